import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Measurement } from '../../model/measurements.ts';
import { familyOf } from '../../model/unit.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { measured } from './measured.ts';
import { conversionFactor, convertNumber } from './unit-conversion.ts';

/** A number that a machine wrote for a metric; without a unit it is taken to be in the metric's. */
export type Sample = Pick<Measurement, 'id' | 'source' | 'place' | 'at'> & {
  readonly value: number;
  readonly unit?: string;
};

export type ReadSample =
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  | { readonly kind: 'problem'; readonly problem: Diagnostic };

/**
 * A sample in the unit and within the bounds of its metric: 0.8 in s is 800 of a metric in ms. What
 * is no finite number is no data. A share without a unit is read as 0–1, which is then said.
 */
export const readSample = (sample: Sample, spec: NumberSpec): ReadSample => {
  const { value, unit, ...rest } = sample;
  const { place } = rest;
  if (!Number.isFinite(value)) {
    return measurementOf({ ...rest, value: undefined, noData: 'not_finite' });
  }
  const from = unit ?? spec.unit;
  if (conversionFactor(from, spec.unit) === undefined) {
    const facts = { found: String(value), suffix: from, unit: spec.unit };
    return { kind: 'problem', problem: diagnostic('unit_wrong', facts, place) };
  }
  const bare = unit === undefined && familyOf(spec.unit).kind === 'share';
  const read = convertNumber({ kind: 'constant', value, place }, from, { min: 0, ...spec });
  if (read.kind === 'problem') {
    const facts = { id: rest.id, found: value };
    const problem = bare && value > 1 ? diagnostic('sample_percent', facts) : read.problem;
    return { kind: 'problem', problem: { ...problem, place } };
  }
  const { value: converted } = measured(rest.id, read, rest.source, place);
  return measurementOf({ ...rest, value: converted, ...(bare ? { assumed: 'share' } : {}) });
};

const measurementOf = (measurement: Measurement): ReadSample => ({
  kind: 'measurement',
  measurement,
});
