import { expect, test } from 'vitest';
import {
  code,
  day,
  month,
  muted,
  plain,
  plural,
  prose,
  status,
  strong,
} from '../../src/lib/inline.ts';
import { plainText } from '../../src/render/inline.ts';

test('prose is one line of plain words', () => {
  const text = prose`${strong('API')} of ${code('checkin')} since ${day('2026-11-20')}, ${muted('until ', month('2027-03-01'))}: ${plain(1200, 'req/s')}`;
  expect(plainText(text, 'en')).toBe('API of checkin since 2026-11-20, until 2027-03: 1,200 req/s');
});

test('a plural takes the word of its category, which differs by language', () => {
  const agents = (count: number) => [plural(count, { one: 'agente', other: 'agentes' })];
  expect(plainText(agents(0), 'en')).toBe('0 agentes');
  expect(plainText(agents(0), 'pt-BR')).toBe('0 agente');
  expect(plainText(agents(1), 'pt-BR')).toBe('1 agente');
  expect(plainText(agents(1_000_000), 'pt-BR')).toBe('1.000.000 agentes');
  expect(plainText([plural(2, { other: 'agents' })], 'no-such-locale-')).toBe('2 agents');
});

test('a status says its content, or else its name', () => {
  expect(plainText([status('fail', 'breached')], 'en')).toBe('breached');
  expect(plainText([status('fail')], 'en')).toBe('fail');
  expect(plainText([{ kind: 'status', status: 'unknown' }], 'en')).toBe('unknown');
});

test('no character of it steers a terminal', () => {
  expect(plainText(['a\u001b[31mb\u0007\u009bc'], 'en')).toBe('a\uFFFD[31mb\uFFFD\uFFFDc');
  expect(plainText(['one\r\ntwo\tthree\u2028four\u00a0five'], 'en')).toBe(
    'one two three four five',
  );
  expect(plainText([code('\u202Etxt.exe\u2066')], 'en')).toBe('\uFFFDtxt.exe\uFFFD');
  expect(plainText(['half \ud83d!'], 'en')).toBe('half \uFFFD!');
});
