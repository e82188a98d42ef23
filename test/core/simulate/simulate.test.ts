import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { readPassage } from '../../../src/core/project/first-passage.ts';
import { firstMonths } from '../../../src/core/project/paths.ts';
import { summarise } from '../../../src/core/simulate/reduce/distribution.ts';
import {
  type Simulation,
  type SimulationInput,
  simulate,
} from '../../../src/core/simulate/simulate.ts';
import { graphOf, problemsOf } from '../graph/compile.ts';

type Asked = Partial<SimulationInput> & Pick<SimulationInput, 'show'>;

const run = (sections: string, asked: Asked): Simulation =>
  simulate(
    graphOf(sections),
    { given: new Map(), months: 12, trials: 1000, seed: 1, ...asked },
    loadSource,
  );

const column = (simulation: Simulation, id: string, month: number): number[] => [
  ...simulation.values(id, month),
];

const PHASES = `phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 200}
  - {id: scale, name: Scale, enter: mau >= 250}
`;
const GROWING = 'metrics: {mau: {unit: users, default: 100, growth: 4% to 15%}}\n';

describe('the first passage of NUMBERS: 100 → 200 at 4 % to 15 % a month', () => {
  const trials = 2 ** 16;
  const paths = run(`${GROWING}${PHASES}`, {
    months: 36,
    trials,
    show: ['mau', 'phases.growth.reached'],
  });
  const first = firstMonths(paths, 'phases.growth.reached');

  it.each([
    [6, 0.127139],
    [12, 0.744752],
    [24, 0.992228],
  ])('has happened by month %d with a chance of %d', (month, chance) => {
    const share = first.filter((each) => each <= month).length / trials;
    // Of independent trials the error would be √(p(1 − p) ÷ n) = 0.002; strata leave two parts of n.
    expect(Math.abs(share - chance)).toBeLessThan(2 / trials + 5e-7);
  });

  it('happens in month 6, 10 and 16 at P10, P50 and P90', () => {
    expect(readPassage(first, '2026-11-20').months).toEqual({ p10: 6, p50: 10, p90: 16 });
  });

  it('comes from growth that is the same in all months of a trial', () => {
    const [one, two, three] = [1, 2, 3].map((month) => paths.values('mau', month));
    for (let trial = 0; trial < 100; trial++) {
      const growth = (one?.[trial] as number) / 100;
      expect((two?.[trial] as number) / (one?.[trial] as number)).toBeCloseTo(growth, 12);
      expect((three?.[trial] as number) / 100).toBeCloseTo(growth ** 3, 10);
    }
  });
});

describe('cash of the simulated path', () => {
  it('is lowest in month 11, at 37,910, and never out', () => {
    const text = readFileSync('test/cases/profiles/burn.yaml', 'utf8');
    // The project that sections are compiled in has its money in BRL.
    const sections = text.slice(text.indexOf('metrics:')).replaceAll('USD', 'BRL');
    const show = ['economics.cash', 'economics.lowest_cash', 'economics.runway'];
    const paths = run(sections, { months: 36, trials: 2, show });
    const cash = Array.from({ length: 37 }, (_, m) => paths.values('economics.cash', m)[1] ?? 0);
    // 200,000 + 20,000 × (1.08^11 − 1) ÷ 0.08 − 45,000 × 11 = 37,909.75.
    expect(cash[11]).toBeCloseTo(37_909.75, 2);
    expect(Math.min(...cash)).toBe(cash[11]);
    expect(column(paths, 'economics.lowest_cash', 0)).toEqual([cash[11], cash[11]]);
    expect(column(paths, 'economics.runway', 0)).toEqual([Number.NaN, Number.NaN]);
  });

  it('runs out in another month in each trial where growth is uncertain', () => {
    const sections = `metrics: {sales: {unit: BRL/month, default: 20k, growth: 2% to 12%}}
costs: {all: {amount: 45k}}
revenue: {sales: {amount: sales}}
economics: {cash: 200k}`;
    const show = ['economics.cash', 'economics.runway'];
    const paths = run(sections, { months: 24, trials: 500, show });
    const runway = paths.values('economics.runway', 24);
    for (let trial = 0; trial < 500; trial++) {
      const months = Array.from({ length: 25 }, (_, m) => m);
      const out = months.find((m) => (paths.values('economics.cash', m)[trial] as number) < 0);
      expect(runway[trial]).toBe(out ?? Number.NaN);
    }
    expect(new Set(runway).size).toBeGreaterThan(5);
  });
});

