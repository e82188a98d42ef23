import type { Catalogue } from '../../catalog/catalogue.ts';
import { type Prose, prose } from '../../lib/inline.ts';
import type { ClaimReading } from '../../model/answer/audit.ts';
import { shownAmount } from '../text/amount.ts';

const WORDS = { '>=': 'at_least', '<=': 'at_most', '>': 'above', '<': 'below' } as const;

/** What a claim says: `15 agents`, `at most 500 ms`, `20 to 30 tickets`. */
export const shownSaid = ({ says, unit }: ClaimReading, words: Catalogue): Prose => {
  const shown = (value: number): Prose => shownAmount(value, unit, words);
  switch (says.kind) {
    case 'figure':
      return shown(says.value);
    case 'limit':
      return prose`${words.audit.says[WORDS[says.comparison]]} ${shown(says.value)}`;
    case 'between':
      return words.audit.between(withoutUnit(shown(says.low)), shown(says.high));
    case 'invalid':
      return ['?'];
  }
};

/** `20 to 30 tickets`: a plain unit is said once. */
const withoutUnit = (shown: Prose): Prose =>
  shown.map((node) => {
    if (typeof node === 'string' || node.kind !== 'number' || node.style !== 'plain') return node;
    const { unit: _, ...bare } = node;
    return bare;
  });
