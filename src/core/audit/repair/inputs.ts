import { type Expression, partsOf } from '../../../model/expression.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { isCurrency } from '../../../model/unit.ts';
import { isPattern, matchesPattern } from '../../graph/id-pattern.ts';
import type { Movable } from '../../solve/domain.ts';
import { movedWith, type Slice } from '../slice.ts';

/** A quantity that a repair may move, its value now, and whether it is a sum of others. */
export type Input = Movable & { readonly isSum: boolean };

/**
 * What an author could write another figure for: numbers, ranges and tables of them, metrics by
 * their own name, and sums of costs. Not what is given at this point, `fixed`, a default that nobody
 * wrote, or no matter of choice.
 */
export const inputsOf = (slice: Slice, profile: Profile): readonly Input[] => {
  const byId = new Map(slice.quantities.map((quantity) => [quantity.id, quantity]));
  const modelled = new Set(
    profile.metrics.flatMap(({ id, formula }) => (formula === undefined ? [] : [id])),
  );
  const isDefault = defaultsOf(slice);
  const movable = (quantity: Quantity): boolean =>
    !slice.given.has(quantity.id) &&
    isChosen(quantity, modelled) &&
    !isDefault(quantity) &&
    (isFigure(figureOf(quantity, modelled, byId)) || isCostSum(quantity));
  const inputs = slice.quantities.filter(movable);
  const held = heldOf(slice, profile, new Set(inputs.map(({ id }) => id)));
  return inputs.flatMap((quantity) => {
    const now = slice.value(quantity.id);
    return now === undefined || held(quantity)
      ? []
      : [{ quantity, now, isSum: isCostSum(quantity) }];
  });
};

/** Not the phase, facts and words, what converts or calibrates, and shares of one whole. */
const isChosen = ({ id, unit, words }: Quantity, modelled: ReadonlySet<string>): boolean =>
  id !== 'phase' &&
  words === undefined &&
  unit !== 'ordinal' &&
  unit !== 'yes/no' &&
  !isRate(unit) &&
  !/^(?:fx|customers\.mix)\.|^pools\.[^.]+\.classes\./.test(id) &&
  !(/^(?:model|calibration)\./.test(id) && modelled.has(id.slice(id.indexOf('.') + 1)));

/** `BRL/USD`. */
const isRate = (unit: string): boolean => {
  const [money = '', per = ''] = unit.split('/');
  return isCurrency(money) && isCurrency(per);
};

/** A number that nobody wrote (`efficiency: 1`) stands where the formula stands that uses it. */
const defaultsOf = ({ quantities }: Slice): ((quantity: Quantity) => boolean) => {
  const at = ({ place: { file, line, column } }: Quantity): string => `${file}:${line}:${column}`;
  const formulas = quantities.filter(({ expression }) => !isFigure(expression)).map(at);
  const places = new Set(formulas);
  return (quantity) => {
    const { expression } = quantity;
    const isUnwritten = expression.kind === 'number' && expression.written === undefined;
    return isUnwritten && places.has(at(quantity));
  };
};

/** A metric with a model is moved as a whole, where its model is a figure. */
const figureOf = (
  { id, expression }: Quantity,
  modelled: ReadonlySet<string>,
  byId: ReadonlyMap<string, Quantity>,
): Expression => (modelled.has(id) ? byId.get(`model.${id}`)?.expression : undefined) ?? expression;

/** A number, a range, a table of them; `2000 * 8000 / 15500` is a number. */
const isFigure = (expression: Expression): boolean => {
  if (expression.kind === 'curve') return expression.points.every(({ y }) => isFigure(y));
  return expression.kind === 'range' || isConstant(expression);
};

const isConstant = (expression: Expression): boolean => {
  if (expression.kind === 'number') return true;
  const arithmetic = ['unary', 'binary', 'call'].includes(expression.kind);
  return arithmetic && partsOf(expression).every(isConstant);
};

/** `costs.infrastructure`, `costs.total`: what an author budgets as one, though it is a sum of items. */
const isCostSum = ({ section, expression }: Quantity): boolean =>
  section === 'costs' && expression.kind === 'rows' && expression.ids.length > 1;

/**
 * What `fixed` holds: what it names, and what moves a formula that it names (a sum of costs, or
 * `support.agents`). A sum is held too where it has an item that is held or given.
 */
const heldOf = (
  slice: Slice,
  { audit }: Profile,
  inputs: ReadonlySet<string>,
): ((quantity: Quantity) => boolean) => {
  const patterns = audit?.fixed.map(({ pattern }) => pattern) ?? [];
  const named = (id: string): boolean => patterns.some((pattern) => matchesPattern(id, pattern));
  const formulas = slice.quantities.filter(
    ({ id, expression }) =>
      (!inputs.has(id) || expression.kind === 'rows') &&
      patterns.some((pattern) => !isPattern(pattern) && matchesPattern(id, pattern)),
  );
  const still = (id: string): boolean => named(id) || slice.given.has(id);
  return (quantity) => {
    if (named(quantity.id)) return true;
    const { expression } = quantity;
    if (expression.kind === 'rows' && expression.ids.some(still)) return true;
    if (formulas.length === 0) return false;
    const moved = movedWith(slice, quantity.id);
    return formulas.some(({ id }) => moved.has(id));
  };
};
