// Writes schema/kubernetes.json, the structure of the kinds that `scale lint` knows, from definitions
// of Kubernetes' OpenAPI (JSON Schema, as the API server publishes it, Apache-2.0):
//   npm run schema:kubernetes -- k8s-1.36.schema.json
// A type is `string`, `integer`, `number`, `boolean`, `quantity`, `int-or-string`, `any`, `#Name`,
// `[]` a list of it, `{}` a map of it.
import { readFileSync, writeFileSync } from 'node:fs';

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
};

type Source = {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly 'x-roots': Readonly<Record<string, string>>;
};

/** Kinds that are made of the same parts, and whose own definition the source does not hold. */
const ALSO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'v1/Pod': { spec: '#PodSpec' },
  'apps/v1/ReplicaSet': { spec: 'any' },
  'rbac.authorization.k8s.io/v1/ClusterRole': { rules: '[]#PolicyRule', aggregationRule: 'any' },
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding': {
    roleRef: '#RoleRef',
    subjects: '[]#Subject',
  },
};

const LICENCE =
  'Derived from the OpenAPI definitions of Kubernetes 1.36 (kubernetes.io), Copyright The Kubernetes Authors, Apache License 2.0';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('name the file with the definitions');
const source = JSON.parse(readFileSync(path, 'utf8')) as Source;
const types: Record<string, { required?: readonly string[]; fields: Record<string, string> }> = {};
const roots: Record<string, string> = {};

/** `io.k8s.api.core.v1.Container` → `Container`; whole objects apart from parts of the same name. */
const nameOf = (id: string): string =>
  `${id.slice(id.lastIndexOf('.') + 1)}${id.startsWith('root.') ? 'Object' : ''}`;

const SPECIAL: Readonly<Record<string, string>> = {
  Quantity: 'quantity',
  IntOrString: 'int-or-string',
  Time: 'string',
  MicroTime: 'string',
};

const typeOf = (schema: Schema): string => {
  if (schema.$ref !== undefined) return referenceOf(schema.$ref.replace('#/definitions/', ''));
  if (schema.type === 'array') return `[]${typeOf(schema.items ?? {})}`;
  const { additionalProperties: each } = schema;
  if (schema.type === 'object' && typeof each === 'object') return `{}${typeOf(each)}`;
  if (schema.type === 'object' || schema.type === undefined) return 'any';
  return schema.type;
};

const referenceOf = (id: string): string => {
  const name = nameOf(id);
  if (SPECIAL[name] !== undefined) return SPECIAL[name];
  const definition = source.definitions[id];
  if (definition?.properties === undefined) return 'any';
  define(name, definition);
  return `#${name}`;
};

const defined = new Map<string, Schema>();

const define = (name: string, { properties = {}, required }: Schema): void => {
  const before = defined.get(name);
  if (before !== undefined) {
    if (before !== properties) throw new Error(`two definitions of ${name}`);
    return;
  }
  defined.set(name, properties as Schema);
  const fields: Record<string, string> = {};
  types[name] = { ...(required === undefined ? {} : { required }), fields };
  for (const [key, schema] of Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))) {
    // What the cluster reports is nobody's to write.
    fields[key] = key === 'status' && properties.kind !== undefined ? 'any' : typeOf(schema);
  }
};

for (const [root, id] of Object.entries(source['x-roots'])) {
  roots[root] = referenceOf(id).slice(1);
}
for (const [root, fields] of Object.entries(ALSO)) {
  const name = `${root.slice(root.lastIndexOf('/') + 1)}Object`;
  const head = { apiVersion: 'string', kind: 'string', metadata: '#ObjectMeta', status: 'any' };
  types[name] = { required: ['apiVersion', 'kind', 'metadata'], fields: { ...head, ...fields } };
  roots[root] = name;
}

const line = ([name, type]: [string, unknown]): string =>
  `    ${JSON.stringify(name)}: ${JSON.stringify(type)}`;
const block = (of: Record<string, unknown>): string =>
  Object.entries(of)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(line)
    .join(',\n');
writeFileSync(
  'schema/kubernetes.json',
  `{\n  "licence": ${JSON.stringify(LICENCE)},\n  "roots": {\n${block(roots)}\n  },\n  "types": {\n${block(types)}\n  }\n}\n`,
);
