import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../src/load/set/set-argument.ts';
import type { SetSpec } from '../../../src/load/set/set-spec.ts';
import { type Facts, shown } from '../shown.ts';

const SPECS: ReadonlyMap<string, SetSpec> = new Map([
  ['mau', { unit: 'users', min: 0 }],
  ['growth.mau', { unit: 'share/month', min: -0.99 }],
  ['lgpd', { unit: 'yes/no' }],
  ['costs.compute.amount', { unit: 'BRL/month', min: 0 }],
  ['phase', { unit: 'ordinal', words: ['mvp', 'user-service'] }],
]);

const load = (argument: string, index = 0) =>
  loadSet(argument, index, (id) => SPECS.get(id), SPECS.keys());

describe('values', () => {
  it.each<[argument: string, value: number]>([
    ['mau=12k', 12_000],
    ['growth.mau=20%', 0.2],
    ['lgpd=yes', 1],
    ['costs.compute.amount=R$ 2.000', 2000],
    [' mau = 5 ', 5],
    ['phase=user_service', 1],
  ])('%s', (argument, value) => {
    const read = load(argument);
    expect(read.problems).toEqual([]);
    expect(read.value).toMatchObject({ value, source: 'set' });
  });

  it('an interval, with its place', () => {
    expect(load('mau=1k to 4k', 2).value).toEqual({
      id: 'mau',
      value: 2000,
      interval: { kind: 'lognormal', low: 1000, high: 4000 },
      source: 'set',
      place: { file: '--set', line: 3, column: 5, length: 8 },
    });
  });
});

describe('problems', () => {
  it.each<[argument: string, problem: string, facts: Facts]>([
    ['mau', '1:1+3 set_syntax', { found: 'mau' }],
    ['mau=', '1:1+4 set_syntax', {}],
    ['=5', '1:1+2 set_syntax', {}],
    ['', '1:1+1 set_syntax', {}],
    ['mua=5', '1:1+3 name_unknown', { name: 'mua', near: ['mau'] }],
    ['a=banana', '1:1+1 name_unknown', { name: 'a' }],
    ['mau=mau * 2', '1:5+7 number_unreadable', { found: 'mau * 2', unit: 'users' }],
    ['mau=-5', '1:5+2 number_out_of_range', { found: -5, min: 0 }],
    ['mau=20%', '1:5+3 unit_wrong', { suffix: '%', unit: 'users' }],
    ['mau=1,000', '1:5+5 number_ambiguous', { readings: ['1', '1000'] }],
    ['phase=mpv', '1:7+3 choice_wrong', { choices: ['mvp', 'user-service'] }],
  ])('%s', (argument, problem, facts) => {
    const { value, problems } = load(argument);
    expect(value).toBeUndefined();
    expect(problems.map(shown)).toEqual([problem]);
    expect(problems[0]?.facts).toMatchObject(facts);
  });
});
