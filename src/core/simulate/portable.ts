import type { Expression } from '../../model/expression.ts';
import type { Portable } from '../../model/portable.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Given } from '../graph/evaluate.ts';
import { evaluateMonths } from '../graph/walk-months.ts';
import { movingAlong } from './late.ts';
import { neededNodes, sameInAll } from './nodes.ts';
import { timedValues } from './timed.ts';
import { writeProgram } from './write/program.ts';

/** What a portable simulation is made from. */
export type PortableInput = {
  readonly given: Given;
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
  /** Quantities to read along the months; what is known of all trials at once cannot be. */
  readonly show: readonly string[];
  /** Plain numbers that are to move as uncertain ones do, by id. */
  readonly free: readonly string[];
};

/**
 * A simulation for where no text may become code: the source of its one function, which is carried
 * there as it is, and plain data for everything else.
 */
export const portSimulation = (
  graph: Graph,
  input: PortableInput,
): { readonly source: string; readonly portable: Portable } => {
  const { months, trials, seed } = input;
  const free = new Set(input.free);
  const given = new Map([...input.given].filter(([id]) => !free.has(id)));
  const nodes = neededNodes(freeing(graph, input), given, input.show);
  const show = [...new Set(input.show)].filter(
    (id) => nodes.levels.has(id) && nodes.levels.get(id) !== 'overall',
  );
  const path = evaluateMonths(sameInAll(nodes), { set: given, months });
  const moving = movingAlong(nodes);
  const levelOf = (id: string) => nodes.levels.get(id);
  const shown = show.filter((id) => levelOf(id) === 'path' || moving.has(id));
  const shownLate = show.filter(
    (id) => (levelOf(id) === 'trial' || levelOf(id) === 'late') && !moving.has(id),
  );
  const { source, ...program } = writeProgram({ nodes, given, path, shown, shownLate });
  const others = show.filter((id) => !shown.includes(id) && !shownLate.includes(id));
  return {
    source,
    portable: {
      program,
      timed: [...timedValues(program.timed, path)].map(known),
      same: Object.fromEntries(
        others.map((id) => [id, path.map((month) => month.value(id) ?? null)]),
      ),
      ...{ months, trials, seed },
    },
  };
};

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The graph with plain numbers as ranges without width, which a run may hold at any value. */
const freeing = (graph: Graph, { free, given }: PortableInput): Graph => {
  const ids = new Set(free);
  return {
    ...graph,
    quantities: graph.quantities.map((quantity) => {
      const value = given.get(quantity.id) ?? numberOf(quantity.expression);
      return ids.has(quantity.id) && value !== undefined
        ? { ...quantity, expression: rangeAt(value) }
        : quantity;
    }),
  };
};

const numberOf = (expression: Expression): number | undefined =>
  expression.kind === 'number' ? expression.value : undefined;

const rangeAt = (value: number): Expression => ({
  kind: 'range',
  interval: { kind: 'uniform', low: value, high: value },
});
