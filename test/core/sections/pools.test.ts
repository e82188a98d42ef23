import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { evaluateSections, graphOf, problemsOf } from '../graph/compile.ts';

const METRICS = `metrics:
  messages: {unit: messages/day, default: 2000}
  active: {unit: numbers, default: 1}
  first: {unit: share, default: 50%}`;

const POOL = `${METRICS}
pools:
  send-numbers:
    name: Numbers
    unit: numbers
    demand: messages
    unit_capacity: 600
    active: active
    backup: 1
    failure: 10%
    replacement: 3d
    warm: 1
    interval: 60s
    hours: 12
    degraded: {volume: 50%, hours: 24}
    classes:
      - {id: paid, name: Paid, share: first}
      - {id: trial, name: Trial, share: 30%}
      - {id: free, name: Free, share: 1 - first - 30%}`;

const id = (column: string): string => `pools.send_numbers.${column}`;
const at = (set: Record<string, number | undefined> = {}) => {
  const { value } = evaluateSections(POOL, set);
  return (column: string) => value(id(column));
};

describe('the units that a pool needs', () => {
  it('carry the demand and the headroom', () => {
    const of = at();
    expect(of('active')).toBe(4); // 2,000 × 1.2 ÷ 600 = 4 exactly
    expect(of('capacity')).toBe(2400);
    expect(of('utilisation')).toBeCloseTo(2000 / 2400, 12);
    expect(of('alerting')).toBe(1); // 83 % > 80 %
    expect(of('active_below_alert')).toBe(5); // 2,000 ÷ (600 × 0.8) = 4.17
  });

  it('are one more for one message more', () => {
    expect(at({ messages: 2001 })('active')).toBe(5); // 2,401.2 ÷ 600 = 4.002
    expect(at({ messages: 2001 })('alerting')).toBe(0); // 2,001 ÷ 3,000 = 67 %
  });

  it('have spares for those that are out, and warming ones', () => {
    const of = at();
    // 10 % a month over 3 of 30 days: 1 − 0.9^0.1 = 1.048 %. All 4 work 95.87 % of the time, 4 of 5 99.89 %.
    expect(of('out')).toBeCloseTo(0.010480741793, 11);
    expect(of('spares')).toBe(1);
    expect(of('chance')).toBeCloseTo(0.9 ** 0.4 * (1 + 4 * (1 - 0.9 ** 0.1)), 12);
    expect(of('units')).toBe(6);
  });

  it('are none where there is nothing to do', () => {
    const of = at({ messages: 0 });
    expect([of('active'), of('spares'), of('units'), of('gap')]).toEqual([0, 0, 1, 0]);
    expect(of('utilisation')).toBeUndefined(); // a share of nothing
  });

  it('are unknown where no number suffices, or where the demand is', () => {
    expect(at({ [id('unit_capacity')]: 0 })('active')).toBeUndefined();
    expect(at({ [id('confidence')]: 1 })('units')).toBeUndefined();
    expect(at({ [id('failure')]: 1 })('units')).toBeUndefined();
    expect(at({ [id('confidence')]: 1 })('active')).toBe(4);
    expect(at({ messages: undefined })('active')).toBeUndefined();
  });

  it('fail never where a failed one is replaced at once', () => {
    expect(at({ [id('failure')]: 1, [id('replacement')]: 0 })('spares')).toBe(0);
  });
});

describe('the units that are there', () => {
  it('leave a gap', () => {
    const of = at();
    expect(of('now.capacity')).toBe(600);
    expect(of('now.utilisation')).toBeCloseTo(10 / 3, 12);
    expect(of('gap')).toBe(1400);
    expect(of('gap_share')).toBe(0.7);
    expect([of('short'), of('short_spares'), of('short_warm')]).toEqual([3, 0, 1]);
    expect(of('now.chance')).toBe(0); // two can never be the four that are needed
  });

  it('leave none where they suffice', () => {
    const of = at({ active: 6 });
    expect([of('gap'), of('short'), of('now.alerting')]).toEqual([0, 0, 0]);
  });

  it('are no part of a pool that does not name them', () => {
    const planned = `${METRICS}\npools: {p: {name: P, demand: messages, unit_capacity: 600}}`;
    const { value } = evaluateSections(planned);
    expect(value('pools.p.units')).toBe(4); // no failures, so no spares
    expect(value('pools.p.now.active')).toBeUndefined();
    expect(value('pools.p.gap')).toBeUndefined();
  });
});

