import { type Prose, plain, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../report-words.ts';
import { listed } from './summary.ts';

const byWords: Readonly<Record<'more' | 'less', string>> = { more: 'more', less: 'less' };

export const audit: ReportWords['audit'] = {
  allHold: (all) =>
    prose`We recalculated all ${plain(all)} figures that your documents state. Every one agrees with the arithmetic of the plan.`,
  intro: (all, failing, unknown) =>
    prose`We recalculated all ${plain(all)} figures that your documents state. ${plain(all - failing - unknown)} agree with the arithmetic of the plan${unknown === 0 ? [] : prose`, ${plain(unknown)} cannot be computed for want of a measurement`}, and ${plain(failing)} ${failing === 1 ? 'does' : 'do'} not.`,
  kind: [
    'None of this is unusual in a plan that has grown over time: figures are written down at different moments and are rarely put side by side. For each one below we show what your document says, what its own assumptions lead to, and the smallest change that brings the two together.',
  ],
  claim: ({ where, says, computed, deviation, side, what }) => {
    const subject = what === undefined ? [] : prose`${what} `;
    const off = deviation === undefined ? [] : prose` (${deviation} ${byWords[side]})`;
    return prose`${subject}Under “${where}” the document states ${says}; its own figures lead to ${computed}${off}.`;
  },
  arithmetic: (formula, point) =>
    point === undefined ? prose`Arithmetic: ${formula}` : prose`Arithmetic: ${formula}, ${point}`,
  point: (parts) => prose`at ${listed(parts)}`,
  inPhase: (phase) => prose`the stage “${phase}”`,
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
      at_least: prose`at least ${low}`,
      at_most: prose`at most ${low}`,
      exactly: low,
      between: prose`${low} to ${high}`,
    }[bound];
    return prose`“${name}” at ${to} (${now} today)`;
  },
  stated: ['Both figures are stated in the plan: one of the two has to change.'],
  unreachable: [
    'No single figure of the plan can be changed so that it holds: several have to move.',
  ],
  nothingToMove: [
    'Everything that it rests on is stated in the document: one of these figures has to change.',
  ],
  inPassing: [
    'A change of one figure would make it hold by coincidence only; we advise against it.',
  ],
  contradictions: 'Statements that exclude each other',
  omissions: 'What the plan does not mention',
  omissionsIntro: [
    'Products of this kind usually also have the following. Where something does not apply, no action is needed.',
  ],
  more: (count) => prose`and ${plain(count)} more`,
};
