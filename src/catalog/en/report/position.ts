import { joinProse, type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';
import { listed } from './summary.ts';

export const position: ReportWords['position'] = {
  now: (phase, number, all) =>
    prose`The product runs at stage ${plain(number)} of ${plain(all)}, “${phase}”.`,
  architecture: (text) => prose`${text}.`,
  open: ({ next, how }) => {
    switch (how) {
      case 'met':
        return prose`“${next}” may begin now: its condition is met.`;
      case 'one':
        return prose`“${next}” begins once the following condition holds.`;
      case 'all':
        return prose`“${next}” begins once all of the following conditions hold.`;
      case 'any':
        return prose`“${next}” begins as soon as one of the following conditions holds.`;
      case 'mixed':
        return prose`“${next}” begins once the following conditions hold as the plan combines them.`;
    }
  },
  conditions: ['Conditions of the next stage'],
  columns: {
    condition: 'Condition',
    today: 'Today',
    asked: 'Required',
    progress: 'Progress',
    expected: 'Expected',
    status: 'Status',
  },
  met: 'met',
  unmet: 'open',
  expected: (middle) => middle,
  notWithin: 'not foreseeable',
  brings: (phase) => `What “${phase}” brings`,
  planned: (window) => prose`Timing in your plan: ${window}.`,
  forUsers: (users) => prose`The stage is sized for ${users}.`,
  weeks: (from, to, unit) => {
    const name = unit === 'weeks' ? 'week' : 'month';
    if (to === null) return prose`from ${name} ${plain(from)} on`;
    return from === to
      ? prose`${name} ${plain(from)}`
      : prose`${unit} ${plain(from)} to ${plain(to)}`;
  },
  features: 'New features',
  stack: 'Technology',
  targets: (phase, count) =>
    prose`The plan sets ${plural(count, { one: 'goal', other: 'goals' })} for “${phase}”.`,
  targetColumns: { target: 'Goal', today: 'Today', goal: 'To be reached', status: 'Status' },
  targetCaption: (phase) => prose`Goals of “${phase}”`,
  reached: 'reached',
  notReached: 'open',
};

export const projection: ReportWords['projection'] = {
  intro: ({ driver, today, growth, months, trials }) =>
    prose`This whole plan follows from the course of one figure: “${driver}”, ${today} today${growth === undefined ? [] : prose`, with an expected growth of ${growth}`}. We simulated the next ${plain(months)} months ${plain(trials)} times, each time with different values for what is uncertain.`,
  outcome: ({ driver, month, middle, low, high }) =>
    low === undefined || high === undefined
      ? prose`By ${month} we expect “${driver}” to reach ${middle}.`
      : prose`By ${month} we expect “${driver}” to reach ${middle}; in nine cases out of ten it lies between ${low} and ${high}.`,
  chart: (driver) => ({
    caption: prose`${driver}: expected course and range`,
    description: prose`Expected course of “${driver}” by month, the band in which nine outcomes out of ten lie, and the level at which each stage begins.`,
  }),
  expected: 'expected',
  band: 'nine in ten outcomes',
  phases: ['When each stage begins'],
  phasesIntro: (months) =>
    prose`For each stage, we computed how likely it is to begin within the next ${plain(months)} months, and when.`,
  columns: {
    phase: 'Stage',
    chance: 'Probability',
    early: 'Earliest (10%)',
    middle: 'Expected (50%)',
    late: 'Latest (90%)',
    act_by: 'Begin preparing',
    binding: 'Held up by',
    what: 'Figure',
  },
  beyond: (months) => `beyond ${months} months`,
  monthsIntro: ['The other figures of the plan develop as follows.'],
  months: ['Expected course, with the range of nine in ten outcomes'],
  notCosted: (current, next) =>
    prose`As nobody can tell when “${next}” begins, the projection stays at “${current}” in all months: what the later stages cost is not in it, nor what they change in the revenue.`,
  tablesEnd: ({ driver, point, side, when, of, more, costs }) => {
    const above = side === 'above';
    const what = listed([
      ...of.map((name) => prose`“${name}”`),
      ...(more > 0 ? [prose`${plain(more)} more`] : []),
    ]);
    const leaves =
      when.kind === 'today'
        ? prose`“${driver}” is ${above ? 'above' : 'below'} ${point} today`
        : when.kind === 'expected'
          ? prose`“${driver}” is expected to ${above ? 'pass' : 'fall below'} ${point} in ${when.month}`
          : prose`“${driver}” may ${above ? 'pass' : 'fall below'} ${point} by ${when.until} (probability ${when.chance})`;
    const then = costs
      ? above
        ? ': costs may be higher, and the result lower, than shown here'
        : ': costs may be lower than shown here'
      : '';
    return prose`${leaves}, where the figures given for ${what} ${above ? 'end' : 'begin'}. Beyond it the projection keeps their values at that point${then}.`;
  },
  held: (phase, condition) =>
    prose`What most often decides when “${phase}” begins is the condition ${condition}.`,
  blocked: (conditions) =>
    conditions.length === 1
      ? prose`What keeps it from beginning is the condition ${conditions[0] ?? []}.`
      : prose`What keeps it from beginning are the conditions ${listed(conditions)}.`,
  blocking: ({ condition, month, middle, range, still }) => {
    if (middle === undefined) return prose`${condition} (not measured yet)`;
    if (still) return prose`${condition} (${middle} today, which the projection leaves as it is)`;
    return range === undefined
      ? prose`${condition} (${middle} in ${month})`
      : prose`${condition} (${middle} expected in ${month}; in nine cases out of ten, ${range})`;
  },
  cash: (month, chance, months) =>
    month === undefined
      ? prose`The cash lasts beyond the ${plain(months)} months in most cases; the probability that it runs out is ${chance}.`
      : prose`The cash runs out around ${month}, with a probability of ${chance} within ${plain(months)} months.`,
  breakEven: (month, months) =>
    month === undefined
      ? prose`A month without a loss is not expected within ${plain(months)} months.`
      : prose`The first month without a loss is expected in ${month}.`,
};

export const budgets: ReportWords['budgets'] = {
  sloCaption: ['Service levels at today’s scale'],
  columns: {
    slo: 'Service level',
    observed: 'Today',
    limit: 'Promised',
    headroom: 'Headroom',
    status: 'Status',
    budget: 'Item',
    bound: 'Limit',
  },
  kept: 'kept',
  missed: 'missed',
  within: 'kept',
  exceeded: 'exceeded',
  warned: 'close',
  alert: { raised: 'alert raised', quiet: 'no alert' },
  notYet: 'does not apply yet',
  limits: 'Other limits',
  limitsIntro: ({ kept, passed, unknown, notYet }) => {
    const all = kept + passed + unknown + notYet;
    if (kept === all) {
      return all === 1
        ? ['There is one limit, and it is kept.']
        : prose`All ${plain(all)} limits are kept.`;
    }
    const head: Prose =
      kept === 0
        ? ['No limit is kept']
        : prose`${plural(kept, { one: 'limit is', other: 'limits are' })} kept`;
    const those = prose`${passed === 0 ? 'none' : plain(passed)} ${passed > 1 ? 'are' : 'is'} exceeded`;
    const open: readonly Prose[] = [
      ...(unknown === 0 ? [] : [prose`${plain(unknown)} cannot be judged without a measurement`]),
      ...(notYet === 0
        ? []
        : [
            prose`${plain(notYet)} ${notYet === 1 ? 'does not apply yet, as it is an average' : 'do not apply yet, as they are averages'} over what is zero today`,
          ]),
    ];
    return open.length === 0
      ? prose`${head} and ${those}.`
      : prose`${joinProse([head, those, ...open.slice(0, -1)], ', ')}, and ${open.at(-1) ?? []}.`;
  },
  limitsCaption: ['Limits of cost and capacity, targets and alerts'],
  errors: 'Error budgets',
  errorsIntro: [
    'A promise of less than 100% allows for some failure. The error budget says how much of that allowance is left.',
  ],
  errorsChart: {
    caption: ['Error budgets: share that is used up'],
    description: ['For each service level, the share of its error budget that is used up.'],
  },
  left: (left, allowed, window) =>
    allowed === undefined || window === undefined
      ? prose`${left} left`
      : prose`${left} left of ${allowed} in ${window}`,
  exhausted: (slo, day) =>
    prose`At the present rate, the error budget of “${slo}” is used up by ${day}.`,
  whole: 'whole budget',
};
