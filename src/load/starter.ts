import { editYaml, type YamlEdit } from '../lib/yaml/edit.ts';
import type { YamlNode } from '../lib/yaml/node.ts';
import { parseYaml, plainValue } from '../lib/yaml.ts';

/** What a person decides about a starter profile. */
export type StarterFacts = {
  readonly id: string;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
};

/** The schema that a profile written by `scale init` points its editor to, beside the profile. */
export const SCHEMA_FILE = 'scale.schema.json';

/**
 * A starter profile with the facts of a product: its id, name and currency, and the currency in each
 * unit (`USD/month` → `BRL/month`). All else, comments too, stays as the starter has it.
 */
export const fillStarter = (starter: string, { id, name, currency }: StarterFacts): string => {
  const { root } = parseYaml(starter);
  const { project } = plainValue(root) as { readonly project: { readonly currency: string } };
  const edits = [
    { path: ['project', 'id'], value: id },
    { path: ['project', 'name'], value: name },
    { path: ['project', 'currency'], value: currency },
    ...unitEdits(root, project.currency, currency),
  ];
  return editYaml(withModeline(starter), edits);
};

/** The first line of a starter leads to the schema of this package, that of a profile to its own. */
const withModeline = (starter: string): string =>
  starter.replace(/^# yaml-language-server:.*/, `# yaml-language-server: $$schema=${SCHEMA_FILE}`);

/** Every `unit` in money of the starter. */
const unitEdits = (root: YamlNode | undefined, from: string, to: string): readonly YamlEdit[] => {
  const edits: YamlEdit[] = [];
  const visit = (node: YamlNode | undefined, path: YamlEdit['path']): void => {
    if (node?.kind === 'list') {
      for (const [i, item] of node.items.entries()) visit(item, [...path, i]);
    }
    if (node?.kind === 'map') {
      for (const { key, node: value } of node.entries.values()) visit(value, [...path, key]);
    }
    if (node?.kind !== 'scalar' || path.at(-1) !== 'unit') return;
    const [head, ...basis] = node.text.split('/');
    if (head === from) edits.push({ path, value: [to, ...basis].join('/') });
  };
  visit(root, []);
  return edits;
};
