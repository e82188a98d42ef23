import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import type { Names } from '../expression/names.ts';
import { printExpression } from '../expression/print.ts';
import { walk } from '../expression/walk.ts';
import { compounded } from './compounded.ts';
import { dimensionOf, dimensionText } from './dimension.ts';
import { inUnit } from './in-unit.ts';
import { infer, type Odd } from './infer.ts';
import { type Amount, mismatch } from './mismatch.ts';
import { unitsOf } from './units-of.ts';

/** A formula as it was written, and, where it gives a declared quantity, which; `stated` if a profile may state another unit. */
export type Measured = {
  readonly expression: Expression;
  readonly place: Place;
  readonly gives?: { readonly id: string; readonly unit: string; readonly stated: boolean };
};

/** A rate of growth, which no profile declares the unit of. */
const GROWTH = /^growth\.[^.]+(?:\.rate)?$/;

type Report = (problem: Diagnostic) => void;

/** Reports what is surely in another unit than stands beside it, or than its quantity is declared in. */
export const unitChecker = (names: Names, report: Report): ((formula: Measured) => void) => {
  const units = unitsOf(names);
  return ({ expression, place, gives }) => {
    let odd = false;
    const onOdd = (found: Odd): void => {
      odd = true;
      report(problemOf(found, place, names));
    };
    const found = infer(expression, { ...units, onOdd });
    if (odd || gives === undefined || found.kind !== 'amount') return;
    const wanted = dimensionOf(gives.unit);
    const differs = wanted === undefined ? undefined : mismatch(found, wanted);
    if (differs === undefined) return;
    const facts = {
      ...gives,
      formula: printExpression(expression),
      found: dimensionText(found.dimension),
      differ: differs.differ,
      ...(GROWTH.test(gives.id)
        ? { stated: false, ...compounded(expression, differs) }
        : inUnit(expression, differs, names)),
    };
    report(diagnostic('formula_unit', facts, place));
  };
};

const problemOf = (odd: Odd, place: Place, names: Names): Diagnostic => {
  const { part, amount, mismatch: differs, against } = odd;
  const own = { formula: printExpression(part), found: unitOf(amount) };
  const common = { ...own, differ: differs.differ, ...inUnit(part, differs, names) };
  const at = firstPlace(part) ?? place;
  if (against.kind === 'argument') {
    const { fn, name, unit } = against;
    return diagnostic('argument_unit', { ...common, fn, name, unit }, at);
  }
  const other = { formula: printExpression(against.part), found: unitOf(against.amount) };
  return diagnostic('units_differ', { ...common, other }, at);
};

const unitOf = ({ dimension }: Amount): string => dimensionText(dimension);

/** Where the first name of a part stands. */
const firstPlace = (part: Expression): Place | undefined => {
  const places: Place[] = [];
  walk(part, (each) => {
    if (each.kind === 'ref' && each.place !== undefined) places.push(each.place);
  });
  return places[0];
};
