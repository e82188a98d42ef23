import { monthAfter } from '../../lib/calendar.ts';
import type { Profile } from '../../model/profile.ts';
import type { HireReading } from '../../model/reading/hiring-calendar.ts';
import type { HiringPost } from './posts.ts';

/** Quantities month by month, 0 being today: of one path, or of many with the share `p` at most that. */
export type MonthlyValues = {
  readonly months: number;
  /** Whether of many paths. */
  readonly sampled: boolean;
  readonly quantile: (id: string, month: number, p: number) => number | undefined;
};

export type HiringOf = {
  readonly profile: Profile;
  readonly values: MonthlyValues;
  /** Today (`YYYY-MM-DD`). */
  readonly at: string;
  /** The share of the paths whose need is covered. */
  readonly p: number;
};

/** A hire in months from today, which is where its order comes from. */
export type DatedHire = { readonly reading: HireReading; readonly decide: number | undefined };

/** A hire with its months; `before` is what comes between the first day and `needed`. */
export const datedHire = (
  post: Pick<HiringPost, 'id' | 'name' | 'lead' | 'pay'>,
  { values, at, p }: HiringOf,
  { needed, before }: { readonly needed: number; readonly before: number | undefined },
  facts: Omit<HireReading, 'role' | 'name' | 'needed' | 'hire_by' | 'late' | 'payroll'>,
): DatedHire => {
  const month = Math.floor(needed + ROUNDING);
  const lead = values.quantile(post.lead, 0, p);
  const decide = lead === undefined || before === undefined ? undefined : needed - lead - before;
  const pay = post.pay === undefined ? undefined : values.quantile(post.pay, month, p);
  const reading: HireReading = {
    role: post.id,
    name: post.name,
    ...facts,
    needed: monthAfter(at, month) ?? '',
    hire_by:
      decide === undefined ? null : monthAfter(at, Math.max(0, Math.floor(decide + ROUNDING))),
    late: decide !== undefined && decide < -ROUNDING,
    payroll: pay === undefined ? null : pay * facts.people,
  };
  return { reading, decide };
};

/** 2.8 + 0.2 months are 3. */
export const ROUNDING = 1e-9;
