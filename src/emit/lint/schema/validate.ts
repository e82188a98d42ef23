import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { LintFacts } from '../../../model/manifest/lint.ts';
import type { ManifestAt, ManifestMap, ManifestNode } from '../../../model/manifest/manifest.ts';
import { headAt, placeOfManifest, wordIn } from '../../../model/manifest/manifest-look.ts';
import { alternativesOf, isOfKind, kindsOf } from './alternatives.ts';
import { BOUNDS, CHOICES, UNIQUE } from './limits.ts';

/**
 * The structure of the kinds of Kubernetes, `schema/kubernetes.json`, or of a file of Compose,
 * `schema/compose.json`. A type is `string`, `integer`, `number`, `boolean`, `quantity`,
 * `int-or-string` or `any`; `#Name` is one of `types`, `[]…` a list, `{}…` a map, `=word` that word,
 * `a|b` one of several.
 */
export type StructureSchema = {
  /** Whether `x-` keys may stand anywhere, and `${NAME}` in place of any text or number. */
  readonly extensible?: true;
  readonly roots: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, StructType>>;
};

type StructType = {
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
};

export type SchemaFault = { readonly at: ManifestAt; readonly facts: LintFacts['S01'] };

/** All that is wrong with the structure of what a type describes: an object, or a file of Compose. */
export const validateObject = (
  schema: StructureSchema,
  root: ManifestMap,
  type: string,
): readonly SchemaFault[] => {
  const faults: SchemaFault[] = [];
  validateType({ schema, faults, field: '', owner: '' }, root, `#${type}`);
  return faults;
};

type Looking = {
  readonly schema: StructureSchema;
  readonly faults: SchemaFault[];
  /** `spec.template.spec.containers[0].ports`. */
  readonly field: string;
  /** `Container.ports`: the field as the schema knows it. */
  readonly owner: string;
};

const validateType = (looking: Looking, node: ManifestNode, type: string): void => {
  // What is null counts as left out.
  if (node.kind === 'broken' || (node.kind === 'scalar' && node.value === null)) return;
  const alternatives = alternativesOf(type);
  const chosen = alternatives.find((one) => isOfKind(node, one)) ?? alternatives[0] ?? 'any';
  if (isFilledIn(looking, node)) return;
  if (isOfKind(node, chosen)) validateKind(looking, node, chosen);
  else wrongKind(looking, node, alternatives);
};

/** Text that compose fills in before it looks at it. */
const isFilledIn = ({ schema }: Looking, node: ManifestNode): boolean =>
  schema.extensible === true && node.kind === 'scalar' && node.text.includes('$');

const wrongKind = (looking: Looking, node: ManifestNode, alternatives: readonly string[]): void => {
  const choices = alternatives.map((one) => one.slice(1));
  if (node.kind === 'scalar' && alternatives.every((one) => one.startsWith('='))) {
    const facts = { fault: 'choice', field: looking.field, choices, found: node.text } as const;
    looking.faults.push({ at: node, facts });
  } else wrongType(looking, node, kindsOf(alternatives).join('|'));
};

const validateKind = (looking: Looking, node: ManifestNode, type: string): void => {
  if (type.startsWith('[]')) validateList(looking, node, type.slice(2));
  else if (type.startsWith('{}')) validateMap(looking, node, type.slice(2));
  else if (type.startsWith('#')) validateStruct(looking, node, type.slice(1));
  else if (type !== 'any') validateScalar(looking, node);
};

const wrongType = ({ faults, field }: Looking, node: ManifestNode, expected: string): void => {
  faults.push({ at: headAt(node), facts: { fault: 'type', field, expected, found: shown(node) } });
};

const validateList = (looking: Looking, node: ManifestNode, item: string): void => {
  if (node.kind !== 'list') return;
  const { field } = looking;
  node.items.forEach((each, i) => {
    validateType({ ...looking, field: `${field}[${i}]` }, each, item);
  });
  findRepeated(looking, node.items);
};

/** Items that the API tells apart by a key which two of them share. */
const findRepeated = ({ faults, field, owner }: Looking, items: readonly ManifestNode[]): void => {
  const keys = Object.hasOwn(UNIQUE, owner) ? (UNIQUE[owner] ?? []) : [];
  if (keys.length === 0) return;
  const seen = new Map<string, ManifestNode>();
  for (const item of items) {
    const key = keys.map((one) => wordIn(item, one)).join('/');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else {
      const { line } = placeOfManifest(headAt(first));
      faults.push({ at: headAt(item), facts: { fault: 'repeated', field, key, line } });
    }
  }
};

const validateMap = (looking: Looking, node: ManifestNode, value: string): void => {
  if (node.kind !== 'map') return;
  for (const { key, node: each } of node.entries.values()) {
    const field = looking.field === '' ? key : `${looking.field}.${key}`;
    validateType({ ...looking, field }, each, value);
  }
};

const validateStruct = (looking: Looking, node: ManifestNode, name: string): void => {
  const type = Object.hasOwn(looking.schema.types, name) ? looking.schema.types[name] : undefined;
  if (type === undefined) return;
  if (node.kind !== 'map') return;
  const { faults, field } = looking;
  for (const key of type.required ?? []) {
    if (!node.entries.has(key)) {
      faults.push({ at: headAt(node), facts: { fault: 'missing', field: key, in: field } });
    }
  }
  for (const { key, at, node: value } of node.entries.values()) {
    const own = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    if (own === undefined && looking.schema.extensible === true && key.startsWith('x-')) continue;
    if (own === undefined) {
      const near = nearestNames(key, Object.keys(type.fields));
      faults.push({ at, facts: { fault: 'unknown', field: key, in: field, near } });
    } else {
      const below = field === '' ? key : `${field}.${key}`;
      validateType({ ...looking, field: below, owner: `${name}.${key}` }, value, own);
    }
  }
};

const validateScalar = (looking: Looking, node: ManifestNode): void => {
  if (node.kind !== 'scalar') return;
  const { value } = node;
  const { faults, field, owner } = looking;
  const choices = Object.hasOwn(CHOICES, owner) ? CHOICES[owner] : undefined;
  if (choices !== undefined && !choices.includes(String(value))) {
    faults.push({ at: node, facts: { fault: 'choice', field, choices, found: String(value) } });
  }
  const bounds = Object.hasOwn(BOUNDS, owner) ? BOUNDS[owner] : undefined;
  if (bounds === undefined || typeof value !== 'number') return;
  const [min, max] = bounds;
  if (value < min || value > max) {
    faults.push({ at: node, facts: { fault: 'range', field, min, max, found: value } });
  }
};

const LONGEST = 40;

/** A value in a few characters: `"8080"`, `a list`. */
const shown = (node: ManifestNode): string => {
  if (node.kind !== 'scalar') return node.kind;
  const text = typeof node.value === 'string' ? JSON.stringify(node.value) : node.text;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};
