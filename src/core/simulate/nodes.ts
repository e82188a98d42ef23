import { orderByNeed } from '../../lib/order.ts';
import type { Expression } from '../../model/expression.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { monthNeedsOf, walk } from '../expression/walk.ts';
import type { Given } from '../graph/evaluate.ts';

/**
 * How often a quantity is computed: never (`fixed`: it is the same in all months and trials), once a
 * month for all trials (`timed`), once a trial, for each month of each trial (`path`), at the end of
 * each trial (`late`: it looks along the months), or once the chances and quantiles over all trials that
 * it stands on are known (`overall`): `withTrialsKnown` makes it one of the others.
 */
export type Level = 'fixed' | 'timed' | 'trial' | 'path' | 'late' | 'overall';

/** What of a graph is needed for something shown: sliced, with the level of each quantity. */
export type Nodes = {
  readonly graph: Graph;
  readonly levels: ReadonlyMap<string, Level>;
  readonly byId: ReadonlyMap<string, Quantity>;
};

/** The quantities that those shown stand on, today or in any later month. */
export const neededNodes = (graph: Graph, given: Given, show: readonly string[]): Nodes => {
  const all = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const needed = new Set<string>();
  const waiting = [...show];
  while (waiting.length > 0) {
    const id = waiting.pop() as string;
    const quantity = all.get(id);
    if (quantity === undefined || needed.has(id)) continue;
    needed.add(id);
    for (const formula of formulasOf(quantity, given)) waiting.push(...namesIn(formula));
  }
  const sliced = slice(graph, needed);
  const byId = new Map(sliced.quantities.map((quantity) => [quantity.id, quantity]));
  return { graph: sliced, byId, levels: levelsOf(sliced.quantities, given) };
};

/** The part of the graph that no sample changes: computed once for all trials. */
export const sameInAll = ({ graph, levels }: Nodes): Graph => {
  const same = new Set<string>();
  for (const [id, level] of levels) if (level === 'fixed' || level === 'timed') same.add(id);
  return slice(graph, same);
};

/** What computes a quantity: today and later; what is given today is computed later alone. */
const formulasOf = ({ id, expression, step }: Quantity, given: Given): readonly Expression[] => {
  const today = given.has(id) ? [] : [expression];
  return step === undefined ? today : [...today, step];
};

/** Every quantity that an expression names, of this month or the one before. */
const namesIn = (expression: Expression): string[] => {
  const ids: string[] = [];
  walk(expression, (part) => {
    if (part.kind === 'ref' || part.kind === 'prev') ids.push(part.id);
    if (part.kind === 'rows') ids.push(...part.ids);
  });
  return ids;
};

const slice = (graph: Graph, needed: ReadonlySet<string>): Graph => {
  const quantities = graph.quantities.filter(({ id }) => needed.has(id));
  const index = new Map(quantities.map(({ id }, i) => [id, i]));
  const monthly = graph.monthly?.flatMap((i) => index.get(graph.quantities[i]?.id ?? '') ?? []);
  return { quantities, claims: [], monthly: monthly ?? orderOf(quantities, index) };
};

/** The order of a later month, for a graph that was made without one. */
const orderOf = (
  quantities: readonly Quantity[],
  index: ReadonlyMap<string, number>,
): readonly number[] => {
  const needs = quantities.map(({ expression, step }) =>
    monthNeedsOf(step ?? expression).flatMap((id) => index.get(id) ?? []),
  );
  const ordering = orderByNeed(needs);
  return ordering.kind === 'ordered' ? ordering.order : quantities.map((_, i) => i);
};

type Traits = { uncertain: boolean; moving: boolean; late: boolean; overall: boolean };

/** A quantity has what any part of its formulas has: until nothing changes, as `prev` goes in circles. */
const levelsOf = (quantities: readonly Quantity[], given: Given): ReadonlyMap<string, Level> => {
  const traits = new Map<string, Traits>();
  for (const quantity of quantities) traits.set(quantity.id, ownTraits(quantity, given));
  for (let changed = true; changed; ) {
    changed = false;
    for (const quantity of quantities) {
      const own = traits.get(quantity.id) as Traits;
      for (const formula of formulasOf(quantity, given)) {
        for (const id of namesIn(formula)) {
          const other = traits.get(id);
          if (other !== undefined && inherit(own, other)) changed = true;
        }
      }
      if (!own.late && standsOnLate(quantity, given, traits)) {
        own.late = true;
        changed = true;
      }
    }
  }
  return new Map([...traits].map(([id, each]) => [id, levelOf(each)]));
};

const ownTraits = (quantity: Quantity, given: Given): Traits => {
  const traits = {
    uncertain: false,
    moving: quantity.step !== undefined,
    late: looksAlong(quantity, given),
    overall: false,
  };
  for (const formula of formulasOf(quantity, given)) {
    walk(formula, ({ kind }) => {
      if (kind === 'range' || kind === 'shock') traits.uncertain = true;
      if (kind === 'prev' || kind === 'shock') traits.moving = true;
      if (kind === 'trials') traits.overall = true;
    });
  }
  return traits;
};

/** Whether it looks along the months itself; what is given today does not. */
const looksAlong = ({ id, step, expression }: Quantity, given: Given): boolean => {
  let found = false;
  walk(step ?? expression, ({ kind }) => {
    if (kind === 'months') found = true;
  });
  return found && !given.has(id);
};

/** By way of this month alone: what a month hands on is known before any looks along. */
const standsOnLate = (
  { id, step, expression }: Quantity,
  given: Given,
  traits: ReadonlyMap<string, Traits>,
): boolean =>
  !given.has(id) &&
  monthNeedsOf(step ?? expression).some((need) => traits.get(need)?.late === true);

const inherit = (own: Traits, other: Traits): boolean => {
  let changed = false;
  for (const trait of ['uncertain', 'moving', 'overall'] as const) {
    if (!other[trait] || own[trait]) continue;
    own[trait] = true;
    changed = true;
  }
  return changed;
};

const levelOf = ({ uncertain, moving, late, overall }: Traits): Level => {
  if (overall) return 'overall';
  if (late) return 'late';
  if (moving) return uncertain ? 'path' : 'timed';
  return uncertain ? 'trial' : 'fixed';
};
