import { orderByNeed } from '../../lib/order.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { ExpressionFacts } from '../../model/diagnostic/expression-diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import { medianOf } from '../../model/interval.ts';
import type { Place } from '../../model/place.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { printExpression } from '../expression/print.ts';
import { readsOf } from '../expression/reads.ts';
import { needsOf, walk } from '../expression/walk.ts';

type Report = (problem: Diagnostic) => void;
type CycleFacts = ExpressionFacts['cycle'];

/**
 * Quantities, each after those that it needs today, and (where time moves any) the order in which a
 * later month needs them. Cycles of either are reported.
 */
export const inOrder = (
  quantities: readonly Quantity[],
  report: Report,
): Pick<Graph, 'quantities' | 'monthly'> => {
  const today = ordered(quantities, ({ expression }) => needsOf(expression), report);
  if (today === undefined) return { quantities };
  const sorted = today.map((i) => quantities[i] as Quantity);
  // What needs nothing of a month ago has the order of today.
  if (sorted.every(({ step }) => step === undefined)) return { quantities: sorted };
  const needs = ({ step, expression }: Quantity) => readsOf(step ?? expression).monthIds;
  const monthly = ordered(sorted, needs, report);
  return { quantities: sorted, ...(monthly === undefined ? {} : { monthly }) };
};

/** Indexes in the order of the needs; undefined where these go round in circles. */
const ordered = (
  quantities: readonly Quantity[],
  needsOfOne: (quantity: Quantity) => readonly string[],
  report: Report,
): readonly number[] | undefined => {
  const index = new Map(quantities.map(({ id }, i) => [id, i]));
  const needs = quantities.map((each) => needsOfOne(each).flatMap((id) => index.get(id) ?? []));
  const ordering = orderByNeed(needs);
  if (ordering.kind === 'ordered') return ordering.order;
  for (const cycle of ordering.cycles) {
    const around = cycle.map((i) => quantities[i] as Quantity);
    const members = around.map(({ id, place }) => ({ id, place }));
    const growth = ownGrowth(around);
    const place = growth?.place ?? members[0]?.place;
    report(diagnostic('cycle', { members, ...(growth === undefined ? {} : growth.facts) }, place));
  }
  return undefined;
};

/**
 * Where a metric and its own growth go round in a circle: the formula that names the metric, and
 * what the metric begins as. The value of a month ago, `prev(paying, 900)`, opens the circle.
 */
const ownGrowth = (
  around: readonly Quantity[],
): { readonly facts: Pick<CycleFacts, 'growth'>; readonly place: Place } | undefined => {
  const at = around.findIndex(({ id }) =>
    around.some((each) => [`growth.${id}`, `factor.${id}`].some((own) => isWithin(each.id, own))),
  );
  const metric = around[at];
  const by = around.at(at - 1);
  if (metric === undefined || by === undefined) return undefined;
  const growth = { metric: metric.id, by: by.id, initial: beginning(metric.expression) };
  return { facts: { growth }, place: by.place };
};

const isWithin = (id: string, parent: string): boolean =>
  id === parent || id.startsWith(`${parent}.`);

const beginning = (expression: Expression): string => {
  if (expression.kind === 'range') return String(medianOf(expression.interval));
  return expression.kind === 'number' ? printExpression(expression) : '0';
};

/** Without those of `onDemand` that no formula and no claim names. */
export const withoutUnnamed = (
  quantities: readonly Quantity[],
  claims: readonly Expression[],
  onDemand: ReadonlySet<string>,
): readonly Quantity[] => {
  const named = new Set<string>();
  const note = (expression: Expression, own?: string): void =>
    walk(expression, (part) => {
      const names = part.kind === 'ref' || part.kind === 'prev';
      if (names && part.id !== own && onDemand.has(part.id)) named.add(part.id);
    });
  for (const { id, expression, step } of quantities) {
    note(expression, id);
    if (step !== undefined) note(step, id);
  }
  for (const claim of claims) note(claim);
  return quantities.filter(({ id }) => !onDemand.has(id) || named.has(id));
};
