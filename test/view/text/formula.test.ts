import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/expression/parse.ts';
import { formulaParts } from '../../../src/core/expression/print.ts';
import { countedFormula } from '../../../src/view/text/formula.ts';
import { plainText } from '../../../src/view/text/plain-text.ts';

const VALUES: Readonly<Record<string, number>> = { a: 5, b: -3, c: 2 };

const counted = (text: string): string => {
  const place = { file: 'shop.yaml', line: 1, column: 1, length: text.length };
  const parsed = parseFormula({ text, place });
  if (parsed.kind === 'failed') throw new Error(text);
  const known = (id: string) => ({ value: VALUES[id] ?? null, unit: 'count' });
  return plainText(countedFormula(formulaParts(parsed.expression), known), 'en');
};

describe('a formula with values', () => {
  it.each([
    ['a + b', '5 - 3'],
    ['a + b * c', '5 - 3 * 2'],
    ['a - b', '5 - -3'],
    ['a + b ^ 2', '5 + -3 ^ 2'],
    ['b + a', '-3 + 5'],
    ['a + x', '5 + ?'],
  ])('%s is %s', (formula, shown) => {
    expect(counted(formula)).toBe(shown);
  });
});
