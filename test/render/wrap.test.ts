import { expect, test } from 'vitest';
import { type Span, spansText } from '../../src/render/terminal/spans.ts';
import { wrapSpans } from '../../src/render/terminal/wrap.ts';

const text = (words: string): Span => ({ text: words, effects: [] });
const bold = (words: string): Span => ({ text: words, effects: ['bold'] });
const wrap = (words: string, width: number) => wrapSpans([text(words)], width).map(spansText);

test('breaks at spaces, and drops those at the ends of lines', () => {
  expect(wrap('  the quick  brown fox ', 9)).toEqual(['the quick', 'brown fox']);
  expect(wrap('the quick  brown fox', 16)).toEqual(['the quick  brown', 'fox']);
  expect(wrap('', 9)).toEqual(['']);
  expect(wrap('   ', 9)).toEqual(['']);
});

test('breaks a word only where it is wider than a line', () => {
  expect(wrap('a services.omie_mcp z', 8)).toEqual(['a', 'services', '.omie_', 'mcp z']);
  expect(wrap('数据服务', 3)).toEqual(['数', '据', '服', '务']);
  expect(wrap('👩‍💻👩‍💻', 1)).toEqual(['👩‍💻', '👩‍💻']);
});

test('never between a number and its unit', () => {
  expect(wrap('costs R$\u00a015,500 a month', 12)).toEqual(['costs', 'R$\u00a015,500 a', 'month']);
});

test('but where both do not fit, before a word is cut', () => {
  expect(wrap('2,400\u00a0messages/day', 13)).toEqual(['2,400', 'messages/day']);
  expect(wrap('2,400\u00a0messages/day', 9)).toEqual(['2,400', 'messages', '/day']);
});

test('a word may be of several looks, and a look span several lines', () => {
  expect(wrapSpans([text('see the '), bold('loud words'), text(', here')], 12)).toEqual([
    [text('see the '), bold('loud')],
    [bold('words'), text(', here')],
  ]);
});

test('the time to wrap grows with the text, not with its square', () => {
  expect(wrap('word '.repeat(200_000), 80)).toHaveLength(12_500);
  expect(wrap('x'.repeat(1_000_000), 80)).toHaveLength(12_500);
});
