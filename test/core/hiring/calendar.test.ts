import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { readHiringCalendar } from '../../../src/core/hiring/calendar.ts';
import type { MonthlyValues } from '../../../src/core/hiring/dates.ts';
import { hiringCalendarIds } from '../../../src/core/hiring/ids.ts';
import { walkHiring } from '../../../src/core/hiring/path.ts';
import type { HireReading } from '../../../src/model/reading/hiring-calendar.ts';
import { compile } from '../graph/compile.ts';

const AT = '2026-11-20';

type Set = Readonly<Record<string, number | undefined>>;

const calendarOf = (sections: string, set: Set = {}, at = AT) => {
  const { profile, graph, problems } = compile(sections);
  expect(problems).toEqual([]);
  const values = walkHiring(profile, graph, evaluate(graph, { set: new Map(Object.entries(set)) }));
  return readHiringCalendar({ profile, values, at, p: 0.8 });
};

const shown = ({ role, people, needed, hire_by, late }: HireReading): string =>
  `${hire_by}${late ? '!' : ''} ${needed} ${role} +${people}`;

/** The team of the check-in product: 7 people at 10k users, 15 at 100k, 35 at 1M. */
const table = (growth: string, more = ''): string => `
metrics: {mau: {unit: users, default: 10k, growth: ${growth}}}
team:
  base: mau
  growth: growth.mau
  earlier: {when: growth.mau > 15%, by: 4}
  roles:
    product: {name: P, have: 1, need: {by: mau, points: {10k: 1, 100k: 3, 1M: 6}, between: step}}
    engineering: {name: E, have: 4, need: {by: mau, points: {10k: 4, 100k: 8, 1M: 20}, between: step}}
    infrastructure: {name: I, have: 1, need: {by: mau, points: {10k: 1, 100k: 2, 1M: 4}, between: step}}
    design: {name: D, have: 1, need: {by: mau, points: {10k: 1, 100k: 2, 1M: 3}, between: step}}
    data: {name: A, have: 0, need: {by: mau, points: {10k: 0, 100k: 0, 1M: 2}, between: step}}${more}`;

/** Tenfold in 12 months: 21.15 % a month. */
const TENFOLD = '{formula: "10 ^ (1 / 12) - 1"}';

describe('hires by scale', () => {
  it('are needed where the table says, and decided before: 12 − 2 − 1 − 28/30 = 8.07', () => {
    const { hires } = calendarOf(table(TENFOLD));
    // 7 + 8 = 15 at 100k in month 12, 15 + 20 = 35 at 1M in month 24: 24 − 3.93 = 20.07.
    expect(hires.map(shown)).toEqual([
      '2027-07 2027-11 product +2',
      '2027-07 2027-11 engineering +4',
      '2027-07 2027-11 infrastructure +1',
      '2027-07 2027-11 design +1',
      '2028-07 2028-11 product +3',
      '2028-07 2028-11 engineering +12',
      '2028-07 2028-11 infrastructure +2',
      '2028-07 2028-11 design +1',
      '2028-07 2028-11 data +2',
    ]);
    expect(hires.map(({ scale }) => scale)).toEqual([...Array(4).fill(1e5), ...Array(5).fill(1e6)]);
    expect(hires.every(({ reason }) => reason === 'scale')).toBe(true);
    expect(hires[0]).toMatchObject({ have: 1, total: 3, group: null, payroll: null });
    expect(hires[0]?.earlier).toBeCloseTo(28 / 30, 12);
  });

  it('are not brought forward at 15 % a month: 10,000 × 1.15¹⁷ = 107,613 in month 17', () => {
    const { hires } = calendarOf(table('15%'));
    // 17 − 3 = 14; 10,000 × 1.15¹⁶ = 93,576.
    expect(hires.map(shown)[0]).toBe('2028-01 2028-04 product +2');
    expect(hires.every(({ earlier }) => earlier === 0)).toBe(true);
  });

  it('take as long as the team says, and a role its own time', () => {
    const own = table(TENFOLD, '\n  lead: 3\n  ramp: 6 weeks').replace(
      'design: {',
      'design: {lead: 5, ramp: 0, ',
    );
    const { hires, lead, ramp, assumed } = calendarOf(own);
    expect([lead, ramp, assumed]).toEqual([3, expect.closeTo(1.4), false]);
    // 12 − 3 − 1.4 − 0.93 = 6.67 in month 6; 12 − 5 − 0.93 = 6.07 in month 6.
    expect(hires.map(shown)[0]).toBe('2027-05 2027-11 design +1');
    expect(hires.map(shown)[1]).toBe('2027-05 2027-11 product +2');
  });

  it('say that the times are assumed where nobody gave them', () => {
    expect(calendarOf(table(TENFOLD))).toMatchObject({ lead: 2, ramp: 1, assumed: true });
  });

  it('that are missing now are late, and decided today', () => {
    const { hires } = calendarOf(table('0%'), { mau: 100_000 });
    expect(hires.map(shown)).toEqual([
      '2026-11! 2026-11 product +2',
      '2026-11! 2026-11 engineering +4',
      '2026-11! 2026-11 infrastructure +1',
      '2026-11! 2026-11 design +1',
    ]);
    expect(hires[0]?.scale).toBeNull();
  });

  it('are one rise each, however the need falls and comes back', () => {
    const season = `{rate: 0%, season: {12: 10, 1: 0.5, 2: 10, 3: 100}}`;
    const at = { 'calendar.month': 11 };
    const { hires } = calendarOf(table(season), at);
    // December × 10 is 100k, February the same people, March (month 4) × 100 is 1M: 4 − 3 = 1.
    expect(hires.filter(({ role }) => role === 'engineering').map(shown)).toEqual([
      '2026-11! 2026-12 engineering +4',
      '2026-12 2027-03 engineering +12',
    ]);
  });

  it('are unknown in time where the time to hire is', () => {
    const { hires } = calendarOf(table(TENFOLD), { 'team.lead': undefined });
    expect(hires[0]).toMatchObject({ hire_by: null, late: false, needed: '2027-11' });
  });

  it('are none where nothing grows and nobody is missing', () => {
    expect(calendarOf(table('0%')).hires).toEqual([]);
  });
});

