import { describe, expect, it } from 'vitest';
import { readHiringCalendar } from '../../../src/core/hiring/calendar.ts';
import { hiringCalendarIds } from '../../../src/core/hiring/ids.ts';
import { hiringAlong } from '../../../src/core/project/hiring.ts';
import type { Paths } from '../../../src/core/project/paths.ts';
import { finish } from '../../../src/core/project/reading.ts';
import { compile } from '../graph/compile.ts';

const paths = (values: Readonly<Record<string, readonly number[]>>): Paths => ({
  months: 6,
  trials: 5,
  values: (id) => Float64Array.from(values[id] ?? []),
});

describe('quantities along simulated paths', () => {
  const along = (p: number) =>
    finish(
      hiringAlong(
        paths({ a: [6, 2, 1, 4, 3], none: [Number.NaN], part: [5, Number.NaN] }),
        ['a', 'none', 'part'],
        p,
      ),
    );

  it('are quantiles over the trials that know them', () => {
    const { quantile } = along(0.8);
    expect(quantile('a', 0, 0.8)).toBeCloseTo(4.4, 12); // 4 + 0.2 × 2
    expect(quantile('a', 0, 1 - 0.8)).toBeCloseTo(1.8, 12); // 1 + 0.8 × 1
    expect(along(0.5).quantile('a', 0, 0.5)).toBe(3);
    expect(quantile('part', 0, 0.8)).toBe(5);
    expect(quantile('none', 0, 0.8)).toBeUndefined();
    expect(quantile('never_simulated', 0, 0.8)).toBeUndefined();
  });

  it('are read once of what each trial has one value of', () => {
    const read: [string, number][] = [];
    const { months, trials, values } = paths({ a: [6, 2, 1, 4, 3], lead: [2, 3, 1, 2, 2] });
    const spied: Paths = {
      months,
      trials,
      still: (id) => id === 'lead',
      values: (id, month) => {
        read.push([id, month]);
        return values(id, month);
      },
    };
    const { quantile } = finish(hiringAlong(spied, ['a', 'lead'], 0.5));
    expect(read.filter(([id]) => id === 'lead')).toEqual([['lead', 0]]);
    expect(read.filter(([id]) => id === 'a').map(([, month]) => month)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
    expect([quantile('lead', 0, 0.5), quantile('lead', 6, 0.5)]).toEqual([2, 2]);
    expect(quantile('lead', 7, 0.5)).toBeUndefined();
  });

  it('leave the trials in their places', () => {
    const values = Float64Array.of(3, 1, 2);
    const one = finish(hiringAlong({ months: 0, trials: 3, values: () => values }, ['a'], 0.5));
    expect(one.quantile('a', 0, 0.5)).toBe(2);
    expect([...values]).toEqual([3, 1, 2]);
  });
});

it('agents are hired for the load of four paths of five', () => {
  const { profile, graph } = compile(`
metrics: {mau: {unit: users, default: 10k, growth: 10%}}
support: {base: mau, ticket_rate: 4%, tickets_per_agent: 400, have: 1}`);
  const trials: readonly (readonly number[])[] = [
    // The fourth of five needs 1, 1, 1, 1, 2, 2, 4 agents.
    ...Array(4).fill([1, 1, 1, 1, 1]),
    ...Array(2).fill([1, 1, 1, 2, 2]),
    [1, 2, 3, 4, 4],
  ];
  const fixed: Readonly<Record<string, number>> = {
    'support.have': 1,
    'team.lead': 2,
    'team.ramp': 1,
  };
  const simulated: Paths = {
    months: 6,
    trials: 5,
    values: (id, month) =>
      Float64Array.from(id === 'support.agents' ? (trials[month] ?? []) : Array(5).fill(fixed[id])),
  };
  const values = finish(hiringAlong(simulated, hiringCalendarIds(profile, graph), 0.8));
  const { hires } = readHiringCalendar({ profile, values, at: '2026-11-20', p: 0.8 });
  // Needed in months 4 and 6, decided 3 before.
  expect(hires.map(({ people, needed, hire_by }) => [people, needed, hire_by])).toEqual([
    [1, '2027-03', '2026-12'],
    [2, '2027-05', '2027-02'],
  ]);
});
