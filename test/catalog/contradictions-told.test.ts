import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { amount } from '../../src/catalog/phrases/amount.ts';
import {
  type ClientNames,
  type ContradictionWords,
  TOLD_CONTRADICTIONS,
  type ToldContradiction,
} from '../../src/catalog/words/report/contradictions.ts';
import type { Inline, Prose } from '../../src/lib/inline.ts';
import type { FindingFacts } from '../../src/model/finding/finding.ts';
import { LOCALES } from '../../src/model/text.ts';
import { plainText } from '../../src/view/text/plain-text.ts';
import { findingSamples } from './finding-samples.ts';

const NAMED = '“a name”';
const names: ClientNames = {
  of: () => NAMED,
  phase: () => NAMED,
  plan: () => NAMED,
  pool: () => NAMED,
  service: () => NAMED,
  slo: () => NAMED,
  optimisation: () => NAMED,
  claim: () => ({ what: NAMED, where: NAMED }),
  amount: (value, unit) => [amount(value, unit)],
};

const say = <C extends ToldContradiction>(
  words: ContradictionWords,
  code: C,
  facts: FindingFacts[C],
): Prose => words[code](facts, names);

const isCode = (node: Inline): boolean => typeof node !== 'string' && node.kind === 'code';

describe.each(LOCALES)('a contradiction told to a client in %s', (locale) => {
  it.each(TOLD_CONTRADICTIONS)(
    '%s is a sentence of names and numbers, without an id',
    async (code) => {
      const { audit } = await LANGUAGES[locale].report();
      for (const facts of findingSamples[code]) {
        const told = say(audit.contradictions, code, facts as never);
        const text = plainText(told, locale);
        expect(told.some(isCode), text).toBe(false);
        expect(text).toMatch(/^[“\p{Lu}\d].*[.:;]$/u);
        expect(text).toContain(NAMED);
        expect(text).not.toMatch(/\b[a-z]+_[a-z0-9_]+\b|undefined|\bNaN\b/);
      }
    },
  );
});