describe('uncertain growth and noise from month to month', () => {
  const band = (growth: string, month: number): number => {
    const sections = `metrics: {mau: {unit: users, default: 100, growth: ${growth}}}`;
    const { values } = run(sections, { months: 24, trials: 20_000, show: ['mau'] });
    const { p5, p95 } = summarise(values('mau', month));
    return Math.log((p95 ?? 0) / (p5 ?? 1));
  };
  const parameter = "{rate: 'normal(0.1, 0.03)'}";
  const noise = '{rate: 10%, noise: 3%}';

  it('are equally wide after one month', () => {
    // ln((1.1 + 1.645 × 0.03) ÷ (1.1 − 1.645 × 0.03)) = 0.0898.
    expect(band(parameter, 1)).toBeCloseTo(0.0898, 3);
    expect(band(noise, 1)).toBeCloseTo(0.0898, 2);
  });

  it('differ after two years: one adds up, the other evens out', () => {
    // 24 × 0.0898 = 2.155 of what is drawn once; √24 × 0.0898 = 0.440 of what is drawn each month.
    expect(band(parameter, 24)).toBeCloseTo(2.155, 2);
    expect(band(noise, 24)).toBeGreaterThan(0.44 * 0.97);
    expect(band(noise, 24)).toBeLessThan(0.44 * 1.03);
  });
});

describe('phases in time', () => {
  it('are passed together where the conditions of both were met, and hold from the next month', () => {
    const sections = `metrics: {mau: {unit: users, default: 100, growth: 170%}}\n${PHASES}`;
    const paths = run(sections, { months: 3, trials: 1, show: ['mau', 'phase'] });
    const months = [0, 1, 2, 3];
    // 100, 270 (both conditions met), 729, 1,968.3.
    expect(months.map((m) => paths.values('mau', m)[0])).toEqual([
      100,
      expect.closeTo(270),
      expect.closeTo(729),
      expect.closeTo(1968.3),
    ]);
    expect(months.map((m) => paths.values('phase', m)[0])).toEqual([0, 0, 2, 2]);
  });

  it('begin at the phase that is given', () => {
    const paths = run(`${GROWING}${PHASES}`, { phase: 1, months: 2, trials: 3, show: ['phase'] });
    expect(column(paths, 'phase', 0)).toEqual([1, 1, 1]);
  });
});

const SHOP = `metrics:
  mau: {unit: users, default: 10k to 20k, growth: 10% to 15%}
  visits: {unit: visits/day}
quantities:
  price: {unit: BRL, value: 2 to 5}
  income: {unit: BRL/month, formula: mau * price}
  views: {unit: views/day, formula: visits * price}
`;

