import { describe, expect, it } from 'vitest';
import { emit as english } from '../../src/catalog/en/emit.ts';
import { emit as portuguese } from '../../src/catalog/pt-br/emit.ts';
import { plainText } from '../../src/view/text/plain-text.ts';

describe('what belongs to the cluster', () => {
  it.each([
    [['a'], /^`a` belongs to .* leaves it$/, /^`a` é do cluster .* não o remove$/],
    [
      ['a', 'b'],
      /^`a`, `b` belong to .* leaves them$/,
      /^`a`, `b` são do cluster .* não os remove$/,
    ],
  ])('is told of %s in its number', (names, inEnglish, inPortuguese) => {
    const note = { code: 'cluster_wide', folder: 'kubernetes/cluster', names } as const;
    expect(plainText(english.notes.cluster_wide(note), 'en')).toMatch(inEnglish);
    expect(plainText(portuguese.notes.cluster_wide(note), 'pt-BR')).toMatch(inPortuguese);
  });
});
