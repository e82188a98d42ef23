import { expect, test } from 'vitest';
import { characters, widthOf } from '../../src/render/terminal/width.ts';

test.each([
  ['', 0],
  ['R$ 1.234,50', 11],
  ['ação', 4],
  ['a\u0301', 1], // a and its accent
  ['✓ ! ✗ ? •', 9],
  ['× − ≥ → — …', 11],
  ['数据', 4],
  ['ｗ', 2],
  ['한국', 4],
  ['🚀', 2],
  ['🫠', 2], // of 2021
  ['👩‍💻', 2],
  ['👍🏽', 2],
  ['🇧🇷', 2],
  ['1️⃣', 2],
  ['❤', 1],
  ['❤️', 2],
  ['\u200b', 0],
  ['©', 1],
])('%s fills %d cells', (text, cells) => {
  expect(widthOf(text)).toBe(cells);
});

test('a character is what a reader takes for one', () => {
  expect(characters('a👩‍💻é🇧🇷')).toEqual(['a', '👩‍💻', 'é', '🇧🇷']);
  expect(characters('数据!')).toEqual(['数', '据', '!']);
});
