import type { Expression } from '../../model/expression.ts';
import type { Quantity } from '../../model/quantity.ts';
import { rewrite } from '../expression/walk.ts';
import { type Evaluation, evaluate, evaluateMonth, type Given } from '../graph/evaluate.ts';
import { overMonths } from '../graph/over-months.ts';
import type { Nodes } from './nodes.ts';
import { normalInverse } from './sample/normal-inverse.ts';
import { rangeNames } from './sample/range-names.ts';
import { drawAt } from './sample/sample.ts';
import { keyOf, uniformAt } from './sample/uniform.ts';

export type TrialInput = {
  readonly nodes: Nodes;
  readonly given: Given;
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
  readonly trial: number;
};

/**
 * One trial, month by month, by the interpreter: what compiled code is held to, and what names the
 * quantity where its arithmetic comes to no number.
 */
export const evaluateTrial = (input: TrialInput): readonly Evaluation[] => {
  const { nodes, given, months } = input;
  const { graph } = nodes;
  const sampled = graph.quantities.map((quantity) => withRanges(quantity, input));
  const inMonth = (month: number): readonly Quantity[] =>
    sampled.map((quantity) => withShocks(quantity, input, month));
  const today = evaluate({ ...graph, quantities: inMonth(0) }, { set: given });
  const order = graph.monthly ?? sampled.map((_, i) => i);
  const held = new Map([...given].filter(([id]) => nodes.byId.get(id)?.step === undefined));
  const path = [today];
  for (let month = 1; month <= months; month++) {
    const quantities = inMonth(month);
    const ordered = order.map((i) => quantities[i] as Quantity);
    const prev = (path[month - 1] as Evaluation).value;
    path.push(evaluateMonth(ordered, { given: held, prev }));
  }
  return overMonths(
    order.map((i) => sampled[i] as Quantity),
    path,
  );
};

const withRanges = (quantity: Quantity, { seed, trial, trials }: TrialInput): Quantity => {
  const draw = (formula: Expression): Expression => {
    const names = rangeNames(quantity.id, formula);
    return rewrite(formula, (part) => {
      if (part.kind !== 'range') return part;
      const name = names.get(part) ?? quantity.id;
      const value = drawAt({ key: keyOf(seed, name), interval: part.interval, trials }, trial);
      return { kind: 'number', value };
    });
  };
  return changed(quantity, draw);
};

const withShocks = (quantity: Quantity, { seed, trial }: TrialInput, month: number): Quantity =>
  changed(quantity, (formula) =>
    rewrite(formula, (part) => {
      if (part.kind !== 'shock') return part;
      const value = normalInverse(uniformAt(keyOf(seed, `${quantity.id}@month`), trial, month));
      return { kind: 'binary', op: '*', left: part.sd, right: { kind: 'number', value } };
    }),
  );

const changed = (quantity: Quantity, change: (formula: Expression) => Expression): Quantity => ({
  ...quantity,
  expression: change(quantity.expression),
  ...(quantity.step === undefined ? {} : { step: change(quantity.step) }),
});
