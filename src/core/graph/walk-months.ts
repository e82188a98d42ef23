import type { Graph, Quantity } from '../../model/quantity.ts';
import type { Value } from '../expression/interpret.ts';
import { type Evaluation, evaluate, evaluateMonth, type Given } from './evaluate.ts';
import { overMonths } from './over-months.ts';

/**
 * The graph in month 0 (today) to `months`, along the one path of the point values: the reference
 * that simulated paths are held to. What is given holds in all months for a quantity without a step
 * and today for one with: it is where its path begins.
 */
export const evaluateMonths = (
  graph: Graph,
  at: { readonly set?: Given; readonly phase?: number; readonly months: number },
): readonly Evaluation[] => {
  const today = evaluate(graph, at);
  const order = graph.monthly ?? graph.quantities.keys();
  const quantities = [...order].map((i) => graph.quantities[i] as Quantity);
  const given = new Map<string, Value>();
  for (const { id, step } of quantities) {
    if (step === undefined && today.given.has(id)) given.set(id, today.given.get(id));
  }
  const path = [today];
  for (let month = 1; month <= at.months; month++) {
    const before = path[month - 1] as Evaluation;
    path.push(evaluateMonth(quantities, { given, prev: before.value }));
  }
  return overMonths(quantities, path);
};
