import { monthAfter } from '../../lib/calendar.ts';
import type { Curve, Expression } from '../../model/expression.ts';
import { type Finding, type FindingFacts, finding } from '../../model/finding/finding.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { interpret } from '../expression/interpret.ts';
import { printExpression } from '../expression/print.ts';
import { needsOf, walk } from '../expression/walk.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import { readPassage } from './first-passage.ts';
import type { Paths } from './paths.ts';
import { type Reading, together } from './reading.ts';

type Facts = FindingFacts['scale_ahead'];

/** An end of tables by one scale, and the quantities that are read of them. */
type End = {
  readonly by: Expression;
  readonly side: 'below' | 'above';
  readonly point: number;
  readonly ids: readonly string[];
};

/** A chance below this is not worth a word. */
const LIKELY = 0.1;
/** What is meant to be a point is a rounding away from it: 10k × (10 ^ (1 ÷ 12)) ^ 24. */
const TOLERANCE = 1e-9;

/** What has to be simulated to see where the tables end that the quantities shown stand on. */
export const scaleIds = (graph: Graph, shown: readonly string[]): readonly string[] => [
  ...new Set(endsOf(graph, shown).flatMap(({ by }) => needsOf(by))),
];

/**
 * Tables that the paths leave, with when and how likely: beyond the last point of a curve its value is held, so that
 * what should go on growing does not. One finding for each scale and end.
 */
export function* scalesAhead(
  graph: Graph,
  shown: readonly string[],
  of: { readonly at: string; readonly paths: Paths },
): Reading<Finding[]> {
  const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
  const found = yield* together(endsOf(graph, shown).map((end) => findingOf(end, units, of)));
  return found.flat();
}

function* findingOf(
  { by, side, point, ids }: End,
  units: ReadonlyMap<string, string>,
  { at, paths }: { readonly at: string; readonly paths: Paths },
): Reading<Finding[]> {
  const first = new Float64Array(paths.trials).fill(Number.POSITIVE_INFINITY);
  const end = point * (1 + (side === 'above' ? TOLERANCE : -TOLERANCE));
  for (let month = 0; month <= paths.months; month++) {
    yield month;
    markOutside(first, month, valuesOf(by, paths, month), { side, end });
  }
  const { probability, months, month } = readPassage(first, at);
  if (probability < LIKELY) return [];
  const facts: Facts = {
    by: printExpression(by),
    unit: by.kind === 'ref' ? (units.get(by.id) ?? '') : '',
    side,
    point,
    ids,
    probability,
    horizon: paths.months,
    until: monthAfter(at, paths.months) ?? '',
    today: months.p50 === 0,
    months,
    month,
  };
  return [finding('scale_ahead', months.p50 === null ? 'info' : 'warning', facts)];
}

const markOutside = (
  first: Float64Array,
  month: number,
  values: Float64Array,
  { side, end }: { readonly side: End['side']; readonly end: number },
): void => {
  for (let trial = 0; trial < values.length; trial++) {
    const value = values[trial] as number;
    const outside = side === 'above' ? value > end : value < end;
    if (outside && (first[trial] as number) > month) first[trial] = month;
  }
};

/** The scale in all trials of a month. */
const valuesOf = (by: Expression, paths: Paths, month: number): Float64Array => {
  if (by.kind === 'ref') return paths.values(by.id, month);
  const columns = new Map(needsOf(by).map((id) => [id, paths.values(id, month)]));
  return Float64Array.from({ length: paths.trials }, (_, trial) => {
    const value = interpret(by, {
      value: (id) => {
        const known = columns.get(id)?.[trial];
        return Number.isNaN(known) ? undefined : known;
      },
    });
    return value ?? Number.NaN;
  });
};

/** The ends of all tables that some quantities stand on, one for each scale, side and point; money first. */
const endsOf = ({ quantities }: Graph, shown: readonly string[]): readonly End[] => {
  const ends = new Map<string, End & { readonly ids: string[] }>();
  for (const { id, expression } of inUse(quantities, shown)) {
    walk(expression, (part) => {
      if (part.kind !== 'curve' || !isFollowed(part)) return;
      for (const side of ['below', 'above'] as const) {
        // A step holds from its point upwards, however far.
        if (side === 'above' && part.between === 'step') continue;
        const point = (side === 'below' ? part.points[0] : part.points.at(-1))?.x ?? 0;
        const key = `${printExpression(part.by)} ${side} ${point}`;
        const end = ends.get(key);
        if (end === undefined) ends.set(key, { by: part.by, side, point, ids: [id] });
        else if (end.ids.at(-1) !== id) end.ids.push(id);
      }
    });
  }
  return [...ends.values()].map((end) => ({ ...end, ids: moneyFirst(end.ids) }));
};

/** Whether the scale of a table is one that moves and that is known in any month by itself. */
const isFollowed = ({ by, points }: Curve): boolean => {
  if (points[0]?.name !== undefined || needsOf(by).length === 0) return false;
  let known = true;
  walk(by, ({ kind }) => {
    if (['prev', 'months', 'trials', 'shock', 'range', 'unknown', 'curve'].includes(kind))
      known = false;
  });
  return known;
};

/** What some quantities stand on, in any month. */
const inUse = (quantities: readonly Quantity[], shown: readonly string[]): Quantity[] => {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const found = transitiveNeeds(byId, shown, ({ expression, step }) => [
    ...needsOf(expression),
    ...(step === undefined ? [] : needsOf(step)),
  ]);
  return quantities.filter(({ id }) => found.has(id));
};

const moneyFirst = (ids: readonly string[]): readonly string[] =>
  [...ids].sort((a, b) => Number(isCost(b)) - Number(isCost(a)));

const isCost = (id: string): boolean => id.startsWith('costs.');

/** Whether costs are held at the end of their tables, and that most likely. */
export const holdsCosts = (one: Finding): boolean =>
  one.code === 'scale_ahead' && one.severity === 'warning' && one.facts.ids.some(isCost);
