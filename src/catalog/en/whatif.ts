import { code, joinProse, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { GoalWords, WhatIfWords } from '../words/whatif.ts';

const inMonth = (when: Prose | undefined): Prose => (when === undefined ? [] : prose` in ${when}`);

const goal: GoalWords = {
  solved: ({ goal: of, when, free, to, direction, until, now, side, reached, before }) => {
    const least = direction === 'up' ? 'at least' : 'at most';
    const range = until === undefined ? prose`${least} ${to}` : prose`${to}, as far as ${until}`;
    return prose`${code(of)} holds${inMonth(when)} if ${code(free)} is ${range} (now ${now}): ${code(side)} is then ${reached} (now ${before})`;
  },
  slack: ({ goal: of, when, free, now, to, direction, edge }) =>
    edge
      ? prose`${code(of)} only just holds${inMonth(when)}: it fails where ${code(free)} ${direction === 'up' ? 'rises above' : 'falls below'} ${now}`
      : prose`${code(of)} holds${inMonth(when)}: ${code(free)} may ${direction === 'up' ? 'rise' : 'fall'} from ${now} to ${to} before it fails`,
  always: (of, when, free) => prose`${code(of)} holds${inMonth(when)} whatever ${code(free)} is`,
  unreachable: ({ goal: of, when, free, now, best, side, reached }) =>
    prose`${code(of)} cannot be reached${inMonth(when)} by ${code(free)} alone (now ${now}): the best is ${best}, where ${code(side)} is ${reached}`,
  noEffect: (of, free, holds) =>
    holds === true
      ? prose`${code(of)} holds whatever ${code(free)} is`
      : prose`${code(of)} fails, and ${code(free)} does not change that: free another input`,
  unknown: (of, metrics) =>
    metrics.length === 0
      ? prose`Nobody can tell whether ${code(of)} holds at a point: it is about all trials, or about months beyond the last`
      : prose`Nobody can tell whether ${code(of)} holds: supply ${joinProse(
          metrics.map((id) => [code(id)]),
          ', ',
        )}`,
  clamped: (ids, more) =>
    prose`. That is beyond the points of ${joinProse(
      ids.map((id) => [code(id)]),
      ', ',
    )}${more === 0 ? [] : prose` and ${plain(more)} more`}, which stay as at the last`,
  turns: (ranges) =>
    ranges > 1
      ? prose`. More of it helps here and harms there: it holds in ${plain(ranges)} separate ranges, of which this is the nearest`
      : prose`. More of it helps here and harms there`,
  sampled: ({ trials, error, held }) =>
    prose`Counted over ${plain(trials)} trials, with the same draws at each value tried${error === undefined ? [] : prose`: a chance at that limit is known to ± ${error}, so that only what is clear of it is sure`}${held === undefined ? [] : prose`. ${code(held)}, which has a range now, is held at one value`}`,
};

/** English words of `scale whatif`. */
export const whatif: WhatIfWords = {
  headings: {
    goal: 'The goal',
    changes: 'What would be otherwise',
    today: 'Today',
    when: 'When it happens',
    later: (month) => prose`In ${month}`,
  },
  columns: {
    what: 'What',
    base: 'Base',
    changed: 'With',
    difference: 'Difference',
    range: 'P5 to P95',
    shift: 'Moves',
    chance: 'Chance',
    set: '--set',
    sets: 'Sets',
  },
  context: ({ months, trials }) =>
    prose`${plural(months, { one: 'month', other: 'months' })} ahead · ${plural(trials, { one: 'trial', other: 'trials' })}, the same for all sides`,
  points: 'pp',
  span: (low, high) => prose`${low} to ${high}`,
  fromTo: (from, to) => prose`${from} to ${to}`,
  unchanged: (names) => prose`Unchanged: ${joinProse(names, ', ')}`,
  nothing: prose`Nothing that is shown changes`,
  unknown: (names, command) =>
    prose`?: nobody can tell when: ${joinProse(names, ', ')}. A metric has no value; ${command} says which`,
  paired: prose`* Each trial is compared with itself, and the middle of these differences is shown: it need not be what lies between the two middles above`,
  shift: (months) =>
    months === 0
      ? prose`same month`
      : prose`${plural(Math.abs(months), { one: 'month', other: 'months' })} ${months < 0 ? 'earlier' : 'later'}`,
  moreOften: (share) => prose`in ${share} more trials`,
  lessOften: (share) => prose`in ${share} fewer trials`,
  of: (label, said) => prose`${label}: ${said}`,
  asItIs: 'As it is',
  begins: (phase, shift) => prose`${phase} ${shift}`,
  changes: (what, month, difference, range) =>
    prose`${what} in ${month} ${difference}${range.length === 0 ? [] : prose` (${range})`}`,
  goal,
};
