import type { Measurement } from '../../model/measurements.ts';
import { ageId } from '../sections/metrics.ts';

const SECONDS_OF_A_MINUTE = 60;

/**
 * How old each measured value is: 7,200 s are 120 min. What the command line gives is of now; a value
 * that is too old to count still has its age; a default has none.
 */
export const agesOf = (measurements: readonly Measurement[]): [string, number][] =>
  measurements.flatMap(({ id, source, value, age, noData }): [string, number][] => {
    if (source === 'set') return [[ageId(id), 0]];
    const there = value !== undefined || noData === 'stale';
    return there && age !== undefined ? [[ageId(id), age / SECONDS_OF_A_MINUTE]] : [];
  });