describe('hires by windows', () => {
  const windows = (growth: string): string =>
    table(
      growth,
      `
  hiring:
    - {id: now, name: Now, to: 3, roles: [engineering, {id: qa, name: QA}], earlier: {when: growth.mau > 15%, by: 4}}
    - {id: fast, name: Fast, to: 3, roles: [{id: back, name: B}, {id: ops, name: O}], when: growth.mau > 15%}
    - {id: management, name: M, from: 6, to: 12, roles: [{id: director, name: Dir}], when: team.users_in_12_months > 500k}`,
    );
  const of = (growth: string, group: string, set: Set = {}): string[] =>
    calendarOf(windows(growth), set)
      .hires.filter((hire) => hire.group?.id === group)
      .map(shown);

  it('start within the window, decided the time to hire before its end', () => {
    // 3 − 2 = month 1.
    expect(of('10%', 'now')).toEqual(['2026-12 2027-02 engineering +1', '2026-12 2027-02 qa +1']);
  });

  it('come four weeks earlier above 15 %, and two people more', () => {
    // 3 − 28/30 = 2.07, less 2 is 0.07: this month.
    expect(of('16%', 'now')).toEqual(['2026-11 2027-01 engineering +1', '2026-11 2027-01 qa +1']);
    expect(of('16%', 'fast')).toEqual(['2026-12 2027-02 back +1', '2026-12 2027-02 ops +1']);
    expect(of('15%', 'fast')).toEqual([]);
  });

  it('bring forward from the month in which growth turns fast', () => {
    // 10 % below 11,000 users, 20 % from then on: fast in month 1, when 3 − 28/30 = 2.07 still lies ahead.
    const turning = '{by: mau, points: {10k: 10%, 11k: 20%}, between: step}';
    expect(of(turning, 'now')[0]).toBe('2026-11 2027-01 engineering +1');
    // The extra two are due in month 1: 1 + 3 = 4, less 2 is 2.
    expect(of(turning, 'fast')).toEqual(['2027-01 2027-03 back +1', '2027-01 2027-03 ops +1']);
  });

  it('add management once 500k are expected within 12 months', () => {
    // 70,000 × 1.18¹² = 510,142: due today, 12 − 2 = 10.
    expect(of('18%', 'management', { mau: 70_000 })).toEqual(['2027-09 2027-11 director +1']);
    // 60,000 × 1.18¹² = 437,265; × 1.18 = 515,973: due in month 1.
    expect(of('18%', 'management', { mau: 60_000 })).toEqual(['2027-10 2027-12 director +1']);
    expect(of('2%', 'management')).toEqual([]);
  });

  it('spare the people whom a scale would ask for later', () => {
    const { hires } = calendarOf(windows(TENFOLD));
    const engineers = hires.filter(({ role }) => role === 'engineering');
    // 8 at 100k less 4 there less 1 by the window.
    expect(engineers.map(({ people }) => people)).toEqual([1, 3, 12]);
  });
});

