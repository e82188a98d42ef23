import type { Expression } from '../../../model/expression.ts';
import type { Graph, Quantity } from '../../../model/quantity.ts';
import type { Value } from '../../expression/interpret.ts';
import { rewrite, walk } from '../../expression/walk.ts';
import type { Given } from '../../graph/evaluate.ts';
import type { Level } from '../levels.ts';
import { neededNodes } from '../nodes.ts';
import { laterThanAll } from './later-than-all.ts';
import { reduceTrials } from './reduce-trials.ts';

type Trials = Extract<Expression, { kind: 'trials' }>;

/** All trials of some quantities of a graph, in each month. */
export type Sample = (
  graph: Graph,
  show: readonly string[],
) => { readonly values: (id: string, month: number) => Float64Array };

type Subject = { readonly given: Given; readonly show: readonly string[]; readonly months: number };

/** What one reducer over the trials looks at, as a quantity of its own. */
type Looking = { readonly part: Trials; readonly body: Quantity };

/**
 * The graph with every chance and quantile that what is shown stands on as the numbers they come to, one
 * a month: over the trials as they are in that month. What stands on them is then computed as anything
 * else is. One that looks at another is computed after it.
 */
export const withTrialsKnown = (graph: Graph, subject: Subject, sample: Sample): Graph => {
  let known = graph;
  for (;;) {
    const looking = readyIn(known, subject);
    if (looking.size === 0) return known;
    known = withNumbers(known, looking, subject, sample);
  }
};

/** The reducers whose bodies stand on no other. */
const readyIn = (graph: Graph, { given, show, months }: Subject): ReadonlyMap<string, Looking> => {
  const nodes = neededNodes(graph, given, show);
  const found = new Map<string, Looking>();
  for (const quantity of nodes.graph.quantities) {
    if (nodes.levels.get(quantity.id) !== 'overall') continue;
    walkTrials(quantity, (part) => {
      const key = keyOf(quantity, part);
      if (found.has(key) || !isReady(part.body, nodes.levels)) return;
      const expression = laterThanAll(part.body, nodes.byId, months);
      const { id, section, place } = quantity;
      const body = { id: `${id}@${found.size}`, section, place, unit: 'count', expression };
      found.set(key, { part, body });
    });
  }
  return found;
};

const walkTrials = ({ expression, step }: Quantity, visit: (part: Trials) => void): void => {
  for (const formula of [expression, step]) {
    if (formula === undefined) continue;
    walk(formula, (part) => {
      if (part.kind === 'trials') visit(part);
    });
  }
};

/** Draws of ranges are keyed by their quantity: the same text elsewhere is another sample. */
const keyOf = ({ id }: Quantity, part: Trials): string => `${id} ${JSON.stringify(part)}`;

const isReady = (body: Expression, levels: ReadonlyMap<string, Level>): boolean => {
  let ready = true;
  walk(body, (part) => {
    if (part.kind === 'trials') ready = false;
    const ids = part.kind === 'rows' ? part.ids : 'id' in part ? [part.id] : [];
    if (ids.some((id) => levels.get(id) === 'overall')) ready = false;
  });
  return ready;
};

const withNumbers = (
  graph: Graph,
  looking: ReadonlyMap<string, Looking>,
  { months }: Subject,
  sample: Sample,
): Graph => {
  const bodies = [...looking.values()].map(({ body }) => body);
  const { values } = sample(
    withQuantities(graph, { first: [], last: bodies }),
    bodies.map(({ id }) => id),
  );
  const known = new Map(
    [...looking].map(([key, { part, body }]) => {
      const all = Array.from({ length: months + 1 }, (_, month) =>
        reduceTrials(part, values(body.id, month)),
      );
      return [key, byMonth(all)];
    }),
  );
  const quantities = graph.quantities.map((quantity): Quantity => {
    const replaced = (formula: Expression): Expression =>
      rewrite(formula, (part) =>
        part.kind === 'trials' ? (known.get(keyOf(quantity, part)) ?? part) : part,
      );
    const { expression, step } = quantity;
    return {
      ...quantity,
      expression: replaced(expression),
      ...(step === undefined ? {} : { step: replaced(step) }),
    };
  });
  const counts = graph.quantities.some(({ id }) => id === MONTH.id);
  return withQuantities({ ...graph, quantities }, { first: counts ? [] : [MONTH], last: [] });
};

/** Months from today, under a name that no profile can have. */
const MONTH: Quantity = {
  id: '@month',
  section: 'project',
  unit: 'months',
  place: { file: '', line: 1, column: 1, length: 0 },
  expression: { kind: 'number', value: 0 },
  step: {
    kind: 'binary',
    op: '+',
    left: { kind: 'prev', id: '@month', initial: { kind: 'number', value: 0 } },
    right: { kind: 'number', value: 1 },
  },
};

/** One number where all months have the same, else a table by month. */
const byMonth = (values: readonly Value[]): Expression => {
  const constant = (value: Value): Expression =>
    value === undefined ? { kind: 'unknown' } : { kind: 'number', value };
  if (values.every((value) => value === values[0])) return constant(values[0]);
  const points = values.map((value, x) => ({ x, y: constant(value) }));
  return { kind: 'curve', by: { kind: 'ref', id: MONTH.id }, points, between: 'step' };
};

const withQuantities = (
  { quantities, monthly, claims }: Graph,
  { first, last }: { readonly first: readonly Quantity[]; readonly last: readonly Quantity[] },
): Graph => {
  const before = monthly ?? quantities.map((_, i) => i);
  const shift = first.length;
  return {
    claims,
    quantities: [...first, ...quantities, ...last],
    monthly: [
      ...first.keys(),
      ...before.map((i) => i + shift),
      ...last.map((_, k) => shift + quantities.length + k),
    ],
  };
};
