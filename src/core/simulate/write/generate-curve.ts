import type { Curve, CurvePoint } from '../../../model/expression.ts';
import { startOf } from '../../functions/curve.ts';
import { held, type Write, type Writer, writeNumber } from './writer.ts';

/** A table: which two points hold `x` is found by halves, and the segment's constants are computed now. */
export const writeCurve = (curve: Curve, writer: Writer, write: Write): string => {
  const { by, points, between } = curve;
  const x = held(write.expression(by, writer), writer);
  const ys = points.map(({ y }) => held(write.expression(y, writer), writer));
  const segment = (i: number): string => {
    const low = ys[i] as string;
    return between === 'step'
      ? low
      : writeSegment(curve, { i, x, low, high: ys[i + 1] as string }, writer);
  };
  const last = points.length - 1;
  const region = (count: number): string => {
    if (count === 0) return ys[0] as string;
    return count > last ? (ys[last] as string) : segment(count - 1);
  };
  // As many points as lie at or below x.
  const among = (from: number, to: number): string => {
    if (from === to) return region(from);
    const middle = (from + to + 1) >> 1;
    const point = points[middle - 1]?.x ?? 0;
    const bound = writeNumber(between === 'step' ? startOf(point) : point);
    return `(${x} < ${bound} ? ${among(from, middle - 1)} : ${among(middle, to)})`;
  };
  const found = among(0, points.length);
  return writer.boundsOf(by).maybe ? `(${x} !== ${x} ? NaN : ${found})` : found;
};

type Segment = {
  readonly i: number;
  readonly x: string;
  readonly low: string;
  readonly high: string;
};

const writeSegment = (
  { points, between }: Curve,
  { i, x, low, high }: Segment,
  writer: Writer,
): string => {
  const [first, second] = [points[i], points[i + 1]];
  if (first === undefined || second === undefined) return low;
  const from = writeNumber(first.x);
  const width = writeNumber(second.x - first.x);
  const value =
    between === 'log'
      ? writePower(first, second, { x, low, high })
      : `(${low} + (${high} - ${low}) * ((${x} - ${from}) / ${width}))`;
  // At a point itself the next one does not count, known or not.
  return writer.boundsOf(second.y).maybe ? `(${x} === ${from} ? ${low} : ${value})` : value;
};

/** Between two constants the exponent is a constant too. */
const writePower = (
  first: CurvePoint,
  second: CurvePoint,
  { x, low, high }: Omit<Segment, 'i'>,
): string => {
  const from = writeNumber(first.x);
  const width = Math.log(second.x / first.x);
  const [a, b] = [first, second].map(({ y }) => (y.kind === 'number' ? y.value : 0));
  if (a === undefined || b === undefined || a <= 0 || b <= 0) {
    return `U(${low}, ${high}, Math.log(${x} / ${from}) / ${writeNumber(width)})`;
  }
  const exponent = Math.log(b / a) / width;
  const times = `${x} / ${from}`;
  // Twice as quick as Math.pow, and as exact as a table needs.
  const power = exponent === 1 ? times : `Math.exp(${writeNumber(exponent)} * Math.log(${times}))`;
  return `(${low} * (${power}))`;
};
