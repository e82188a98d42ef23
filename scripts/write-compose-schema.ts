// Writes schema/compose.json, the structure of a file of Compose, from the JSON Schema of the Compose
// Specification (compose-spec/compose-spec, schema/compose-spec.json, Apache-2.0):
//   npm run schema:compose -- compose-spec.json
// Types are those of schema/kubernetes.json; besides, `a|b` is one of several, `=word` that word alone,
// and `[](a|b)` a list of either. Patterns and bounds of numbers are left out.
import { readFileSync, writeFileSync } from 'node:fs';

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
};

const LICENCE =
  'Derived from schema/compose-spec.json of the Compose Specification (compose-spec.io), Copyright The Compose Specification Authors, Apache License 2.0';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('name the file with the schema');
const source = JSON.parse(readFileSync(path, 'utf8')) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};
const types: Record<string, { required?: readonly string[]; fields: Record<string, string> }> = {};

/** All that a value may be; `name` is for the struct among them. */
const typesOf = (schema: Schema, name: string): readonly string[] => {
  if (schema.$ref !== undefined) {
    const own = schema.$ref.replace('#/definitions/', '');
    return typesOf(source.definitions[own] ?? {}, own);
  }
  if (schema.oneOf !== undefined) return schema.oneOf.flatMap((one) => typesOf(one, name));
  if (schema.enum !== undefined) return schema.enum.map((word) => `=${word}`);
  return [schema.type ?? 'any'].flat().flatMap((type) => {
    // What is null counts as left out.
    if (type === 'null') return [];
    if (type === 'array') return [`[]${grouped(schema.items ?? {}, name)}`];
    return [type === 'object' ? objectOf(schema, name) : type];
  });
};

const grouped = (schema: Schema, name: string): string => {
  const all = [...new Set(typesOf(schema, name))];
  return all.length > 1 ? `(${all.join('|')})` : (all[0] ?? 'any');
};

const objectOf = (schema: Schema, name: string): string => {
  const { properties, patternProperties = {}, additionalProperties } = schema;
  const [each] = Object.entries(patternProperties).filter(([pattern]) => pattern !== '^x-');
  if (properties === undefined)
    return each === undefined ? 'any' : `{}${grouped(each[1], `${name}.each`)}`;
  if (additionalProperties !== false) return 'any';
  if (types[name] !== undefined) return `#${name}`;
  const fields: Record<string, string> = {};
  const { required } = schema;
  types[name] = { ...(required === undefined ? {} : { required }), fields };
  for (const [key, one] of Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))) {
    fields[key] = [...new Set(typesOf(one, `${name}.${key}`))].join('|') || 'any';
  }
  return `#${name}`;
};

objectOf(source, 'file');

const block = Object.entries(types)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, type]) => `    ${JSON.stringify(name)}: ${JSON.stringify(type)}`)
  .join(',\n');
writeFileSync(
  'schema/compose.json',
  `{\n  "licence": ${JSON.stringify(LICENCE)},\n  "extensible": true,\n  "roots": {\n    "compose": "file"\n  },\n  "types": {\n${block}\n  }\n}\n`,
);
