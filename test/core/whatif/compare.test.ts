import { describe, expect, it } from 'vitest';
import type { PassageChange, ValueChange } from '../../../src/model/answer/whatif.ts';
import { compare } from './compare.ts';

const GROWING = `
metrics: {mau: {unit: users, default: 10k, growth: 10%}}
phases:
  - {id: start, name: Start}
  - {id: services, name: Services, enter: mau >= 50k}
  - {id: scale, name: Scale, enter: mau >= 100k}
costs: {compute: {amount: 0.1, per: mau}}`;

const UNCERTAIN = `
metrics: {mau: {unit: users, default: 10k, growth: 5% to 15%}}
phases: [{id: start, name: Start}, {id: services, name: Services, enter: mau >= 50k}]
quantities: {unused: {unit: ratio, value: 5}, rent: {unit: BRL/month, value: 1000}}
costs: {compute: {amount: 0.1, per: mau}, rent: {amount: rent}}`;

const first = (passage: PassageChange | undefined): PassageChange['changed'][number] => {
  const changed = passage?.changed[0];
  if (changed === undefined) throw new Error('nothing changed');
  return changed;
};

describe('a change of growth without uncertainty', () => {
  const whatIf = compare(GROWING, { fast: { 'growth.mau': 0.2 } }, { months: 30, trials: 8 });

  it('moves phases by the months of compound growth', () => {
    const [services, scale] = whatIf.phases;
    // ln 5 ÷ ln 1.1 = 16.9, ln 5 ÷ ln 1.2 = 8.8; ln 10 ÷ ln 1.1 = 24.2, ln 10 ÷ ln 1.2 = 12.6
    expect([services?.base.months.p50, first(services).months.p50]).toEqual([17, 9]);
    expect([scale?.base.months.p50, first(scale).months.p50]).toEqual([25, 13]);
    expect(first(services).shift).toEqual({ p10: -8, p50: -8, p90: -8 });
    expect(first(scale).shift.p50).toBe(-12);
    expect([services?.base.month.p50, first(services).month.p50]).toEqual(['2028-04', '2027-08']);
  });

  it('changes a month by the difference of two powers, and today not at all', () => {
    const { months = [] } = whatIf.quantities['costs.total'] ?? {};
    const at = (ahead: number) => months.find((month) => month.ahead === ahead);
    // 1,000 × (1.2^12 − 1.1^12) = 8,916.10 − 3,138.43
    expect(at(12)?.base.p50).toBeCloseTo(3138.43, 2);
    expect(at(12)?.changed[0]?.value.p50).toBeCloseTo(8916.1, 2);
    expect(at(12)?.changed[0]?.difference.mean).toBeCloseTo(5777.67, 2);
    expect(at(0)?.changed[0]?.difference).toMatchObject({ p5: 0, p50: 0, p95: 0, mean: 0 });
    expect(months.map(({ ahead }) => ahead)).toEqual([0, 6, 12, 18, 24, 30]);
  });
});

describe('differences of paired trials', () => {
  const of = (id: string, whatIf: ReturnType<typeof compare>): ValueChange => {
    const change = whatIf.quantities[id]?.months.at(-1)?.changed[0];
    if (change === undefined) throw new Error(`no ${id}`);
    return change;
  };

  it('are exactly 0 for an input without effect, however uncertain all else is', () => {
    const whatIf = compare(UNCERTAIN, { other: { unused: 7 } });
    const { base } = whatIf.quantities['costs.total']?.months.at(-1) ?? {};
    expect((base?.p95 ?? 0) / (base?.p5 ?? 1)).toBeGreaterThan(2);
    for (const { months } of Object.values(whatIf.quantities)) {
      for (const { changed } of months) {
        const { p5, p50, p95, mean } = changed[0]?.difference ?? {};
        expect([p5, p50, p95, mean]).toEqual([0, 0, 0, 0]);
      }
    }
    expect(first(whatIf.phases[0])).toMatchObject({
      shift: { p10: 0, p50: 0, p90: 0 },
      gained: 0,
      lost: 0,
    });
  });

  it('are the rent in every trial, where only that is another', () => {
    const { difference } = of('costs.total', compare(UNCERTAIN, { dear: { rent: 1500 } }));
    expect(difference.p5).toBeCloseTo(500, 6);
    expect(difference.p95).toBeCloseTo(500, 6);
  });

  it('keep what is uncertain of the base alone where a constant takes the place of a range', () => {
    const sections = `
quantities:
  rate: {unit: ratio, value: 'uniform(0, 10)'}
  level: {unit: ratio, value: 'normal(0, 3)'}
costs: {work: {amount: rate + level}}`;
    const whatIf = compare(sections, { fixed: { rate: 6 } }, { months: 1, trials: 4096 });
    const { difference, value } = of('costs.total', whatIf);
    // 6 − uniform(0, 10): P5 −3.5, P50 1, P95 5.5; the level falls out
    expect(difference.p5).toBeCloseTo(-3.5, 2);
    expect(difference.p50).toBeCloseTo(1, 2);
    expect(difference.p95).toBeCloseTo(5.5, 2);
    // 6 + normal(0, 3): P95 is 6 + 3 × 1.645
    expect(value.p95).toBeCloseTo(10.93, 1);
  });

  it('are unknown where one side is', () => {
    const sections = `
metrics: {mau: {unit: users, default: 10}, hosts: {unit: hosts}}
costs: {compute: {amount: 2, per: hosts}}`;
    const { difference } = of('costs.total', compare(sections, { some: { hosts: 3 } }));
    expect(difference).toMatchObject({ p50: null, unknown: 1 });
  });
});

it('says in how many more or fewer trials a phase begins', () => {
  const { phases } = compare(GROWING, {
    still: { 'growth.mau': 0 },
    fast: { 'growth.mau': 0.2 },
  }); // 24 months: 50k in month 17 and 100k in month 25
  const [still, fast] = phases[1]?.changed ?? [];
  expect(fast).toMatchObject({ probability: 1, gained: 1, lost: 0, both: 0 });
  expect(fast?.shift).toEqual({ p10: null, p50: null, p90: null });
  expect(still).toMatchObject({ probability: 0, gained: 0, lost: 0, both: 0 });
  expect(phases[0]?.changed[0]).toMatchObject({ probability: 0, lost: 1, both: 0 });
});
