import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { compile, problemsOf } from './compile.ts';

const METRICS = 'metrics: {mau: {unit: users, default: 10k, growth: 10%}}';
const SUPPORT = 'support: {base: mau, ticket_rate: 2%, tickets_per_agent: 400}';

const withFormula = (formula: string): string[] =>
  problemsOf(
    `${METRICS}\n${SUPPORT}\nquantities:\n  load:\n    unit: req/s\n    formula: ${formula}`,
  );

describe('a name that nothing has', () => {
  it('is marked where it stands, with the names that are near', () => {
    // The formula begins in column 14 of line 8.
    expect(withFormula('2 * mao')).toEqual(["name_unknown 8:18 {'name':'mao','near':['mau']}"]);
    expect(withFormula('mau * support.agent')).toEqual([
      "name_unknown 8:20 {'name':'support.agent','near':['support.agents']}",
    ]);
  });

  it('may be the end of one', () => {
    expect(withFormula('agents')).toEqual([
      "name_unknown 8:14 {'name':'agents','near':['support.agents']}",
    ]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'and that JavaScript has: %s',
    (name) => {
      expect(withFormula(name)).toEqual([`name_unknown 8:14 {'name':'${name}','near':[]}`]);
    },
  );

  it.each(['e', 'i', 'pi', 'true', 'Infinity', 'NaN', 'null'])(
    'and that mathjs has: %s',
    (name) => {
      expect(withFormula(`${name} * 2`)).toEqual([
        `name_unknown 8:14 {'name':'${name}','near':[]}`,
      ]);
    },
  );

  it('is reported once for each place, however many quantities share the formula', () => {
    const team = 'team: {base: mai, growth: growth.mau, roles: {dev: {name: D, have: 1, need: 1}}}';
    expect(problemsOf(`${METRICS}\n${team}`)).toEqual([
      "name_unknown 4:14 {'name':'mai','near':['mau']}",
    ]);
  });

  it('is one of all those reported at once', () => {
    expect(withFormula('mao + maw * mau + sum(costs.month)')).toEqual([
      "name_unknown 8:14 {'name':'mao','near':['mau']}",
      "name_unknown 8:20 {'name':'maw','near':['mau']}",
      "name_unknown 8:36 {'name':'costs.month','near':[]}",
    ]);
    const many = Array.from({ length: 60 }, (_, i) => `  q${i}: {unit: x, formula: mao_${i}}`);
    expect(problemsOf(`${METRICS}\nquantities:\n${many.join('\n')}`)).toHaveLength(60);
  });

  it('stands in an initial value, in a table and in its scale too', () => {
    expect(withFormula('prev(load, mao)')).toEqual([
      "name_unknown 8:25 {'name':'mao','near':['mau']}",
    ]);
    expect(withFormula('prev(laod, 0)')).toEqual([
      "name_unknown 8:14 {'name':'laod','near':['load']}",
    ]);
    expect(
      problemsOf(`${METRICS}\nquantities:\n  q: {unit: x, by: mao, points: {1: 2, 2: mai}}`),
    ).toEqual([
      "name_unknown 5:20 {'name':'mao','near':['mau']}",
      "name_unknown 5:43 {'name':'mai','near':['mau']}",
    ]);
  });
});

it('a column that no table has is unknown, with the columns that are near', () => {
  const costs = 'costs: {host: {amount: 100}}';
  expect(problemsOf(`${costs}\nquantities: {q: {unit: x, formula: sum(costs.mont)}}`)).toEqual([
    "name_unknown 4:40 {'name':'costs.mont','near':['costs.month']}",
  ]);
});

describe('growth.<metric>', () => {
  it('is a name where the metric grows', () => {
    expect(withFormula('growth.mau')).toEqual([]);
  });

  it('is none where it does not', () => {
    const metrics = METRICS.replace(', growth: 10%', '');
    expect(problemsOf(`${metrics}\nquantities: {q: {unit: x, formula: growth.mau}}`)).toEqual([
      "name_unknown 4:36 {'name':'growth.mau','near':[]}",
    ]);
  });
});

describe('two quantities of one id', () => {
  const place = { file: 'shop.yaml', line: 40, column: 3, length: 6 };
  const { profile } = compile(`${METRICS}\n${SUPPORT}\ncosts: {host: {amount: 5}}`);
  const constant = (id: string, value: number) =>
    ({ id, unit: 'x', value: { kind: 'constant', value, place }, place }) as const;
  const reserved = (id: string) => [{ code: 'id_reserved', facts: { id }, place }];
  const duplicate = (id: string, first: object | undefined) => [
    { code: 'id_duplicate', facts: { id, first }, place },
  ];

  it.each(['support.agents', 'phase', 'phase.next', 'costs.host', 'costs.total'])(
    'the id of a section is reserved: %s',
    (id) => {
      const built = buildGraph({ ...profile, quantities: [constant(id, 7)] });
      expect(built.problems).toEqual(reserved(id));
      const kept = built.value.quantities.filter((quantity) => quantity.id === id);
      expect(kept.map(({ section }) => section)).not.toContain('quantities');
    },
  );

  it('for a metric too, though its section comes before', () => {
    const metrics = [...profile.metrics, constant('support.tickets', 7)];
    expect(buildGraph({ ...profile, metrics }).problems).toEqual(reserved('support.tickets'));
  });

  it.each(['mau', 'growth.mau'])('the later one is at fault: %s', (id) => {
    const { problems } = buildGraph({ ...profile, quantities: [constant(id, 7)] });
    const mau = { file: 'shop.yaml', line: 3, column: 11, length: 3 };
    expect(problems).toEqual(duplicate(id, mau));
  });

  it('a row that is named like a total of its table is at fault', () => {
    const [host] = profile.costs;
    const costs = host === undefined ? [] : [{ ...host, id: 'cost-of-revenue', place }];
    expect(buildGraph({ ...profile, costs }).problems).toEqual(
      duplicate('costs.cost_of_revenue', profile.places.costs),
    );
  });
});

it('names that stand for formulas of the profile do not hide quantities of the same name', () => {
  // The section writes `base * support.ticket_rate`, and the metric is called `base`.
  const { graph, problems } = compile(
    'metrics: {base: {unit: users, default: 100}}\nsupport: {base: base * 2, ticket_rate: 5%, tickets_per_agent: 1}',
  );
  expect(problems).toEqual([]);
  const tickets = graph.quantities.find(({ id }) => id === 'support.tickets');
  expect(tickets?.expression).toMatchObject({
    op: '*',
    left: { op: '*', left: { kind: 'ref', id: 'base' }, right: { value: 2 } },
    right: { kind: 'ref', id: 'support.ticket_rate' },
  });
});

describe('a formula that is not written on one line', () => {
  it.each([
    ['folded', '>-\n      mau *\n      maw', '8:14'],
    ['kept in lines', '|\n      mau * maw', '8:14'],
    ['continued', 'mau *\n      maw', '8:14'],
    ['with an escape', '"mau * \\u006daw"', '8:14'],
  ])('%s has its name marked at its own start', (_, formula, at) => {
    expect(withFormula(formula)).toEqual([`name_unknown ${at} {'name':'maw','near':['mau']}`]);
  });
});
