import { describe, expect, it } from 'vitest';
import { rounded, roundingOf } from '../../src/lib/rounded.ts';

describe('a number that is not known exactly', () => {
  it.each([
    [1234.5, 'digits', 1230],
    [7.94, 'digits', 7.94],
    [12.36, 'digits', 12.4],
    [12.36, 'whole', 12],
    [12.36, 'money', 12],
    [123.6, 'digits', 124],
    [7.94, 'whole', 8],
    [0.4, 'whole', 0.4],
    [0.166, 'money', 0.17],
    [0.0817, 'money', 0.082],
    [0.00843, 'money', 0.0084],
    [-0.166, 'money', -0.17],
    [4.683, 'money', 4.68],
    [117_981, 'money', 118_000],
  ] as const)('%d by %s is told as %d', (value, how, told) => {
    expect(rounded(value, how)).toBe(told);
  });

  it('that nobody knows stays unknown', () => {
    expect(rounded(null)).toBeNull();
    expect(rounded(undefined, 'money')).toBeNull();
  });
});

it.each([
  [{ style: 'plain', unit: 'customers', counted: true }, 'whole'],
  [{ style: 'plain', counted: true }, 'whole'],
  [{ style: 'plain', unit: 'req/s' }, 'digits'],
  [{ style: 'plain' }, 'digits'],
  [{ style: 'money', currency: 'BRL', unit: '/user/month' }, 'money'],
  [{ style: 'percent' }, 'digits'],
] as const)('of %o what is counted one by one is whole', (format, how) => {
  expect(roundingOf(format)).toBe(how);
});