describe('the day of a unit', () => {
  it('has room for its capacity at the interval, or not', () => {
    const of = at();
    expect(of('longest_interval')).toBe(72); // 12 h = 43,200 s ÷ 600
    expect(of('interval_capacity')).toBe(720); // 43,200 ÷ 60
    expect(of('fits_interval')).toBe(1);
    expect(at({ [id('interval')]: 72 })('fits_interval')).toBe(1);
    expect(at({ [id('interval')]: 73 })('fits_interval')).toBe(0);
  });

  it('bounds what the pool does', () => {
    const of = at({ [id('interval')]: 108, active: 4 }); // 400 each
    expect(of('now.paced_capacity')).toBe(1600);
    expect(of('now.paced_gap')).toBe(400);
    expect(of('gap')).toBe(0);
  });
});

describe('a failure', () => {
  it('lowers the capacity for some hours', () => {
    const of = at();
    expect(of('degraded.capacity')).toBe(1200);
    expect(of('now.degraded')).toBe(300);
    expect(of('degraded.backlog')).toBe(800); // (2,000 − 1,200) a day for a day
    expect(at({ [id('degraded.hours')]: 6 })('degraded.backlog')).toBe(200);
  });
});

describe('classes of work', () => {
  it('are done in their order', () => {
    const of = at({ active: 2 }); // 1,200 of 1,000 paid, 600 trial, 400 free
    expect(of('classes.paid.served')).toBe(1000);
    expect(of('classes.trial.served')).toBe(200);
    expect(of('classes.trial.shed')).toBe(400);
    expect(of('classes.free.served')).toBe(0);
    expect(of('classes.free.shed')).toBeCloseTo(400, 9);
    expect(of('classes.total')).toBe(1);
  });

  it('are done from the pool that is needed where nobody says what is there', () => {
    const planned = `${METRICS}\npools: {p: {name: P, demand: messages, unit_capacity: 600, headroom: 0, classes: [{id: a, name: A, share: 60%}, {id: b, name: B, share: 40%}]}}`;
    expect(evaluateSections(planned).value('pools.p.classes.b.shed')).toBe(0);
  });

  it('conserve the demand, and none is done before the one above it is complete', () => {
    const graph = graphOf(POOL);
    const CLASSES = ['paid', 'trial', 'free'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 70 }),
        (messages, active, percent) => {
          const set = new Map(Object.entries({ messages, active, first: percent / 100 }));
          const { value } = evaluate(graph, { set });
          const of = (one: string, column: string) =>
            value(id(`classes.${one}.${column}`)) as number;
          const sum = (column: string) =>
            CLASSES.reduce((total, one) => total + of(one, column), 0);
          expect(sum('served') + sum('shed')).toBeCloseTo(messages, 6);
          expect(sum('served')).toBeCloseTo(Math.min(messages, active * 600), 6);
          CLASSES.forEach((one, i) => {
            expect(of(one, 'served')).toBeGreaterThanOrEqual(0);
            expect(of(one, 'shed')).toBeGreaterThanOrEqual(-1e-9);
            const next = CLASSES[i + 1];
            if (next !== undefined && of(next, 'served') > 1e-6)
              expect(of(one, 'shed')).toBeCloseTo(0, 6);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a pool', () => {
  it('needs no fewer units for more to do', () => {
    const graph = graphOf(POOL);
    const units = (messages: number) =>
      evaluate(graph, { set: new Map([['messages', messages]]) }).value(id('units')) as number;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(100_000), (messages, more) => {
        expect(units(messages + more)).toBeGreaterThanOrEqual(units(messages));
      }),
      { numRuns: 100 },
    );
  });

  it('may not have the id of a sum, nor have classes of one', () => {
    expect(
      problemsOf('pools: {total: {name: T, demand: visits, unit_capacity: 1}}').join('\n'),
    ).toContain('id_reserved');
  });
});
