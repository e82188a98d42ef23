import type { Interval } from '../../model/interval.ts';
import type { NumberText } from './literal.ts';

/** A number or a range with each of its ends as `of` has it; `of` only ever grows. */
export const mapNumber = (read: NumberText, of: (value: number) => number): NumberText => {
  if (read.kind === 'constant') return { ...read, value: rounded(of(read.value)) };
  if (read.kind !== 'range') return read;
  return { ...read, interval: mapInterval(read.interval, (value) => rounded(of(value))) };
};

const mapInterval = (interval: Interval, of: (value: number) => number): Interval => {
  const { min, max } = interval;
  const limits = {
    ...(min === undefined ? {} : { min: of(min) }),
    ...(max === undefined ? {} : { max: of(max) }),
  };
  switch (interval.kind) {
    case 'lognormal':
    case 'uniform':
      return { ...interval, low: of(interval.low), high: of(interval.high), ...limits };
    case 'split': {
      const { low, mid, high } = interval;
      return { ...interval, low: of(low), mid: of(mid), high: of(high), ...limits };
    }
    case 'normal': {
      // As far as the mean is, so far is a standard deviation beyond it.
      const sd = of(interval.mean + interval.sd) - of(interval.mean);
      return { ...interval, mean: of(interval.mean), sd: rounded(sd), ...limits };
    }
  }
};

/** 15 digits: 3 ÷ 1,000,000 is 0.000003, not 0.0000029999999999999997. */
const rounded = (value: number): number => Number(value.toPrecision(15));
