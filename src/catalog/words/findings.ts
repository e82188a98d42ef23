import type { Prose } from '../../lib/inline.ts';
import type { FindingCode, FindingFacts } from '../../model/finding/finding.ts';

export type FindingWords = { readonly [C in FindingCode]: (facts: FindingFacts[C]) => Prose };
