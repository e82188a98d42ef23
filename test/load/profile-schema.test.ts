import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';
import { profileJsonSchema } from '../../src/model/wire/json-schema.ts';

type Json = { readonly [key: string]: unknown };

const schema = profileJsonSchema() as Json;
const accepts = new Ajv({ allowUnionTypes: true }).compile(schema);
const valueIn = (yaml: string): unknown => plainValue(parseYaml(yaml).root);

const GOOD = `version: 1
project: {id: shop, name: {en: Shop, pt-BR: Loja}, currency: BRL, locale: pt-BR, phase: mvp}
metrics:
  mau: {unit: users, default: 10k, growth: 10% to 15%, min: 0}
  rps: {unit: req/s, by: mau, points: {10k: 300, 1M: {low: 1, mid: 2, high: 3}}, between: log}
  lgpd: {unit: yes/no, default: yes}
quantities:
  q: {unit: users, value: {by: phase, points: {mvp: 1}}}
  r: {unit: users, formula: mau * 2}
phases:
  - {id: mvp, name: MVP}
  - {id: next, name: Next, enter: {all: [mau >= 50k, {not: {any: [lgpd == 1]}}]}, changes: [Split]}
slos: [{id: a, metric: mau, below: 2k}]
costs: {a: {amount: R$ 2.000, cost_of_revenue: yes}, b: {amount: {formula: mau}, cost_of_revenue: true}}
revenue: {a: {base: mau, price: 1}}
support: {base: mau, ticket_rate: 2%, tickets_per_agent: 400}
moderation: {base: mau, item_rate: 1, capacity: 1, model_capacity: 1, human_share: 1, items_per_moderator: 1}
team: {base: mau, growth: growth.mau, roles: {a: {name: A, have: 1, need: 2}}, hiring: [{id: a, name: A, to: 1, roles: [a, {id: b, name: B}]}]}
`;

describe('the JSON Schema', () => {
  it('is the one in schema/profile.json (npm run schema writes it)', () => {
    expect(JSON.parse(readFileSync('schema/profile.json', 'utf8'))).toEqual(schema);
  });

  it('is draft-07 and relative', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(schema).not.toHaveProperty('$id');
  });

  it('accepts a good profile', () => {
    accepts(valueIn(GOOD));
    expect(accepts.errors).toBeNull();
  });

  it.each([
    ['of the file', 'version: 1', 'version: 1\nfoo: 1'],
    ['of the project', 'id: shop', 'id: shop, foo: 1'],
    ['of a metric', 'default: 10k', 'defalt: 10k'],
    ['of a number', 'high: 3', 'high: 3, foo: 1'],
    ['of a phase', 'changes: [Split]', 'change: [Split]'],
    ['of a condition', '{not: {any:', '{not: {ayn:'],
    ['of a hired role', '{id: b, name: B}', '{id: b, nam: B}'],
    ['version', 'version: 1', 'version: 2'],
  ])('rejects an unknown key or value %s', (_, from, to) => {
    expect(GOOD).toContain(from);
    expect(accepts(valueIn(GOOD.replace(from, to)))).toBe(false);
  });

  it('closes and describes every map', () => {
    const open: string[] = [];
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, additionalProperties } = node as Json;
      if (properties !== undefined && !path.endsWith('/properties')) {
        if (additionalProperties !== false) open.push(path);
        for (const [key, property] of Object.entries(properties as Json)) {
          if ((property as Json).description === undefined) bare.push(`${path}/${key}`);
        }
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(schema, '');
    expect({ open, bare }).toEqual({ open: [], bare: [] });
  });
});
