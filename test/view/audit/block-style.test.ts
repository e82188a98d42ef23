import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OMISSION_RULES } from '../../../src/core/audit/omissions/rules.ts';
import { blockStyle } from '../../../src/view/audit/block-style.ts';

describe('a suggested row', () => {
  it('stands on several lines where one is too long', () => {
    const line =
      'on_call: {label: On call (to be filled in), group: people, amount: max(1, 2)} # BRL a month';
    expect(blockStyle(line)).toBe(
      'on_call: # BRL a month\n  label: On call (to be filled in)\n  group: people\n  amount: max(1, 2)',
    );
    expect(blockStyle('churn: {unit: share/month}')).toBe('churn: {unit: share/month}');
  });

  it('is the same YAML either way, and narrow', () => {
    for (const { line } of OMISSION_RULES) {
      const filled = line.replace('LABEL', 'Licenças de software (a preencher)');
      const block = blockStyle(filled);
      expect(parse(block)).toEqual(parse(filled));
      if (filled !== block)
        for (const one of block.split('\n')) expect(one.length).toBeLessThan(80);
    }
  });
});
