import { describe, expect, it } from 'vitest';
import { dayMeant, isDateLike } from '../../../src/load/number/date-like.ts';

describe('a date', () => {
  it.each([
    ['2027-11', '2027-11-01'],
    ['11/2027', '2027-11-01'],
    ['11-2027', '2027-11-01'],
    ['2027/11/26', '2027-11-26'],
    ['26/11/2027', '2027-11-26'],
    ['11/26/2027', '2027-11-26'],
    ['26.11.2027', '2027-11-26'],
    ['11/11/2027', '2027-11-11'],
    // Of October in Brazil, of November in the United States.
    ['10/11/2027', undefined],
    ['13/2027', undefined],
    ['2027-02-30', undefined],
  ])('is seen in %s and means %s', (text, day) => {
    expect([isDateLike(text), dayMeant(text)]).toEqual([true, day]);
  });

  it.each(['24 / 12', '1/12', '2000 / 12', '11.2027', '2027', '1000-5 * 2', 'mau >= 2027-11'])(
    'is not seen in %s',
    (text) => {
      expect(isDateLike(text)).toBe(false);
    },
  );
});
