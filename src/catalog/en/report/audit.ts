import { type Prose, plain, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';
import { contradictions } from './contradictions.ts';
import { omissions } from './omissions.ts';
import { listed } from './summary.ts';

const byWords: Readonly<Record<'more' | 'less', string>> = { more: 'more', less: 'less' };

export const audit: ReportWords['audit'] = {
  allHold: (all) =>
    all === 1
      ? [
          'We recalculated the one figure that your documents state. It agrees with the arithmetic of the plan.',
        ]
      : prose`We recalculated all ${plain(all)} figures that your documents state. Every one agrees with the arithmetic of the plan.`,
  intro: (all, failing, unknown) => {
    if (all === 1) {
      const why =
        failing === 1
          ? 'does not agree with the arithmetic of the plan'
          : 'cannot be computed for want of a measurement';
      return [`The one figure that your documents state ${why}.`];
    }
    const right = all - failing - unknown;
    return prose`We recalculated all ${plain(all)} figures that your documents state. ${right === 0 ? 'None' : plain(right)} ${right <= 1 ? 'agrees' : 'agree'} with the arithmetic of the plan${unknown === 0 ? [] : prose`, ${plain(unknown)} cannot be computed for want of a measurement`}, and ${failing === 0 ? 'none' : plain(failing)} ${failing <= 1 ? 'does' : 'do'} not.`;
  },
  kind: [
    'None of this is unusual in a plan that has grown over time: figures are written down at different moments and are rarely put side by side. For each one below we show what your document says, what its own assumptions lead to, and the smallest change that brings the two together.',
  ],
  claim: ({ where, says, computed, deviation, side, what, subject }) => {
    const head =
      what !== undefined
        ? prose`${what} Under “${where}”`
        : subject === undefined
          ? prose`Under “${where}”`
          : prose`“${subject}”: under “${where}”`;
    const off = deviation === undefined ? [] : prose` (${deviation} ${byWords[side]})`;
    return prose`${head} the document states ${says}; its own assumptions lead to ${computed}${off}.`;
  },
  arithmetic: (formula, result, point) =>
    point === undefined
      ? prose`Arithmetic: ${formula} = ${result}.`
      : prose`Arithmetic: ${formula} = ${result}, ${point}.`,
  point: (parts, phase) => {
    if (phase === undefined) return prose`at ${listed(parts)}`;
    const where = prose`in the stage “${phase}”`;
    return parts.length === 0 ? where : prose`${where}, at ${listed(parts)}`;
  },
  setTo: (name, value) => prose`“${name}” at ${value}`,
  considered: (point) => prose`Considered ${point}.`,
  reading: (text) => prose`How we read it: ${text}`,
  says: {
    at_least: (value) => prose`at least ${value}`,
    at_most: (value) => prose`at most ${value}`,
    above: (value) => prose`more than ${value}`,
    below: (value) => prose`less than ${value}`,
  },
  between: (low, high) => prose`${low} to ${high}`,
  holdsIf: (options) =>
    options.length === 1
      ? prose`It would hold with ${options[0] ?? []}.`
      : prose`It would hold with ${options[0] ?? []}, or with ${options[1] ?? []}.`,
  repair: ({ name, bound, low, high, now }) => {
    const to: Prose = {
      at_least: prose`at ${low} or more`,
      at_most: prose`at ${low} or less`,
      exactly: prose`at ${low}`,
      between: prose`between ${low} and ${high}`,
    }[bound];
    return prose`“${name}” ${to} (instead of ${now})`;
  },
  stated: ['Both figures are stated in the plan: one of the two has to change.'],
  unreachable: [
    'No single figure of the plan can be changed so that it holds: several have to move.',
  ],
  nothingToMove: [
    'Everything that this figure rests on is stated in the document: something there has to change.',
  ],
  inPassing: [
    'A change of one figure would make it hold by coincidence only; we advise against it.',
  ],
  contradictionsTitle: 'Points that do not fit together',
  contradictionsIntro: [
    'Here two parts of the plan say different things. It is enough to decide which of them holds, and to bring the other into line.',
  ],
  contradictions,
  omissionsTitle: 'What the plan does not mention',
  omissions,
  omissionsIntro: [
    'Plans of this kind usually also deal with the following. What does not apply to you can be left aside; what does apply changes the figures of this report.',
  ],
  more: (count) =>
    prose`${count === 1 ? 'Another figure does not agree either; the technical report has it.' : prose`Another ${plain(count)} figures do not agree either; the technical report has them.`}`,
};
