import type { Graph, Quantity } from '../../model/quantity.ts';
import type { Given } from '../graph/evaluate.ts';
import { neededNodes } from '../simulate/nodes.ts';

type Subject = { readonly graph: Graph; readonly given: Given; readonly id: string };

/** Plain numbers that a quantity stands on, today or later: what could be given a range. */
export const candidatesFor = (subject: Subject): readonly string[] =>
  below(subject)
    .filter(({ id, unit, expression }) => expression.kind === 'number' && isMeasure(id, unit))
    .map(({ id }) => id);

/** Metrics without a value that it stands on. */
export const missingFor = (subject: Subject): readonly string[] =>
  below(subject)
    .filter(
      ({ id, section, expression }) =>
        section === 'metrics' &&
        (subject.given.has(id)
          ? subject.given.get(id) === undefined
          : expression.kind === 'unknown'),
    )
    .map(({ id }) => id);

/** Facts, places in an order and moments have no range. */
const isMeasure = (id: string, unit: string): boolean =>
  !/^(yes\/no|ordinal)$/.test(unit) && !/^(calendar\.)?month$/.test(id);

const below = ({ graph, given, id }: Subject): readonly Quantity[] =>
  neededNodes(graph, given, [id]).graph.quantities;
