import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Step } from '../../model/answer/explanation.ts';
import { shownAmount } from '../text/amount.ts';

/** A value, or its word where it is an ordinal. */
export const shownValue = (step: Step, words: Catalogue): Prose =>
  step.word === undefined
    ? shownAmount(step.value, step.unit, words)
    : [ordinalWord(step.name, step.word, words)];

/** Words of the profile's own (phases, plans) stay as they are. */
const ordinalWord = (name: string, word: string, { ordinals, plan }: Catalogue): string => {
  const words = name === 'risks.*.probability' ? plan.risks.probability : ordinals;
  return Object.hasOwn(words, word)
    ? ((words as Readonly<Record<string, string>>)[word] ?? word)
    : word;
};
