import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { compile, evaluateSections, graphOf } from './compile.ts';

const METRICS = `metrics:
  mau: {unit: users, default: 10k, growth: 10%}
  nps: {unit: points}
  peak_rps: {unit: req/s, by: mau, points: {10k: 300, 100k: 3k}, between: log}`;

const PHASES = `phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 50k}
  - {id: scale-up, name: Scale, enter: mau >= 200k}`;

describe('a table by phase', () => {
  const sections = `${METRICS}\n${PHASES}\nquantities:
  agents: {unit: agents, by: phase, points: {mvp: 1, growth: 5, scale-up: agents_late}}
  agents_late: {unit: agents, value: 9}
  from_growth: {unit: x, by: phase, points: {scale_up: 20, growth: 10}}`;

  it.each([
    [undefined, 1, 10],
    [0, 1, 10],
    [1, 5, 10],
    [2, 9, 20],
  ])('has the value of phase %s', (phase, agents, fromGrowth) => {
    const { value, problems } = evaluateSections(sections, {}, phase);
    expect(problems).toEqual([]);
    expect(value('agents')).toBe(agents);
    expect(value('from_growth')).toBe(fromGrowth);
  });

  it('says so where a phase comes before all of its points', () => {
    expect(evaluateSections(sections, {}, 0).clamps).toEqual([
      { id: 'from_growth', by: 'phase', side: 'below', x: 0, point: 1 },
    ]);
    expect(evaluateSections(sections, {}, 2).clamps).toEqual([]);
  });

  it('has the phase of the profile where none is given', () => {
    const { profile } = compile(sections);
    const place = { file: 'shop.yaml', line: 2, column: 1, length: 1 };
    const project = { ...profile.project, phase: { id: 'scale-up', place } };
    const { value } = evaluate(buildGraph({ ...profile, project }).value);
    expect(value('phase')).toBe(2);
    expect(value('agents')).toBe(9);
  });
});

describe('a metric with a model', () => {
  const sections = `${METRICS}\nquantities: {servers: {unit: servers, formula: ceil(peak_rps / 250)}}`;

  it('is what the model says where nothing is measured', () => {
    const { value } = evaluateSections(sections);
    expect(value('peak_rps')).toBe(300);
    expect(value('servers')).toBe(2);
    expect(value('calibration.peak_rps')).toBe(1);
  });

  it('is what was measured, for all that stands on it, and keeps its model beside', () => {
    const { value } = evaluateSections(sections, { peak_rps: 1200 });
    expect(value('peak_rps')).toBe(1200);
    expect(value('model.peak_rps')).toBe(300);
    expect(value('servers')).toBe(5); // 1,200 ÷ 250 = 4.8
  });
});

describe('what is given', () => {
  const sections = `${METRICS}
support: {base: mau, ticket_rate: 2.5%, automation: 60%, tickets_per_agent: 400}
quantities: {next_month: {unit: users, formula: mau * (1 + growth.mau)}}`;

  it('replaces a metric, a growth, a parameter of a section, or a result', () => {
    expect(evaluateSections(sections).value('next_month')).toBeCloseTo(11_000, 9);
    expect(evaluateSections(sections, { 'growth.mau': 0.5 }).value('next_month')).toBe(15_000);
    expect(evaluateSections(sections, { mau: 100 }).value('next_month')).toBeCloseTo(110, 9);
    // 10,000 × 2.5 % = 250 tickets, all by people
    const byHand = evaluateSections(sections, { 'support.automation': 0 });
    expect(byHand.value('support.human_tickets')).toBe(250);
    expect(evaluateSections(sections, { 'support.tickets': 10_000 }).value('support.agents')).toBe(
      10,
    );
  });

  it('may be that something is not known', () => {
    const { value } = evaluateSections(sections, { mau: undefined });
    expect(value('mau')).toBeUndefined();
    expect(value('support.agents')).toBeUndefined();
  });

  it('does not matter where no quantity has its id', () => {
    expect(evaluateSections(sections, { nobody: 5 }).value('nobody')).toBeUndefined();
  });
});

