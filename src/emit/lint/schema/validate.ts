import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { LintFacts } from '../../../model/lint.ts';
import type { ManifestAt, ManifestMap, ManifestNode } from '../../../model/manifest.ts';
import { headAt, placeOfManifest, wordIn } from '../../../model/manifest-look.ts';
import { BOUNDS, CHOICES, UNIQUE } from './limits.ts';

/**
 * The structure of the kinds of Kubernetes, `schema/kubernetes.json`. A type is `string`, `integer`,
 * `number`, `boolean`, `quantity`, `int-or-string` or `any`; `#Name` is one of `types`, `[]…` a list,
 * `{}…` a map.
 */
export type KubernetesSchema = {
  readonly roots: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, StructType>>;
};

type StructType = {
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
};

export type SchemaFault = { readonly at: ManifestAt; readonly facts: LintFacts['S01'] };

/** All that is wrong with the structure of an object of a kind that the schema has. */
export const validateObject = (
  schema: KubernetesSchema,
  root: ManifestMap,
  type: string,
): readonly SchemaFault[] => {
  const faults: SchemaFault[] = [];
  validateType({ schema, faults, field: '', owner: '' }, root, `#${type}`);
  return faults;
};

type Looking = {
  readonly schema: KubernetesSchema;
  readonly faults: SchemaFault[];
  /** `spec.template.spec.containers[0].ports`. */
  readonly field: string;
  /** `Container.ports`: the field as the schema knows it. */
  readonly owner: string;
};

const validateType = (looking: Looking, node: ManifestNode, type: string): void => {
  // What is null counts as left out.
  if (node.kind === 'broken' || (node.kind === 'scalar' && node.value === null)) return;
  if (type.startsWith('[]')) validateList(looking, node, type.slice(2));
  else if (type.startsWith('{}')) validateMap(looking, node, type.slice(2));
  else if (type.startsWith('#')) validateStruct(looking, node, type.slice(1));
  else validateScalar(looking, node, type);
};

const wrongType = ({ faults, field }: Looking, node: ManifestNode, expected: string): void => {
  faults.push({ at: headAt(node), facts: { fault: 'type', field, expected, found: shown(node) } });
};

const validateList = (looking: Looking, node: ManifestNode, item: string): void => {
  if (node.kind !== 'list') {
    wrongType(looking, node, 'list');
    return;
  }
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
  if (node.kind !== 'map') {
    wrongType(looking, node, 'map');
    return;
  }
  for (const { key, node: each } of node.entries.values()) {
    validateType({ ...looking, field: `${looking.field}.${key}` }, each, value);
  }
};

const validateStruct = (looking: Looking, node: ManifestNode, name: string): void => {
  const type = Object.hasOwn(looking.schema.types, name) ? looking.schema.types[name] : undefined;
  if (type === undefined) return;
  if (node.kind !== 'map') {
    wrongType(looking, node, 'map');
    return;
  }
  const { faults, field } = looking;
  for (const key of type.required ?? []) {
    if (!node.entries.has(key)) {
      faults.push({ at: headAt(node), facts: { fault: 'missing', field: key, in: field } });
    }
  }
  for (const { key, at, node: value } of node.entries.values()) {
    const own = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
    if (own === undefined) {
      const near = nearestNames(key, Object.keys(type.fields));
      faults.push({ at, facts: { fault: 'unknown', field: key, in: field, near } });
    } else {
      const below = field === '' ? key : `${field}.${key}`;
      validateType({ ...looking, field: below, owner: `${name}.${key}` }, value, own);
    }
  }
};

const validateScalar = (looking: Looking, node: ManifestNode, type: string): void => {
  if (type === 'any') return;
  if (node.kind !== 'scalar') {
    wrongType(looking, node, type);
    return;
  }
  const { value } = node;
  if (!isOfType(value, type)) {
    wrongType(looking, node, type);
    return;
  }
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

const isOfType = (value: unknown, type: string): boolean => {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number';
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return typeof value === type;
  }
};

const LONGEST = 40;

/** A value in a few characters: `"8080"`, `a list`. */
const shown = (node: ManifestNode): string => {
  if (node.kind !== 'scalar') return node.kind;
  const text = typeof node.value === 'string' ? JSON.stringify(node.value) : node.text;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};
