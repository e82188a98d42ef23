import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { Formula } from '../../model/number-form.ts';
import type { Names } from '../expression/names.ts';
import { printExpression } from '../expression/print.ts';
import { type Dimension, dimensionOf, dimensionText } from './dimension.ts';
import { inUnit } from './in-unit.ts';
import { infer } from './infer.ts';
import { mismatch } from './mismatch.ts';
import { inPeriod, periodOf, withoutPeriod } from './period.ts';
import { unitsOf } from './units-of.ts';

/**
 * `base` of `revenue.shop`, say: whatever is counted by a time must be counted by this one (what is there all the
 * time has none, and is right) and money be in this currency, or it must be in this unit.
 */
export type Operand = {
  readonly of: string;
  readonly key: string;
  readonly formula: Formula;
  readonly takes:
    | {
        readonly kind: 'period';
        readonly period: 'month' | 'day';
        readonly currency?: string;
      }
    | { readonly kind: 'unit'; readonly unit: string };
};

type Report = (problem: Diagnostic) => void;

/**
 * Reports a formula of the profile that a built-in one works with, and that is surely in another unit than this
 * takes: 50 for each of `orders/day` are no money a month.
 */
export const operandChecker = (
  names: Names,
  report: Report,
): ((operand: Operand, expression: Expression) => void) => {
  const units = unitsOf(names);
  // What is wrong within it is reported where it is part of the built-in one.
  const onOdd = (): void => {};
  return ({ of, key, formula, takes }, expression) => {
    const found = infer(expression, { ...units, onOdd });
    if (found.kind !== 'amount') return;
    const wanted = wantedOf(found.dimension, takes);
    const differs = wanted === undefined ? undefined : mismatch(found, wanted);
    if (wanted === undefined || differs === undefined) return;
    const facts = {
      of,
      key,
      unit: dimensionText(wanted),
      formula: printExpression(expression),
      found: dimensionText(found.dimension),
      differ: differs.differ,
      ...inUnit(expression, differs, names),
      ...(takes.kind === 'period' && takes.period === 'month'
        ? stockOf(expression, found.dimension)
        : {}),
    };
    report(diagnostic('operand_unit', facts, formula.place));
  };
};

/** What has no period is there all the time, and is right as it is. */
const wantedOf = (found: Dimension, takes: Operand['takes']): Dimension | undefined =>
  takes.kind === 'unit'
    ? dimensionOf(takes.unit)
    : found.measure === 'money' && takes.currency !== undefined
      ? dimensionOf(`${takes.currency}/${takes.period}`)
      : inPeriod(found, takes.period);

/** The unit that one name would have if so many of it were there all the time. */
const stockOf = (
  expression: Expression,
  dimension: Dimension,
): { readonly stock?: { readonly id: string; readonly unit: string } } =>
  expression.kind === 'ref' && isCounted(dimension) && periodOf(dimension) !== undefined
    ? { stock: { id: expression.id, unit: dimensionText(withoutPeriod(dimension)) } }
    : {};

/** Money, hours and shares are not there at any time. */
const isCounted = ({ measure }: Dimension): boolean =>
  measure === undefined || measure === 'count' || measure === 'bytes';
