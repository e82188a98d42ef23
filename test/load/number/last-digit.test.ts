import { expect, it } from 'vitest';
import { lastDigit } from '../../../src/load/number/last-digit.ts';

it.each([
  ['36', 36, 'min', 1],
  ['15.5k', 15_500, 'BRL/month', 100],
  ['10k', 10_000, 'users', 1000],
  ['1M', 1_000_000, 'users', 1_000_000],
  ['99.5%', 0.995, 'share', 0.001],
  ['99.99%', 0.9999, 'share', 0.0001],
  ['33%', 0.33, 'share', 0.01],
  ['0.20', 0.2, 'BRL/user/month', 0.01],
  ['0.00', 0, 'ratio', 0.01],
  ['R$ 2.000', 2000, 'BRL/month', 1],
  ['R$ 15.500,50', 15_500.5, 'BRL/month', 0.01],
  ['-3.5', -3.5, 'ratio', 0.1],
  ['2s', 2000, 'ms', 1000],
])('the last digit of %s is worth %d of it', (written, value, unit, step) => {
  expect(lastDigit(written, value, unit)).toBeCloseTo(step, 12);
});
