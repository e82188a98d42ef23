import type { Interval } from '../../model/interval.ts';
import { medianOf } from '../../model/interval.ts';
import type { Slider } from '../../model/page.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { familyOf } from '../../model/unit.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { intervalAt } from '../simulate/sample/sample.ts';

/** More are a control room. */
const MOST = 12;

/**
 * Plain numbers worth moving: where what time drives stands today, how fast it grows, and what the
 * scenarios of the author change.
 */
export const freeNumbers = (
  { metrics, scenarios }: Profile,
  graph: Graph,
  today: Evaluation,
): readonly string[] => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const driven = metrics.flatMap(({ id }) => (byId.get(id)?.step === undefined ? [] : [id]));
  const asked = [
    ...driven.map((id) => `growth.${id}`),
    ...driven,
    ...scenarios.flatMap(({ set }) => set.map(({ id }) => id)),
  ];
  return [...new Set(asked)].filter((id) => {
    const quantity = byId.get(id);
    if (quantity === undefined || !isMeasure(quantity.unit)) return false;
    const plain = today.given.has(id) || quantity.expression.kind === 'number';
    return plain && (today.value(id) ?? 0) > 0;
  });
};

/** Facts and places in an order are not moved a little. */
const isMeasure = (unit: string): boolean => !/^(fact|ordinal)$/.test(familyOf(unit).kind);

/** The inputs of a simulation that a person can move, growth first; parts of a table are none. */
export const slidersOf = (
  graph: Graph,
  { value }: Evaluation,
  draws: readonly { readonly name: string; readonly interval: Interval }[],
): readonly Slider[] => {
  const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
  return draws
    .flatMap(({ name, interval }) => {
      const unit = units.get(name);
      return unit === undefined ? [] : [sliderOf({ id: name, unit, interval, today: value(name) })];
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, MOST);
};

const rankOf = ({ id, uncertain }: Slider): number =>
  id.startsWith('growth') ? 0 : uncertain ? 1 : 2;

/** Almost all of what an uncertain input may be; a plain number from half of it to twice. */
const [LEAST, GREATEST] = [0.01, 0.99];

const sliderOf = ({
  id,
  unit,
  interval,
  today,
}: {
  readonly id: string;
  readonly unit: string;
  readonly interval: Interval;
  readonly today: number | undefined;
}): Slider => {
  const point = today ?? medianOf(interval);
  const [low, high] = [LEAST, GREATEST].map((share) => told(intervalAt(interval, share))) as Ends;
  if (high > low) return { id, unit, low, high, point, uncertain: true };
  const twice = point * 2;
  const most = unit === 'share' ? Math.min(1, twice) : twice;
  return { id, unit, low: told(point / 2), high: told(most), point, uncertain: false };
};

type Ends = [number, number];

/** Where an input ends is shown, and typed: 17.3 and not 17.3248. */
const told = (value: number): number => Number(value.toPrecision(3));