describe('hires by load', () => {
  const support = (more: string): string => `
metrics: {mau: {unit: users, default: 10k, growth: 100%}}
support: {base: mau, ticket_rate: 4%, tickets_per_agent: 400${more}}
moderation: {base: mau, item_rate: 10%, capacity: 100k, model_capacity: 50k, human_share: 20%, items_per_moderator: 1000, have: 2}
team: {base: mau, growth: growth.mau, roles: {}, lead: 0, ramp: 0}`;

  it('begin at those who are needed today where nobody says who is there', () => {
    // 1 agent today, 2 in month 1, 4 in month 2; 0.2, 0.4 … moderators, 3.2 in month 4.
    const { hires } = calendarOf(support(''));
    expect(hires.slice(0, 4).map(shown)).toEqual([
      '2026-12 2026-12 support.agents +1',
      '2027-01 2027-01 support.agents +2',
      '2027-02 2027-02 support.agents +4',
      '2027-03 2027-03 support.agents +8',
    ]);
    expect(hires[0]).toMatchObject({ have: null, total: 2, reason: 'load', name: null });
    const [first] = hires.filter(({ role }) => role === 'moderation.moderators');
    expect(first === undefined ? '' : shown(first)).toBe(
      '2027-03 2027-03 moderation.moderators +2',
    );
  });

  it('count those who are there', () => {
    const { hires } = calendarOf(support(', have: 3, lead: 1'));
    expect(shown(hires[0] as HireReading)).toBe('2026-12 2027-01 support.agents +1');
  });

  it('are those of a role that stands for them', () => {
    const role = support('').replace(
      'roles: {}',
      'roles: {help: {name: H, have: 2, need: support.agents}}',
    );
    const roles = calendarOf(role).hires.map((hire) => `${hire.role} ${hire.reason}`);
    expect(new Set(roles)).toEqual(new Set(['help load', 'moderation.moderators load']));
  });
});

describe('the share of the paths that is covered', () => {
  const { profile, graph } = compile(table('10%'));
  const need: Readonly<Record<string, (month: number, p: number) => number>> = {
    // Half of the paths need 5 engineers in month 6, four of five 6.4 of them in month 10.
    'team.engineering': (month, p) => (p < 0.6 ? (month < 6 ? 4 : 5) : month < 10 ? 4 : 6.4),
    'team.roles.engineering.have': () => 4,
    'team.lead': () => 2,
    'team.ramp': () => 1,
  };
  const values: MonthlyValues = {
    months: 12,
    sampled: true,
    quantile: (id, month, p) => need[id]?.(month, p),
  };

  it('decides how many are hired, in whole people', () => {
    const half = readHiringCalendar({ profile, values, at: AT, p: 0.5 });
    expect(half.hires.map(shown)).toEqual(['2027-02 2027-05 engineering +1']);
    const most = readHiringCalendar({ profile, values, at: AT, p: 0.8 });
    expect(most.hires.map(shown)).toEqual(['2027-06 2027-09 engineering +3']);
  });

  it('asks for no quantity but those it names', () => {
    const asked = new Set<string>();
    const spying: MonthlyValues = {
      months: 2,
      sampled: true,
      quantile: (id) => {
        asked.add(id);
        return undefined;
      },
    };
    readHiringCalendar({ profile, values: spying, at: AT, p: 0.8 });
    const named = new Set(hiringCalendarIds(profile, graph));
    const known = new Set(graph.quantities.map(({ id }) => id));
    expect([...asked].filter((id) => known.has(id) && !named.has(id))).toEqual([]);
    expect(asked.size).toBeGreaterThan(5);
  });
});

describe('payroll', () => {
  const paid = table(TENFOLD, '\n  charges: 50%').replace('product: {', 'product: {salary: 10k, ');

  it('is what a hire adds, charges included, and what all cost month by month', () => {
    const { hires, payroll } = calendarOf(paid);
    expect(hires[0]?.payroll).toBeCloseTo(30_000, 6); // 2 × 10,000 × 1.5
    expect(payroll).toHaveLength(25);
    expect(payroll[0]).toEqual({ month: '2026-11', amount: 15_000 });
    expect(payroll[11]?.amount).toBeCloseTo(15_000, 6);
    expect(payroll[12]).toEqual({ month: '2027-11', amount: 45_000 });
    expect(payroll[24]?.amount).toBeCloseTo(90_000, 6);
  });

  it('is none without salaries', () => {
    expect(calendarOf(table(TENFOLD)).payroll).toEqual([]);
  });
});

describe('always', () => {
  const growth = fc.integer({ min: 0, max: 600 }).map((thousandths) => thousandths / 1000);
  const first = (rate: number): HireReading | undefined =>
    calendarOf(table(String(rate))).hires.find(({ role }) => role === 'engineering');

  it('faster growth never moves the first hire later', () => {
    fc.assert(
      fc.property(growth, growth, (a, b) => {
        const [slow, fast] = [first(Math.min(a, b)), first(Math.max(a, b))];
        if (slow === undefined) return;
        expect(fast).toBeDefined();
        expect((fast?.hire_by ?? '') <= (slow.hire_by ?? '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('nobody is decided after they are needed, or before today', () => {
    fc.assert(
      fc.property(growth, fc.integer({ min: 0, max: 60 }), (rate, tenths) => {
        const { hires } = calendarOf(table(String(rate)), { 'team.lead': tenths / 10 });
        for (const { hire_by, needed } of hires) {
          expect((hire_by ?? '') <= needed).toBe(true);
          expect((hire_by ?? '') >= '2026-11').toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
