import { describe, expect, it } from 'vitest';
import { readsOf } from '../../../src/core/expression/reads.ts';
import { evaluateMonths } from '../../../src/core/graph/walk-months.ts';
import { compile, graphOf, problemsOf } from './compile.ts';

const GROWING = 'metrics: {mau: {unit: users, default: 100, growth: 10%}}\n';

const path = (sections: string, id: string, months: number): (number | undefined)[] =>
  evaluateMonths(graphOf(sections), { months }).map(({ value }) => value(id));

describe('the order of a later month', () => {
  it('is there only where time moves something', () => {
    expect(graphOf('').monthly).toBeUndefined();
    const { quantities, monthly } = graphOf(GROWING);
    expect(monthly).toHaveLength(quantities.length);
  });

  it('has each quantity once, behind all that its step needs', () => {
    const { quantities, monthly = [] } = graphOf(`${GROWING}phases:
  - {id: a, name: A}
  - {id: b, name: B, enter: peak > 9}
quantities:
  peak: {unit: req/s, formula: "prev(mau, mau) + trend"}
  trend: {unit: users, formula: mau * 2}`);
    expect([...monthly].sort((a, b) => a - b)).toEqual([...quantities.keys()]);
    const position = new Map(monthly.map((index, i) => [quantities[index]?.id, i]));
    for (const { id, step, expression } of quantities) {
      for (const need of readsOf(step ?? expression).monthIds) {
        expect([id, need, (position.get(need) ?? 99) < (position.get(id) ?? -1)]).toEqual([
          id,
          need,
          true,
        ]);
      }
    }
  });

  it('may go round in a circle that today does not know', () => {
    const season = 'metrics: {mau: {unit: users, default: 9, growth: {season: {1: mau / 5}}}}';
    expect(problemsOf(season).map((line) => line.slice(0, 12))).toEqual(['cycle 3:63 {']);
  });

  it('knows no circle by way of last month', () => {
    expect(
      problemsOf(`${GROWING}quantities:
  a: {unit: users, formula: "prev(b, 1) + 1"}
  b: {unit: users, formula: a * 2}`),
    ).toEqual([]);
  });
});

describe('state of the profile', () => {
  it('is carried by prev with a first value', () => {
    const sections = `${GROWING}quantities: {total: {unit: users, formula: 'prev(total, 5) + mau'}}`;
    // 5 + 100; 105 + 110; 215 + 121
    expect(path(sections, 'total', 2)).toEqual([105, expect.closeTo(215), expect.closeTo(336)]);
  });

  it('needs its first value', () => {
    const sections = 'quantities: {total: {unit: users, formula: prev(total) + 1}}';
    expect(problemsOf(sections)).toEqual([expect.stringMatching(/^function_arguments 3:44/)]);
  });
});

describe('what looks along the months', () => {
  const sections = `${GROWING}quantities:
  first: {unit: months, formula: first_month(mau >= 121)}
  never: {unit: months, formula: first_month(mau < 0)}
  all: {unit: users, formula: sum_months(mau)}
  least: {unit: users, formula: min_months(200 - mau)}
  end: {unit: users, formula: last_month(mau)}
  early: {unit: months, formula: first - 1}
  next: {unit: months, formula: first_month(month > first)}
  nothing: {unit: users, formula: sum_months(visits)}`.replace(
    'mau: {',
    'visits: {unit: visits/day}, mau: {',
  );

  it.each([
    ['first', 2],
    ['never', undefined],
    ['all', 100 + 110 + 121 + 133.1],
    ['least', 200 - 133.1],
    ['end', 133.1],
    ['early', 1],
    ['next', 3],
    ['nothing', undefined],
  ])('%s is the same in every month: %s', (id, expected) => {
    const found = path(sections, id, 3);
    expect(new Set(found).size).toBe(1);
    if (expected === undefined) expect(found[0]).toBeUndefined();
    else expect(found[0]).toBeCloseTo(expected, 9);
  });
});

describe('months from today', () => {
  it('are in the graph only where something names them', () => {
    const ids = (sections: string): string[] => graphOf(sections).quantities.map(({ id }) => id);
    expect(ids(GROWING)).not.toContain('month');
    expect(ids('quantities: {a: {unit: count, formula: month + 1}}')).toContain('month');
    expect(ids('quantities: {a: {unit: count, formula: month + 1}}')).not.toContain(
      'calendar.month',
    );
    expect(ids('claims: [{id: a, says: 5, unit: count, of: month + 1, where: W}]')).toContain(
      'month',
    );
  });

  it('are nobody else’s name', () => {
    expect(problemsOf('quantities: {month: {unit: count, value: 1}}')).toEqual([
      expect.stringMatching(/^id_reserved 3:14/),
    ]);
  });
});

describe('numbers without end', () => {
  it('are reported in the month that makes them, by the formula that does', () => {
    const { graph } = compile(
      'metrics: {mau: {unit: users, default: 10k, growth: 1e302%}, x: {unit: users, default: 5}}\nquantities: {y: {unit: users, formula: mau * 2}}',
    );
    const months = evaluateMonths(graph, { months: 2 });
    expect(months.map(({ problems }) => problems.map(({ facts }) => facts))).toEqual([
      [],
      [],
      [
        {
          id: 'mau',
          result: 'Infinity',
          formula: 'prev(mau) * max(0, 1 + growth.mau)',
        },
      ],
    ]);
    expect(months[2]?.value('mau')).toBeUndefined();
    expect(months[2]?.value('y')).toBeUndefined();
    expect(months[2]?.value('x')).toBe(5);
  });
});
