import { monthAfter } from '../../lib/calendar.ts';
import type { HiringCalendar } from '../../model/reading/hiring-calendar.ts';
import { type DatedHire, datedHire, type HiringOf, ROUNDING } from './dates.ts';
import { type HiringPost, hiringPosts } from './posts.ts';
import { hireByWindows } from './windows.ts';

/** Planned for in four paths of five, where nobody says otherwise. */
export const USUAL_SHARE = 0.8;
/** Money is told as everywhere else: the middle, not what is enough in most trials. */
export const MIDDLE = 0.5;

/**
 * Whom to hire and when: who falls due by a window of the profile, and who is missing at a scale or
 * under a load, less those whom a window has brought. 4 of 8 engineers at 100,000 users, reached in
 * month 12: 4 people, needed then, to be decided 2 + 1 months before, and 28 ÷ 30 of a month
 * earlier under fast growth: 12 − 3 − 0.93 = 8.07, in month 8.
 */
export const readHiringCalendar = (of: HiringOf): HiringCalendar => {
  const windows = hireByWindows(of);
  const missing = hiringPosts(of.profile).flatMap((post) => {
    const brought = windows.filter((window) => window.of === post.id);
    return hireMissing(
      post,
      of,
      brought.map(({ needed }) => needed),
    );
  });
  const hires = [...windows, ...missing].sort(bySoonest).map(({ reading }) => reading);
  const { profile, values, p } = of;
  const { lead, ramp } = profile.team ?? {};
  return {
    months: values.months,
    lead: values.quantile('team.lead', 0, p) ?? null,
    ramp: values.quantile('team.ramp', 0, p) ?? null,
    assumed: lead === undefined && ramp === undefined,
    enough: values.sampled ? p : null,
    hires,
    payroll: readPayroll(of),
  };
};

const bySoonest = (a: DatedHire, b: DatedHire): number =>
  // Of two that are unknown neither is sooner: infinity less infinity says nothing.
  compare(a.decide ?? Number.MAX_VALUE, b.decide ?? Number.MAX_VALUE) ||
  compare(a.reading.needed, b.reading.needed);

/** Without `localeCompare`, whose first use takes longer than the whole calendar. */
const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each rise of the need above all who are there or were hired by then; nobody is let go. */
const hireMissing = (post: HiringPost, of: HiringOf, brought: readonly number[]): DatedHire[] => {
  const { values, p } = of;
  const there = values.quantile(post.have ?? post.need, 0, p);
  if (there === undefined) return [];
  const hires: DatedHire[] = [];
  let hired = 0;
  for (let month = 0; month <= values.months; month++) {
    const need = values.quantile(post.need, month, p);
    if (need === undefined) continue;
    // Between two trials lies half a person.
    const total = Math.ceil(need - ROUNDING);
    const people = total - there - hired - brought.filter((each) => each <= month).length;
    if (people <= 0) continue;
    hired += people;
    hires.push(hireOf(post, of, { month, people, total }));
  }
  return hires;
};

const hireOf = (
  post: HiringPost,
  of: HiringOf,
  {
    month,
    people,
    total,
  }: { readonly month: number; readonly people: number; readonly total: number },
): DatedHire => {
  const { values, p } = of;
  const ramp = values.quantile(post.ramp, 0, p);
  const earlier = mostUntil('team.earlier', month, of);
  const when = {
    needed: month,
    before: ramp === undefined ? undefined : ramp + earlier,
  };
  const scale = post.byScale && month > 0 ? values.quantile('team.next_scale', month - 1, p) : null;
  return datedHire(post, of, when, {
    people,
    have: post.have === undefined ? null : (values.quantile(post.have, 0, p) ?? null),
    total,
    reason: post.reason,
    scale: scale ?? null,
    group: null,
    earlier,
    earlier_weeks: mostUntil('team.earlier_weeks', month, of),
  });
};

/** The most by which growth has brought hires forward by a month. */
const mostUntil = (
  id: 'team.earlier' | 'team.earlier_weeks',
  month: number,
  { profile, values, p }: HiringOf,
): number => {
  if (profile.team?.earlier === undefined) return 0;
  let most = 0;
  for (let t = 0; t <= month; t++) most = Math.max(most, values.quantile(id, t, p) ?? 0);
  return most;
};

const readPayroll = ({ profile, values, at }: HiringOf): HiringCalendar['payroll'] => {
  if (!hiringPosts(profile).some(({ pay }) => pay !== undefined)) return [];
  return Array.from({ length: values.months + 1 }, (_, month) => ({
    month: monthAfter(at, month) ?? '',
    amount: values.quantile('team.payroll', month, MIDDLE) ?? null,
  }));
};
