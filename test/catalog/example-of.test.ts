import { describe, expect, it } from 'vitest';
import { sections as english } from '../../src/catalog/en/help/sections.ts';
import { exampleOf } from '../../src/catalog/phrases/example-of.ts';
import { sections as portuguese } from '../../src/catalog/pt-br/help/sections.ts';
import { profileJsonSchema } from '../../src/model/wire/json-schema.ts';

type Json = {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Json | boolean;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
};

/** Every key that a profile must have where the map around it stands; `x` is any id. */
const requiredIn = (schema: Json, path: readonly string[] = []): readonly string[][] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    ...(schema.required?.includes(key) === true ? [[...path, key]] : []),
    ...requiredIn(value, [...path, key]),
  ]),
  ...(typeof schema.additionalProperties === 'object'
    ? requiredIn(schema.additionalProperties, [...path, 'x'])
    : []),
  ...(schema.items === undefined ? [] : requiredIn(schema.items, [...path, '0'])),
  ...(schema.anyOf ?? []).flatMap((each) => requiredIn(each, path)),
];

const REQUIRED = requiredIn(profileJsonSchema() as Json);

/** What has no example, or a longer one than a line: its section has it in `scale help`. */
const WITHOUT = [
  'version',
  'sources.prometheus.http_config.basic_auth.username',
  'team.roles',
  'team.hiring.0.roles.0.id',
  'team.hiring.0.roles.0.name',
  'services.x.volumes.x.path',
  'services.x.user.uid',
  'services.x.user.gid',
  'services.x.latency.within',
  'services.x.latency.service_time',
  'services.x.backup.schedule',
  'services.x.backup.image',
  'services.x.backup.command',
  'readiness.categories',
];

describe.each([
  ['English', english],
  ['Portuguese', portuguese],
])('the examples in %s', (_, sections) => {
  it('have a value in one line for every other key that must be given', () => {
    const examples = REQUIRED.map((path) => [path.join('.'), exampleOf(sections, path)] as const);
    expect(examples.length).toBeGreaterThan(100);
    const without = examples.filter(([, example]) => example === undefined);
    expect(without.map(([path]) => path)).toEqual(WITHOUT);
    for (const [, example] of examples) expect(example ?? '').not.toMatch(/\n|…/);
  });
});

it.each([
  [['metrics', 'orders', 'unit'], 'orders/month'],
  [['metrics', 'conversion', 'unit'], 'users'],
  [['project', 'currency'], 'USD'],
  [['phases'], '[{id: monolith, name: Monolith}]'],
  [['phases', '7', 'enter'], 'mau >= 50k'],
  [['project'], '{id: shop, name: Shop, currency: USD, locale: en}'],
  [['services', 'web', 'latency', 'within'], undefined],
  [['constructor', 'name'], undefined],
  [[], undefined],
])('at %j is %s', (path, example) => {
  expect(exampleOf(english, path)).toBe(example);
});