it('a metric without a value is unknown, and so is what stands on it', () => {
  const { value, problems } = evaluateSections(
    `${METRICS}\nquantities: {happy: {unit: yes/no, formula: nps > 50}, any: {unit: yes/no, formula: nps > 50 or mau > 5}}`,
  );
  expect(value('nps')).toBeUndefined();
  expect(value('happy')).toBeUndefined();
  expect(value('any')).toBe(1);
  expect(problems).toEqual([]);
});

it('a name that does not exist has no value', () => {
  const { value } = evaluateSections(METRICS);
  expect(value('constructor')).toBeUndefined();
  expect(value('__proto__')).toBeUndefined();
});

describe('a column of a table', () => {
  const sections = `${METRICS}
costs:
  host: {amount: 100}
  mail: {amount: 30}
  staff: {amount: 500, group: people}
quantities:
  all: {unit: BRL/month, formula: sum(costs.month)}
  rows: {unit: rows, formula: count(costs.month)}
  least: {unit: BRL/month, formula: min(costs.month)}
  most: {unit: BRL/month, formula: max(costs.month)}
  share: {unit: share, formula: max(costs.month) / sum(costs.month)}`;

  it('is summed, counted, and has a least and a greatest cell', () => {
    const { value } = evaluateSections(sections);
    expect(value('all')).toBe(630);
    expect(value('rows')).toBe(3);
    expect(value('least')).toBe(30);
    expect(value('most')).toBe(500);
    expect(value('share')).toBeCloseTo(0.793650793651, 12);
  });

  it('follows what is given for a cell', () => {
    expect(evaluateSections(sections, { 'costs.mail': 70 }).value('all')).toBe(670);
  });

  it('is unknown with one of its cells, but for its rows', () => {
    const { value } = evaluateSections(sections, { 'costs.mail': undefined });
    expect([value('all'), value('least'), value('most'), value('rows')]).toEqual([
      undefined,
      undefined,
      undefined,
      3,
    ]);
  });
});

it('at a point, a month ago is the beginning, and nothing is known along months and trials', () => {
  const { value, problems } = evaluateSections(`${METRICS}
quantities:
  start: {unit: BRL, value: 500}
  cash: {unit: BRL, formula: 'prev(cash, start * 2) + 10'}
  first: {unit: months, formula: first_month(cash < 0)}
  total: {unit: BRL, formula: sum_months(cash)}
  least: {unit: BRL, formula: min_months(cash)}
  end: {unit: BRL, formula: last_month(cash)}
  ruin: {unit: share, formula: P(cash < 0)}
  bad: {unit: BRL, formula: 'quantile(cash, 5%)'}`);
  expect(problems).toEqual([]);
  expect(value('cash')).toBe(1010);
  for (const id of ['first', 'total', 'least', 'end', 'ruin', 'bad']) {
    expect(value(id)).toBeUndefined();
  }
});

describe('a result that is no number', () => {
  const sections = `${METRICS}\nquantities:
  huge: {unit: x, formula: mau ^ 100}
  after: {unit: x, formula: huge * 2}
  later: {unit: x, formula: after + mau}
  beside: {unit: x, formula: mau + 1}
  compared: {unit: yes/no, formula: huge > 5}`;

  it('is named once, where it arises; what stands on it is unknown, the rest is not', () => {
    const { value, problems } = evaluateSections(sections);
    expect(problems).toEqual([
      {
        code: 'not_finite',
        facts: { id: 'huge', result: 'Infinity', formula: 'mau ^ 100' },
        place: { file: 'shop.yaml', line: 8, column: 28, length: 9 },
      },
    ]);
    expect(value('huge')).toBeUndefined();
    expect(value('after')).toBeUndefined();
    expect(value('later')).toBeUndefined();
    expect(value('compared')).toBeUndefined();
    expect(value('beside')).toBe(10_001);
  });

  it('may be none at other inputs', () => {
    const { value, problems } = evaluateSections(sections, { mau: 10 });
    expect(problems).toEqual([]);
    expect(value('huge')).toBeCloseTo(1e100, -90);
  });

  it('does not hide behind a comparison, a bound or a table', () => {
    const { problems } = evaluateSections(`${METRICS}\nquantities:
  root: {unit: yes/no, formula: sqrt(0 - mau) > 5}
  bound: {unit: x, formula: 'min(1, exp(mau))'}
  table: {unit: x, by: log(mau - mau), points: {1: 5, 2: 6}}
  chosen: {unit: x, formula: 'if(mau > 5, 1, log(0))'}`);
    expect(problems.map(({ facts }) => facts)).toEqual([
      { id: 'root', result: 'NaN', formula: 'sqrt(0 - mau) > 5' },
      { id: 'bound', result: 'Infinity', formula: 'min(1, exp(mau))' },
      { id: 'table', result: 'Infinity', formula: 'by log(mau - mau): 1 → 5, 2 → 6 (linear)' },
    ]);
  });

  it('is shown with at most 200 characters of its formula', () => {
    const sum = Array(100).fill('mau').join(' + ');
    const { problems } = evaluateSections(
      `${METRICS}\nquantities: {q: {unit: x, formula: ${sum} + exp(mau)}}`,
    );
    expect(problems[0]?.facts).toMatchObject({ formula: sum.slice(0, 200) });
  });
});

