import { describe, expect, it } from 'vitest';
import { en } from '../../../src/catalog/en.ts';
import type { HireReading, HiringCalendar } from '../../../src/model/reading/hiring-calendar.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { viewHiringCalendar } from '../../../src/view/hiring/hiring-calendar.ts';

const HIRE: HireReading = {
  role: 'dev',
  name: { en: 'Developers', 'pt-BR': 'Desenvolvedores' },
  people: 2,
  have: 1,
  total: 3,
  needed: '2027-11',
  hire_by: '2027-07',
  late: false,
  reason: 'scale',
  scale: 100_000,
  group: null,
  earlier: 28 / 30,
  earlier_weeks: 4,
  payroll: null,
};

const CALENDAR: HiringCalendar = {
  months: 24,
  lead: 2,
  ramp: 1,
  assumed: true,
  enough: null,
  hires: [HIRE],
  payroll: [],
};

const shown = (calendar: Partial<HiringCalendar>, wide = true): string => {
  const blocks = viewHiringCalendar(
    { ...CALENDAR, ...calendar },
    { words: en, units: { base: 'users', payroll: 'BRL/month' }, wide, more: ['--wide'] },
  );
  return renderTerminal(
    { blocks },
    {
      locale: 'en',
      width: 120,
      colour: false,
      ascii: false,
      notShown: en.common.notShown,
    },
  );
};

describe('the hiring calendar', () => {
  it('says when to decide, for when, whom and why', () => {
    expect(shown({})).toMatch(
      /2027-07 +2027-11 +Developers \+2 +at 100,000 users, 4 weeks earlier/,
    );
  });

  it('says that the time to hire is assumed, unless the profile gives it', () => {
    expect(shown({})).toContain('first day: 2 months; from there to full work: 1 month. Both are');
    expect(shown({ assumed: false })).not.toContain('assumed');
  });

  it('has one row for those who differ in the role alone', () => {
    const other = { ...HIRE, role: 'ops', name: 'Operations', people: 1 };
    expect(shown({ hires: [HIRE, other] })).toContain('Developers +2, Operations +1');
    const later = { ...other, needed: '2027-12' };
    expect(shown({ hires: [HIRE, later] })).not.toContain('Developers +2, Operations +1');
  });

  it('marks what is late and what is not known', () => {
    expect(shown({ hires: [{ ...HIRE, late: true }] })).toContain('2027-07 (late)');
    expect(shown({ hires: [{ ...HIRE, hire_by: null }] })).toMatch(/^\? +2027-11/m);
  });

  it('names agents in the words of the reader, and says what nobody knows of them', () => {
    const agents = { ...HIRE, role: 'support.agents', name: null, reason: 'load' } as const;
    expect(shown({ hires: [agents] })).toContain('Support agents +2');
    expect(shown({ hires: [agents] })).not.toContain('taken to be');
    expect(shown({ hires: [{ ...agents, have: null }] })).toContain('taken to be');
  });

  it('names the group of a window and not how many', () => {
    const group = { id: 'now', name: 'Immediate needs' };
    const window = {
      ...HIRE,
      reason: 'window',
      scale: null,
      group,
      earlier: 0,
      earlier_weeks: 0,
    } as const;
    expect(shown({ hires: [window] })).toMatch(/Developers +Immediate needs\n/);
  });

  it('shows twelve rows, and says how many there are besides', () => {
    const hires = Array.from({ length: 14 }, (_, i) => ({ ...HIRE, scale: i + 1 }));
    expect(shown({ hires }, false)).toContain('and 2 more: --wide');
    expect(shown({ hires })).not.toContain('more: --wide');
  });

  it('shows what all cost today and at the end', () => {
    const payroll = [
      { month: '2026-11', amount: 15_000 },
      { month: '2026-12', amount: 20_000 },
      { month: '2027-01', amount: 45_000 },
    ];
    expect(shown({ payroll })).toContain(
      'Payroll: R$ 15,000/month today, R$ 45,000/month in 2027-01',
    );
  });

  it('says that nobody has to be hired', () => {
    expect(shown({ hires: [] })).toBe('Nobody has to be hired in 24 months\n');
  });
});
