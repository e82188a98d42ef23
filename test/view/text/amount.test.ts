import { describe, expect, it } from 'vitest';
import { en } from '../../../src/catalog/en.ts';
import { shownAmount } from '../../../src/view/text/amount.ts';
import { plainText } from '../../../src/view/text/plain-text.ts';

describe('an amount of memory', () => {
  // 3,014,656 ÷ 1024 = 2,944; 301,465,600 ÷ 1024 ÷ 1024 = 287.5.
  it.each([
    [512, 'Mi', '512 Mi'],
    [102_399, 'Mi', '102399 Mi'],
    [3_014_656, 'Mi', '2944 Gi'],
    [301_465_600, 'Mi', '287.5 Ti'],
    [30_146_560, 'Mi/month', '30146560 Mi/month'],
  ])('of %d %s is shown as %s', (value, unit, shown) => {
    expect(plainText(shownAmount(value, unit, en), 'en')).toBe(shown);
  });
});
