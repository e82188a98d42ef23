import { code, plain, plural, prose } from '../../lib/inline.ts';
import type { SensitivityWords } from '../words/sensitivity.ts';

/** English words of `scale sensitivity`. */
export const sensitivity: SensitivityWords = {
  headings: { inputs: 'What moves it' },
  columns: {
    input: 'Input',
    range: 'P10 to P90',
    output: 'Gives',
    bar: 'Swing',
    first: 'By itself',
    total: 'In all',
    label: 'Name',
  },
  noise: 'Monthly noise',
  context: ({ id, month, path, trials, runs }) => {
    const when = path ? prose`along the months to ${month}` : prose`in ${month}`;
    const sampled =
      trials === 0
        ? []
        : prose` · ${plural(trials, { one: 'trial', other: 'trials' })}, the model run ${plural(runs, { one: 'time', other: 'times' })}`;
    return prose`${id} ${when}${sampled}`;
  },
  spread: ({ p5, p50, p95, base }) => {
    const middle = base === undefined ? [] : prose`; every input at its median: ${base}`;
    return prose`P5 ${p5} · P50 ${p50} · P95 ${p95}${middle}`;
  },
  verdict: ({ input, share, output, month, path }) =>
    prose`${input} explains ${share} of the uncertainty of ${output} ${path ? 'along the months to' : 'in'} ${month}`,
  together: ({ output, month, share, input, total }) =>
    prose`${share} of the uncertainty of ${output} in ${month} is explained only by inputs together; ${input} has a part in ${total}`,
  same: ({ output, value, month, path, trials, ranges }) =>
    prose`${output}: ${value}${path ? [] : prose` in ${month}`} in every one of ${plural(trials, { one: 'trial', other: 'trials' })}: ${ranges === 1 ? 'the one uncertain input that it stands on does' : prose`the ${plain(ranges)} uncertain inputs that it stands on do`} not move it`,
  certain: (output, value) =>
    prose`${output} is certain, ${value}: nothing that it stands on has a range`,
  overall: (output) =>
    prose`${output} is one number of all trials, so none of them moves it. Ask for the quantity that it looks at`,
  unknown: (output, metrics) =>
    metrics === undefined
      ? prose`${output} is not known in any trial`
      : prose`${output} is not known: ${metrics} has no value. Supply it with ${code('--metrics')} or ${code('--set')}`,
  candidates: (ids, more) =>
    prose`Could be given a range, as ${code('2% to 3%')}: ${ids}${more === 0 ? [] : prose` and ${plain(more)} more`}`,
  others: (count) => (count === 1 ? '1 other' : `${count} others`),
  remainder: 'only together',
  bar: prose`${code('|')} is the median of every input; ${code('-')} leads to where the input’s own P10 moves it, ${code('#')} to where its P90 does.`,
  shares: (error) =>
    prose`By itself: the share of the variance that the input explains alone (Sobol index of first order). In all: with what it explains together with others (total order). Estimated to ±${error} (95%), and shown within what a share can be.`,
  left: (share) => prose`In ${share} of the trials it is not known; these count in no share.`,
  tryExplain: (command) => prose`${code(command)}  shows how it is computed`,
  tryLater: (command) => prose`${code(command)}  looks at a later month`,
};
