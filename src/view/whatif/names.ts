import { textIn } from '../../model/text.ts';
import type { WhatIfView } from './whatif-view.ts';

/** What a side is called: in a column of its own beside others, and before what is said of it. */
export const variantName = ({ whatIf, words }: WhatIfView, name: string): string => {
  const variant = whatIf.variants.find((each) => each.name === name);
  if (variant === undefined || variant.kind === 'base') return words.whatif.asItIs;
  return variant.kind === 'scenario' ? textIn(variant.label, words.locale) : `${variant.label}`;
};

/** Sides beside the base. */
export const changedNames = ({ whatIf }: WhatIfView): readonly string[] =>
  whatIf.variants.filter(({ kind }) => kind !== 'base').map(({ name }) => name);
