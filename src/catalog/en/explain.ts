import { assertNever } from '../../lib/assert-never.ts';
import { code, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { UnknownReason } from '../../model/answer/explanation.ts';
import type { PartialFunction } from '../../model/names.ts';
import type { ExplainWords } from '../words/explain.ts';
import type { ValidateWords } from '../words/validate.ts';

/** English words of `scale explain`. */
export const explain: ExplainWords = {
  formula: 'formula',
  where: 'at',
  columns: { id: 'ID', label: 'Name', value: 'Value', unit: 'Unit' },
  range: (low, high, kind) => {
    switch (kind) {
      case 'interval':
        return prose`90% between ${low} and ${high}`;
      case 'uniform':
        return prose`evenly between ${low} and ${high}`;
      case 'normal':
        return prose`normal, mean ${low}, standard deviation ${high}`;
    }
  },
  eachMonth: (formula) => prose`each month: ${formula}`,
  above: 'shown above',
  outside: { below: 'below the first point', above: 'above the last point' },
  fitted: (months) =>
    prose`fitted to ${plural(months, MONTHS)} of its history: growth is the mean change a month without the season, trusted as far as it stands out of the noise; noise is what is left`,
  unknown: (reason) => prose`unknown: ${unknownBecause(reason)}`,
  monthsIn: (command) =>
    prose`Months in which phases begin are found month by month: ${code(command)} shows them`,
  hint: (example) => prose`${code(example)} shows where a number comes from`,
  deeper: (count) =>
    prose`${plain(count)} more below the depth shown: ${code('--depth N')} shows more, ${code('--format json')} all`,
  inMonth: (month, months) =>
    prose`In ${month}, ${inMonths(months)}, on the path of the point values`,
  comesIn: (month, months) =>
    prose`The path of the point values comes to it in ${month}, ${inMonths(months)}`,
  notBy: (month, months) =>
    prose`The path of the point values does not come to it by ${month}, ${inMonths(months)}`,
  uncertain: ({ p5, p50, p95, trials, unknown }) =>
    prose`Uncertain: P5 ${p5} · P50 ${p50} · P95 ${p95}, of ${plural(trials, TRIALS)}${unknown === undefined ? [] : prose`; not known in ${unknown} of them`}`,
  comes: ({ chance, horizon, p10, p50, p90, trials }) =>
    prose`Within ${plural(horizon, MONTHS)} in ${chance} of ${plural(trials, TRIALS)}: P10 ${p10} · P50 ${p50} · P90 ${p90}`,
  binds: (condition, share) =>
    prose`${condition} is most often the last of its conditions to hold: in ${share} of the trials`,
  movedBy: (input, from, to) =>
    prose`${input} moves it from ${from} to ${to}, by its own P10 and P90`,
  noise: (from, to) => prose`Monthly noise moves it from ${from} to ${to}, P10 and P90`,
  never: 'never',
  try: {
    before: (command) => prose`${code(command)}  shows the month before`,
    later: (command) => prose`${code(command)}  shows a later month`,
    shares: (command) => prose`${code(command)}  shows what share each input has`,
  },
};

const unknownBecause = (reason: UnknownReason): Prose => {
  switch (reason.kind) {
    case 'input':
      return prose`${code(reason.id)} has no value`;
    case 'division':
      return prose`division by zero, as ${code(reason.divisor)} is ${plain(0)}`;
    case 'function':
      return prose`${NO_VALUE[reason.fn]} (${code(reason.fn)})`;
    case 'no_rows':
      return prose`${code(reason.column)} has no rows`;
    case 'months':
      return ['it looks along months, and this is a single one'];
    case 'trials':
      return ['it looks over trials, and this is a single path'];
    default:
      return assertNever(reason);
  }
};

/** Where functions have no value. */
const NO_VALUE: Readonly<Record<PartialFunction, string>> = {
  pick_lowest: 'no condition holds, or one that may hold has a lower value',
  next_point: 'there is no point above the value',
  months_until: 'the target is never reached at this growth',
  spares: 'no number of spares suffices for that confidence',
  k_of_n: 'there are too many units to add up the chances of',
  mmc_quantile: 'the servers cannot keep up with the arrivals',
  mmc_servers: 'no number of servers suffices, as the work alone takes longer than the target',
};

const TRIALS = { one: 'trial', other: 'trials' };
const MONTHS = { one: 'month', other: 'months' };

const inMonths = (months: number): Prose =>
  months === 0 ? ['this month'] : prose`${plural(months, MONTHS)} from now`;

/** English words of `scale validate`. */
export const validate: ValidateWords = {
  valid: (file, quantities) =>
    prose`${code(file)} is valid: ${plural(quantities, { one: 'quantity', other: 'quantities' })}`,
};
