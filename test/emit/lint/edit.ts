import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintManifests } from '../../../src/emit/lint/lint.ts';
import { RULE_IDS } from '../../../src/emit/lint/registry.ts';
import type { StructureSchema } from '../../../src/emit/lint/schema/validate.ts';
import { allManifests, manifestInput } from '../../../src/load/manifests/input.ts';
import { readManifests } from '../../../src/load/manifests/read.ts';
import type { LintResult, LintRuleId } from '../../../src/model/manifest/lint.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** Manifests without a finding: an API with its database and a backup. */
export const GOOD = fixture('good.yaml');
/** A file of Compose without a finding. */
export const GOOD_COMPOSE = fixture('compose.yaml');

const schemaIn = (path: string): StructureSchema => JSON.parse(readFileSync(path, 'utf8'));
export const SCHEMAS = {
  schema: schemaIn('schema/kubernetes.json'),
  composeSchema: schemaIn('schema/compose.json'),
};

type Asked = { readonly previous?: string; readonly rules?: readonly LintRuleId[] };

const inputOf = (text: string, path = 'shop.yaml') =>
  manifestInput([{ kind: 'file', content: readManifests({ path, text }) }], () => undefined);

/** What the rules find in a text. */
export const lintText = (text: string, { previous, rules = RULE_IDS }: Asked = {}): LintResult => {
  const { input, problems } = inputOf(text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return lintManifests(input, {
    ...SCHEMAS,
    rules,
    ...(previous === undefined ? {} : { previous: allManifests(inputOf(previous).input) }),
  });
};

/** The rules that find something, each once. */
export const rulesIn = ({ findings }: LintResult): readonly LintRuleId[] =>
  [...new Set(findings.map(({ rule }) => rule))].sort();

const SEPARATOR = '---\n';

/** A change of one object, named by its kind and name: `from` stands there, and becomes `to`. */
export const edited = (text: string, object: string, from: string, to: string): string => {
  const documents = text.split(SEPARATOR);
  const [kind, name] = object.split('/');
  const at = documents.findIndex(
    (one) => one.includes(`kind: ${kind}\n`) && one.includes(`metadata:\n  name: ${name}\n`),
  );
  const document = documents[at];
  if (document === undefined) throw new Error(`no ${object}`);
  if (!document.includes(from)) throw new Error(`no ${from} in ${object}`);
  return documents
    .with(
      at,
      document.replace(from, () => to),
    )
    .join(SEPARATOR);
};

/** The text without one object. */
export const without = (text: string, object: string): string => {
  const [kind, name] = object.split('/');
  const documents = text.split(SEPARATOR);
  const kept = documents.filter(
    (one) => !(one.includes(`kind: ${kind}\n`) && one.includes(`metadata:\n  name: ${name}\n`)),
  );
  if (kept.length === documents.length) throw new Error(`no ${object}`);
  return kept.join(SEPARATOR);
};