describe('samples', () => {
  const before = run(SHOP, { show: ['income', 'mau', 'price'] });

  it('are the same for the same seed, and others for another', () => {
    const again = run(SHOP, { show: ['income', 'mau', 'price'] });
    const other = run(SHOP, { show: ['income'], seed: 2 });
    expect(column(again, 'income', 12)).toEqual(column(before, 'income', 12));
    expect(column(other, 'income', 12)).not.toEqual(column(before, 'income', 12));
  });

  it('do not change when an input is added, or something else is shown', () => {
    const wider = SHOP.replace('quantities:', 'quantities:\n  fee: {unit: BRL, value: 1 to 9}');
    const paths = run(wider, { show: ['fee', 'views', 'income'] });
    for (const month of [0, 1, 12]) {
      expect(column(paths, 'income', month)).toEqual(column(before, 'income', month));
    }
  });

  it('of parts put together are those of the whole', () => {
    const first = run(SHOP, { show: ['income', 'price'], part: { first: 0, count: 333 } });
    const rest = run(SHOP, { show: ['income', 'price'], part: { first: 333, count: 667 } });
    expect([first.trials, rest.trials]).toEqual([333, 667]);
    for (const id of ['income', 'price']) {
      const together = [...column(first, id, 7), ...column(rest, id, 7)];
      expect(together).toEqual(column(before, id, 7));
    }
  });

  it('have one value in all months of what is drawn once, and of what nothing moves', () => {
    const { still, values } = run(
      `metrics: {mau: {unit: users, default: 100, growth: 4% to 15%}, team: {unit: people, default: 5}}
quantities:
  price: {unit: BRL, value: 2 to 5}
  income: {unit: BRL/month, formula: mau * price}
  crowd: {unit: people, formula: team * 2}
  first: {unit: months, formula: first_month(mau > 200)}`,
      { show: ['mau', 'price', 'income', 'crowd', 'first'] },
    );
    expect(['price', 'crowd', 'first'].map(still)).toEqual([true, true, true]);
    expect(['mau', 'income'].map(still)).toEqual([false, false]);
    for (const id of ['price', 'crowd', 'first']) expect(values(id, 12)).toEqual(values(id, 0));
  });

  it('that are given are the same in all trials', () => {
    const given = new Map([['price', 3]]);
    const paths = run(SHOP, { given, show: ['price', 'mau', 'income'] });
    expect(new Set(paths.values('price', 5))).toEqual(new Set([3]));
    expect(column(paths, 'mau', 5)).toEqual(column(before, 'mau', 5));
    expect(column(paths, 'income', 5)).toEqual(column(paths, 'mau', 5).map((mau) => mau * 3));
  });

  it('stay as they are when they are summarised', () => {
    const kept = column(before, 'income', 3);
    summarise(before.values('income', 3));
    expect(column(before, 'income', 3)).toEqual(kept);
  });
});

describe('what looks along the months', () => {
  const sections = `metrics: {mau: {unit: users, default: 100, growth: 10%}}
quantities:
  noise: {unit: ratio, value: 1 to 2}
  first: {unit: months, formula: 'first_month(mau * min(1, noise) >= 121)'}
  left: {unit: months, formula: first - month}
  next: {unit: months, formula: first_month(month > first)}
  share: {unit: ratio, formula: 'mau * min(1, noise) / sum_months(mau * min(1, noise))'}`;
  const months = [0, 1, 2, 3];
  const at = (id: string): number[] => {
    // All but a few draws of noise are above 1.
    const paths = run(sections, { months: 3, trials: 9, show: ['noise', id] });
    const trial = paths.values('noise', 0).findIndex((noise) => noise > 1);
    return months.map((month) => paths.values(id, month)[trial] as number);
  };

  it('may be looked along again: month 3 is the first beyond month 2', () => {
    expect(at('first')).toEqual([2, 2, 2, 2]);
    expect(at('next')).toEqual([3, 3, 3, 3]);
  });

  it('differs from month to month with what stands beside it', () => {
    expect(at('left')).toEqual([2, 1, 0, -1]);
    // 100 + 110 + 121 + 133.1 = 464.1.
    const shares = [100, 110, 121, 133.1].map((mau) => expect.closeTo(mau / 464.1, 12));
    expect(at('share')).toEqual(shares);
  });

  it('cannot steer the path: a step that needs it is an error', () => {
    const steered = `metrics: {mau: {unit: users, default: 100, growth: {formula: 'if(first_month(mau > 105) > 0, noise / 10, 5%)'}}}
quantities: {noise: {unit: ratio, value: 1 to 2}}`;
    expect(problemsOf(steered)).toEqual([
      "looks_ahead 3:53 {'id':'growth.mau','of':'growth.mau','over':'months'}",
    ]);
  });
});

