import { code, day, joinProse, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { CheckWords, OutcomeCounts } from '../words/check.ts';
import { capacityFindings } from './capacity-findings.ts';

/** English words of `scale check`. */
export const check: CheckWords = {
  headings: {
    failing: 'What needs attention',
    budgets: 'Error budgets',
    passing: 'What holds',
  },
  columns: {
    check: 'Check',
    label: 'Name',
    observed: 'Observed',
    limit: 'Limit',
    headroom: 'Headroom',
    slo: 'SLO',
    allowed: 'Allows',
    remaining: 'Remaining',
    burn: 'Burn rate',
    exhausted: 'Gone by',
  },
  kinds: {
    slo: 'SLO',
    error_budget: 'error budget',
    burn: 'burn rate',
    capacity: 'capacity',
    capacity_ahead: 'capacity ahead',
    alert: 'alert',
    budget: 'budget',
    usage: 'usage of a plan',
    control: 'target of the phase',
    target: 'target of the next phase',
    baseline: 'compared with before',
  },
  outcomes: {
    pass: 'pass',
    warn: 'warning',
    breach: 'breach',
    no_data: 'no data',
    error: 'error',
    skipped: 'skipped',
  },
  summary: {
    pass: (counts) => prose`The gate passes: ${checks(asked(counts))}${apart(counts)}`,
    warn: (counts) => prose`The gate passes with warnings: ${listed(counts)}`,
    breach: (counts) => prose`The gate fails: ${listed(counts)}`,
    no_data: (counts) => prose`The gate fails for want of data: ${listed(counts)}`,
    error: (counts) =>
      asked(counts) === 0
        ? prose`The gate fails: nothing was checked`
        : prose`The gate is broken: ${listed(counts)}`,
  },
  why: {
    within: ({ observed, limit }) => prose`${observed} is ${limit}`,
    passed: ({ observed, limit }) => prose`${observed} is not ${limit}`,
    near: ({ observed, limit }) => prose`${observed} is not ${limit}, where it warns`,
    no_value: ({ metrics }) =>
      metrics.length === 0
        ? prose`it has no value`
        : prose`no value of ${joinProse(
            metrics.map((id) => [code(id)]),
            ', ',
          )}`,
    stale: ({ metric, ageHours }) =>
      prose`the value of ${code(metric)} is ${amount(Math.round(ageHours), 'h')} old`,
    absent: ({ metric }) => prose`no value of ${code(metric)}: its source has none`,
    not_finite: ({ metric }) =>
      prose`no value of ${code(metric)}: what its source gives is not a finite number`,
    zero_traffic: ({ metric }) =>
      metric === undefined
        ? prose`there were no events at all, and a share of nothing says nothing`
        : prose`no value of ${code(metric)}: it is a share of nothing, so nothing happened`,
    share_of_nothing: ({ id }) => prose`no value of ${code(id)}: it is a share of nothing`,
    too_few_events: ({ events, least }) =>
      prose`${plural(events, { one: 'event is', other: 'events are' })} too few to tell, where ${plain(least)} are asked for`,
    unmeasured: ({ metric }) =>
      prose`nothing says how old the value of ${code(metric)} is: it was not measured, or without its time`,
    broken: ({ message }) => prose`it cannot be computed: ${code(message)}`,
    not_asked: () => prose`not asked for`,
    exhausted: ({ date, observed }) =>
      date === null
        ? prose`the error budget is exhausted: ${observed} of it is consumed`
        : prose`${observed} of the error budget is consumed, and all of it by ${day(date)} at the current burn rate`,
    burning: ({ rate, windows, limit }) =>
      prose`the error budget burns at ${plain(rate)} times its pace in the last ${windows.join(' and ')}, not ${limit}`,
    worse_than_baseline: ({ before, tolerance, observed, limit }) =>
      prose`${observed} is not ${limit}: ${change(tolerance)} than the ${plain(before)} of before is allowed`,
    never: ({ months, limit }) =>
      prose`it does not come within the ${plural(months, { one: 'month', other: 'months' })} that were simulated, and is to be ${limit}`,
    fills: ({ full, within }) =>
      prose`${capacityFindings.capacity_ahead(full)} (a gate looks ${plural(within, { one: 'month', other: 'months' })} ahead)`,
  },
  notWithin: (months) => prose`not in ${plural(months, { one: 'month', other: 'months' })}`,
  headroom: (share) => prose`headroom ${share}`,
  owner: (owner) => prose`owner: ${owner}`,
  allowed: (minutes, days) => prose`${minutes} in ${days}`,
  skipped: (count) =>
    prose`${plural(count, { one: 'check was', other: 'checks were' })} left out, as the options say`,
  forPhase: (phase) => prose`Today’s metrics against the limits and targets of ${code(phase)}`,
  next: (command) => prose`Where the number comes from: ${code(command)}`,
  supply: (command) => prose`What is missing, with the lines that supply it: ${code(command)}`,
  report: {
    more: (count) => prose`and ${plural(count, { one: 'check', other: 'checks' })} more`,
    shortened: prose`The rest is left out: it is too long for this place.`,
    metrics: {
      gate_passed: prose`Whether the gate passes, with warnings too`,
      check_passed: prose`Whether a check passes; 0 where it warns, fails or has no value`,
      check_observed: prose`What is observed, in the unit of the check`,
      check_limit: prose`The limit that decided, in the unit of the check`,
      check_headroom: prose`The share of the limit that is left; below 0 where it is passed`,
      error_budget_remaining: prose`The share of an error budget that is left`,
      burn_rate: prose`How fast an error budget goes; 1 uses it up in exactly its window`,
    },
  },
};

const asked = ({ skipped: _, ...counts }: OutcomeCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const checks = (count: number): Prose => [plural(count, { one: 'check', other: 'checks' })];

/** What a passing gate let through. */
const apart = ({ no_data, warn }: OutcomeCounts): Prose => {
  const parts = [
    ...(warn > 0 ? [prose`${plain(warn)} warning`] : []),
    ...(no_data > 0 ? [prose`${plain(no_data)} without data`] : []),
  ];
  return parts.length === 0 ? [] : prose`, ${joinProse(parts, ', ')}`;
};

const listed = (counts: OutcomeCounts): Prose =>
  joinProse(
    [
      prose`of ${checks(asked(counts))}`,
      ...(counts.breach > 0 ? [prose`${plain(counts.breach)} breached`] : []),
      ...(counts.error > 0 ? [prose`${plain(counts.error)} broken`] : []),
      ...(counts.no_data > 0 ? [prose`${plain(counts.no_data)} without data`] : []),
      ...(counts.warn > 0 ? [prose`${plain(counts.warn)} warned`] : []),
    ],
    ', ',
  );

const change = (tolerance: number): Prose =>
  prose`at most ${amount(Math.abs(tolerance), 'share')} ${tolerance < 0 ? 'less' : 'more'}`;