describe('a table read outside its points', () => {
  const sections = `${METRICS}\nquantities:
  line: {unit: x, by: mau * 2, points: {10k: 1, 100k: 2}, between: linear}
  stairs: {unit: x, by: mau, points: {20k: 1, 50k: 2}, between: step}`;

  it('is told with its scale, its side and the point that was used', () => {
    expect(evaluateSections(sections, { mau: 1000 }).clamps).toEqual([
      { id: 'model.peak_rps', by: 'mau', side: 'below', x: 1000, point: 10_000 },
      { id: 'line', by: 'mau * 2', side: 'below', x: 2000, point: 10_000 },
      { id: 'stairs', by: 'mau', side: 'below', x: 1000, point: 20_000 },
    ]);
    expect(evaluateSections(sections, { mau: 200_000 }).clamps).toEqual([
      { id: 'model.peak_rps', by: 'mau', side: 'above', x: 200_000, point: 100_000 },
      { id: 'line', by: 'mau * 2', side: 'above', x: 400_000, point: 100_000 },
    ]);
    expect(evaluateSections(sections, { mau: 50_000 }).clamps).toEqual([]);
  });

  it('is not told where a measurement replaces it', () => {
    const { clamps } = evaluateSections(METRICS, { 'model.peak_rps': 5, mau: 1 });
    expect(clamps).toEqual([]);
  });
});

describe('the graph', () => {
  const sections = `${METRICS}\n${PHASES}
support: {base: mau, ticket_rate: 2% to 3%, tickets_per_agent: 400}
quantities: {late: {unit: x, formula: early * 2}, early: {unit: x, formula: costs.total}}
costs: {host: {amount: 100}, staff: {amount: team.headcount * 900, group: people}}
team: {base: mau, growth: growth.mau, roles: {dev: {name: D, have: 1, need: 3}}}`;

  it('has each quantity behind those that it needs, sections in their order otherwise', () => {
    const ids = graphOf(sections).quantities.map(({ id }) => id);
    const before = (a: string, b: string) => expect(ids.indexOf(a)).toBeLessThan(ids.indexOf(b));
    before('early', 'late');
    before('costs.total', 'early');
    before('team.headcount', 'costs.staff');
    before('support.ticket_rate', 'support.tickets');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same whenever it is built, and worth the same whenever it is evaluated', () => {
    const { profile } = compile(sections);
    const [a, b] = [buildGraph(profile), buildGraph(profile)];
    expect(a).toEqual(b);
    const valuesOf = (graph: typeof a.value) => {
      const evaluation = evaluate(graph, { set: new Map([['mau', 123_456]]), phase: 1 });
      return graph.quantities.map(({ id }) => [id, evaluation.value(id)]);
    };
    expect(valuesOf(a.value)).toEqual(valuesOf(b.value));
    expect(valuesOf(a.value)).toEqual(valuesOf(a.value));
  });

  it('survives JSON: it is plain data', () => {
    const graph = graphOf(sections);
    const copy = JSON.parse(JSON.stringify(graph));
    for (const { id } of graph.quantities) {
      expect(evaluate(copy).value(id)).toBe(evaluate(graph).value(id));
    }
  });
});
