import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { Quantity } from '../../model/quantity.ts';
import { readsOf } from '../expression/reads.ts';
import { walk } from '../expression/walk.ts';

type Report = (problem: Diagnostic) => void;

/**
 * Reports a month that takes from the one before what is known only once all months are (growth by
 * `economics.runway`), and a chance or quantile over trials that stand on its own result.
 */
export const checkAhead = (quantities: readonly Quantity[], report: Report): void => {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  checkMonths(quantities, byId, report);
  for (const quantity of quantities) {
    const { id, place } = quantity;
    if (!standsOn(bodiesIn(quantity), id, byId)) continue;
    report(diagnostic('looks_ahead', { id, of: id, over: 'trials' }, place));
  }
};

type ById = ReadonlyMap<string, Quantity>;

const formulaOf = ({ step, expression }: Quantity): Expression => step ?? expression;

const checkMonths = (quantities: readonly Quantity[], byId: ById, report: Report): void => {
  const late = lateAmong(quantities);
  if (late.size === 0) return;
  for (const quantity of quantities) {
    walk(formulaOf(quantity), (part) => {
      if (part.kind !== 'prev' || !late.has(part.id)) return;
      // From what the month hands on to what looks along the months, and the last to name it.
      // A step of ours only hands on what it is given: the looker itself is at fault then.
      let [by, of] = [quantity.step === undefined ? quantity.id : part.id, part.id];
      for (let next = late.get(of); next !== undefined; next = late.get(of)) [by, of] = [of, next];
      const place = byId.get(by)?.place;
      report(diagnostic('looks_ahead', { id: by, of, over: 'months' }, place));
    });
  }
};

/** What looks along the months (undefined), or stands within a month on what does: on which. */
const lateAmong = (quantities: readonly Quantity[]): ReadonlyMap<string, string | undefined> => {
  const late = new Map<string, string | undefined>();
  const standers = new Map<string, string[]>();
  for (const quantity of quantities) {
    const formula = formulaOf(quantity);
    if (looksAlong(formula)) late.set(quantity.id, undefined);
    for (const need of readsOf(formula).monthIds) {
      const known = standers.get(need);
      if (known === undefined) standers.set(need, [quantity.id]);
      else known.push(quantity.id);
    }
  }
  const waiting = [...late.keys()];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const stander of standers.get(id) ?? []) {
      if (late.has(stander)) continue;
      late.set(stander, id);
      waiting.push(stander);
    }
  }
  return late;
};

const looksAlong = (formula: Expression): boolean => {
  let found = false;
  walk(formula, ({ kind }) => {
    if (kind === 'months') found = true;
  });
  return found;
};

/** What chances and quantiles of a quantity look at. */
const bodiesIn = (quantity: Quantity): readonly Expression[] => {
  const bodies: Expression[] = [];
  for (const formula of [quantity.expression, quantity.step]) {
    if (formula === undefined) continue;
    walk(formula, (part) => {
      if (part.kind === 'trials') bodies.push(part.body);
    });
  }
  return bodies;
};

/** Whether formulas stand on a quantity, in this month or by way of earlier ones. */
const standsOn = (formulas: readonly Expression[], id: string, byId: ById): boolean => {
  const seen = new Set<string>();
  const waiting = [...formulas];
  for (let formula = waiting.pop(); formula !== undefined; formula = waiting.pop()) {
    walk(formula, (part) => {
      const ids = part.kind === 'rows' ? part.ids : 'id' in part ? [part.id] : [];
      for (const each of ids) {
        if (seen.has(each)) continue;
        seen.add(each);
        const { expression, step } = byId.get(each) ?? {};
        if (expression !== undefined) waiting.push(expression);
        if (step !== undefined) waiting.push(step);
      }
    });
  }
  return seen.has(id);
};
