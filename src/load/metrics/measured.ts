import { medianOf } from '../../model/interval.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Place } from '../../model/place.ts';
import type { PlainNumber } from '../number/number-text.ts';

/** A number that was given from outside the profile; a range is measured as its point value. */
export const measured = (
  id: string,
  read: Exclude<PlainNumber, { kind: 'problem' }>,
  source: Measurement['source'],
  place: Place,
): Measurement =>
  read.kind === 'constant'
    ? { id, value: read.value, source, place }
    : { id, value: medianOf(read.interval), interval: read.interval, source, place };
