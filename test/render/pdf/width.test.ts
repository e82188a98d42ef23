import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperWidth, spansWidth } from '../../../src/render/pdf/width.ts';
import { HOME } from '../../support/bundle.ts';
import { readWidths } from '../../support/font.ts';

const font = (name: string) => readWidths(join(HOME, 'templates/report/fonts', name));
const regular = font('SourceSans3_400Regular.ttf');
const heavier = font('SourceSans3_600SemiBold.ttf');
const code = font('SourceCodePro_400Regular.ttf');
const sum = (text: string, widthOf: (character: string) => number) =>
  [...text].reduce((width, character) => width + widthOf(character), 0);

const SENTENCES = [
  'Usuários ativos por mês, com 80 % de certeza: entre março e agosto de 2027',
  'Cost of one user at 1,000,000 users (peak 3.5×)',
  'R$ 12.345,67 · R$ 0,085/usuário · −4,2 % ≥ 99,95 %',
  'SERVIÇOS DE INFRAESTRUTURA',
];

describe('how wide words are on paper', () => {
  it.each([...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789áçõ$%.,()/–−· '])(
    'is what the font says of %s',
    (character) => {
      expect(Math.abs(paperWidth(character) - regular(character))).toBeLessThan(0.03);
    },
  );

  it.each(SENTENCES)('is nearly what the font says of "%s"', (text) => {
    expect(paperWidth(text) / sum(text, regular)).toBeGreaterThan(0.97);
    expect(paperWidth(text) / sum(text, regular)).toBeLessThan(1.03);
    const strong = spansWidth([{ kind: 'strong', content: [{ kind: 'text', text }] }]);
    expect(strong / sum(text, heavier)).toBeGreaterThan(0.97);
    expect(strong / sum(text, heavier)).toBeLessThan(1.03);
  });

  it('counts code in its own face, at 0.88 of the size', () => {
    const text = 'team.lead';
    expect(spansWidth([{ kind: 'code', text }])).toBeCloseTo(0.88 * sum(text, code), 1);
  });
});
