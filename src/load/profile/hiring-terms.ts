import { given } from '../../lib/given.ts';
import type { HiringTerms, Staff } from '../../model/profile/hiring-terms.ts';
import type { Reading } from '../document/reading.ts';
import { maybeNumberOf, type Row } from './row.ts';

const MONTHS = { unit: 'months', min: 0 };

/** Reads how long hiring takes and what people are paid. */
export const readHiringTerms = (reading: Reading, row: Row): HiringTerms =>
  given({
    lead: maybeNumberOf(reading, row, 'lead', MONTHS),
    ramp: maybeNumberOf(reading, row, 'ramp', MONTHS),
    salary: maybeNumberOf(reading, row, 'salary', { unit: `${reading.currency}/month`, min: 0 }),
  });

/** The same with those who are there; `unit` is what they are called. */
export const readStaff = (reading: Reading, row: Row, unit: string): Staff => ({
  ...readHiringTerms(reading, row),
  ...given({ have: maybeNumberOf(reading, row, 'have', { unit, min: 0 }) }),
});
