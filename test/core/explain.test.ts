import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/catalog/en.ts';
import { explainQuantity, listQuantities } from '../../src/core/explain.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import { evaluate } from '../../src/core/graph/evaluate.ts';
import { loadProfile } from '../../src/load/profile.ts';
import type { Measurement } from '../../src/model/measurements.ts';
import type { Graph } from '../../src/model/quantity.ts';
import { graphOf } from './graph/compile.ts';

const subjectOf = (graph: Graph, measurements: readonly Measurement[] = []) => {
  const set = new Map(measurements.map(({ id, value }) => [id, value]));
  return { graph, evaluation: evaluate(graph, { set }), measurements };
};

const METRICS = 'metrics: {mau: {unit: users, default: 10k}, nps: {unit: points}}';
const SUPPORT = 'support: {base: mau, ticket_rate: 2% to 3%, tickets_per_agent: 400}';
const GRAPH = graphOf(`${METRICS}\n${SUPPORT}
quantities: {table: {unit: x, by: mau, points: {20k: 1, 50k: 2}}, twice: {unit: x, formula: table + table}}`);

describe('a derivation', () => {
  const steps = explainQuantity(subjectOf(GRAPH), 'support.agents');
  const step = (id: string) => steps.find((one) => one.id === id);

  it('begins with its quantity and goes down each formula in its order, each quantity once', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'support.agents',
      'support.min_agents',
      'support.human_tickets',
      'support.tickets',
      'mau',
      'support.ticket_rate',
      'support.automation',
      'support.tickets_per_agent',
    ]);
  });

  it('has the formula and its inputs at a result, the source at a number', () => {
    expect(step('support.tickets')).toMatchObject({
      formula: 'mau * support.ticket_rate',
      inputs: ['mau', 'support.ticket_rate'],
      source: 'formula',
    });
    expect(step('mau')).toMatchObject({ value: 10_000, source: 'default', inputs: [] });
    expect(step('support.tickets_per_agent')).toMatchObject({ value: 400, source: 'constant' });
    expect(step('support.ticket_rate')).toMatchObject({
      range: { kind: 'lognormal', low: 0.02, high: 0.03 },
      where: 'shop.yaml:4',
    });
  });

  it('ends at a measurement, wherever that stands', () => {
    const place = { file: 'metrics.json', line: 3, column: 5, length: 2 };
    const measured = { id: 'support.tickets', value: 90, source: 'file', place } as const;
    const ids = explainQuantity(subjectOf(GRAPH, [measured]), 'support.human_tickets');
    expect(ids.map(({ id }) => id)).not.toContain('mau');
    expect(ids[1]).toMatchObject({ value: 90, source: 'file', where: 'metrics.json:3' });
  });

  it('says what is missing, and where a table is read outside its points', () => {
    const [nps] = explainQuantity(subjectOf(GRAPH), 'nps');
    expect(nps).toMatchObject({ value: null, source: 'missing' });
    const [twice, table] = explainQuantity(subjectOf(GRAPH), 'twice');
    expect(twice).toMatchObject({ value: 2, inputs: ['table'] });
    expect(table).toMatchObject({ value: 1, outside: 'below' });
  });

  it('of a name that does not exist is empty', () => {
    expect(explainQuantity(subjectOf(GRAPH), 'nobody')).toEqual([]);
  });
});

describe('every quantity of a section has a name in the catalogue', () => {
  const unnamed = (graph: Graph): string[] =>
    listQuantities(subjectOf(graph)).flatMap(({ id, name, section }) =>
      section === 'quantities' || (section === 'metrics' && name === id) || name in en.quantities
        ? []
        : [`${id} (${name})`],
    );

  it('in CheckIn', () => {
    const file = 'profiles/checkin.yaml';
    const { profile } = loadProfile({ file, text: readFileSync(file, 'utf8') });
    expect(unnamed(buildGraph(profile).value)).toEqual([]);
  });

  it('also where rows are named like tables and columns', () => {
    const sections = `metrics: {growth: {unit: users, growth: 10%}, model: {unit: x, formula: growth * 2}}
team:
  base: growth
  growth: growth.growth
  roles: {roles: {name: R, have: 1, need: 2}, next: {name: N, have: 1, need: 1}}
  hiring: [{id: people, name: P, to: 3, roles: [next], earlier: {when: growth.growth > 5%, by: 4}}]
  communication: [{id: up-to, name: U, up_to: 3}, {id: communication, name: C}]
support:
  base: growth
  ticket_rate: 50%
  tickets_per_agent: 100
  tiers: [{id: tickets, name: T, resolution: 10%}, {id: tiers, name: U, resolution: 10%}]
slos: [{id: limit, metric: growth, below: 5k}, {id: slos, metric: growth, above: 5}]
costs: {amount: {amount: 5, per: growth}, month: {amount: 7}, costs: {amount: 7}}
revenue: {price: {base: growth, price: 5}, revenue: {amount: 7}}
phases: [{id: phases, name: P}, {id: triggers, name: T, enter: growth > 5}]`;
    expect(unnamed(graphOf(sections))).toEqual([]);
  });
});