describe('what is unknown', () => {
  it('is not a number, in every month, with all that stands on it', () => {
    const paths = run(SHOP, { show: ['visits', 'views', 'income'] });
    for (const id of ['visits', 'views']) {
      expect(paths.values(id, 4).every(Number.isNaN)).toBe(true);
    }
    expect(paths.values('income', 4).some(Number.isNaN)).toBe(false);
    expect(paths.problems()).toEqual([]);
  });

  it('is what is given as such, and what nobody knows of', () => {
    const given = new Map([['price', undefined]]);
    const paths = run(SHOP, { given, show: ['income', 'nothing'] });
    expect(paths.values('income', 0).every(Number.isNaN)).toBe(true);
    expect(paths.values('nothing', 0).every(Number.isNaN)).toBe(true);
  });

  it('is a share of nothing, in the trials in which it is one', () => {
    const sections = `quantities:
  left: {unit: count, formula: 'max(0, change)'}
  change: {unit: count, value: 'normal(0, 1)'}
  share: {unit: ratio, formula: 1 / left}`;
    const paths = run(sections, { show: ['share', 'left'] });
    const left = paths.values('left', 0);
    const share = paths.values('share', 0);
    // Half of all trials, to the trial: they are strata.
    expect(left.filter((each) => each === 0)).toHaveLength(500);
    left.forEach((each, trial) => {
      expect(share[trial]).toBe(each === 0 ? Number.NaN : 1 / each);
    });
    expect(paths.problems()).toEqual([]);
  });
});

describe('numbers without end', () => {
  const growing = 'metrics: {mau: {unit: users, default: 10k, growth: 1e156% to 1e162%}}\n';

  it('are reported by the quantity and the month that made them first', () => {
    // 10⁴ × 10^157 a month: 10^161 in month 1, 10^318 in month 2.
    const { problems } = run(growing, { months: 5, trials: 20, show: ['mau'] });
    expect(problems()).toMatchObject([
      { month: 2, problem: { code: 'not_finite', facts: { id: 'mau' } } },
    ]);
  });

  it('are reported where they are not shown and what is shown hides them', () => {
    const sections = `${growing}quantities: {at_most: {unit: users, formula: 'min(5, mau * 2)'}}`;
    const { problems } = run(sections, { months: 5, trials: 20, show: ['at_most'] });
    expect(problems()).toMatchObject([{ month: 2, problem: { facts: { id: 'mau' } } }]);
  });

  it('are reported where only some trials make them', () => {
    const sections = `quantities:
  x: {unit: count, value: 'normal(0, 1)'}
  y: {unit: count, formula: 'if(x > 2, 1e200 * x, 1)'}
  z: {unit: count, formula: y * y}`;
    const { problems, values } = run(sections, { months: 1, trials: 1000, show: ['z', 'x'] });
    const [first] = problems();
    expect(first).toMatchObject({ month: 0, problem: { facts: { id: 'z' } } });
    const broken = values('x', 0).findIndex((x) => x > 2);
    expect(first?.trial).toBe(broken);
  });

  it('are reported where they are the same in every trial, in a later month', () => {
    const sections = `metrics: {mau: {unit: users, default: 10k, growth: 1e302%}}
quantities: {x: {unit: users, formula: mau * noise}, noise: {unit: ratio, value: 1 to 2}}`;
    const { problems } = run(sections, { months: 3, trials: 2, show: ['x'] });
    expect(problems()).toMatchObject([{ month: 2, problem: { facts: { id: 'mau' } } }]);
  });

  it('are no problem of what is not needed', () => {
    const sections = `${growing}quantities: {other: {unit: count, value: 1 to 2}}`;
    expect(run(sections, { months: 5, trials: 20, show: ['other'] }).problems()).toEqual([]);
  });
});

describe('the limits', () => {
  it('are one trial and no month ahead', () => {
    const paths = run(SHOP, { months: 0, trials: 1, show: ['income'] });
    expect(paths.values('income', 0)).toHaveLength(1);
    expect(paths.values('income', 0)[0]).toBeGreaterThan(0);
  });

  it('are a hundred years, and a million trials', () => {
    const flat = SHOP.replace('growth: 10% to 15%', 'growth: 0.1% to 0.2%');
    const long = run(flat, { months: 1200, trials: 5, show: ['mau'] });
    // (1 + 0.2 %)^1200 is 11.
    expect(Math.max(...long.values('mau', 1200))).toBeLessThan(20_000 * 20);
    const many = run(SHOP, { months: 1, trials: 1_000_000, show: ['price'] });
    expect(summarise(many.values('price', 0)).p50).toBeCloseTo(Math.sqrt(10), 4);
  });
});
