import type { Step } from '../../model/answer/explanation.ts';
import type { Expression } from '../../model/expression.ts';
import type { Measurement } from '../../model/measurements.ts';
import { fileLine } from '../../model/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formulaParts, printExpression } from '../expression/print.ts';
import { needsOf } from '../expression/walk.ts';
import type { Evaluation } from '../graph/evaluate.ts';

type Derivation = Pick<
  Step,
  | 'source'
  | 'where'
  | 'formula'
  | 'parts'
  | 'expression'
  | 'table'
  | 'range'
  | 'fittedTo'
  | 'inputs'
>;

/** What there is at this point beside the profile: a measurement, what is set, the ratio that a model is calibrated by. */
type Found = {
  readonly measurement: Measurement | undefined;
  readonly given: Evaluation['given'];
  readonly calibration: Expression | undefined;
};

/** Where the value of a quantity comes from, and what it is computed from where it is computed. */
export const derivationOf = (
  { id, section, expression, fittedTo, place }: Quantity,
  { measurement, given, calibration }: Found,
): Derivation => {
  if (measurement !== undefined) {
    const { source, place: from, interval: range } = measurement;
    return {
      source,
      where: fileLine(from),
      ...(range === undefined ? {} : { range }),
      inputs: [],
    };
  }
  const where = fileLine(place);
  const stated = section === 'metrics' ? 'default' : 'constant';
  if (given.has(id)) {
    if (calibration !== undefined) return computed(calibration, where);
    // What the command line gives stands in for the profile's own; months follow from a date.
    const option = OPTIONS[id];
    return option === undefined
      ? { source: stated, where, inputs: [] }
      : { source: 'set', where: option, inputs: [] };
  }
  if (fittedTo !== undefined) {
    const range = expression.kind === 'range' ? { range: expression.interval } : {};
    return { source: 'history', where, ...range, fittedTo, inputs: [] };
  }
  switch (expression.kind) {
    case 'number':
      return { source: stated, where, inputs: [] };
    case 'unknown':
      return { source: 'missing', where, inputs: [] };
    case 'range':
      return { source: stated, where, range: expression.interval, inputs: [] };
    default:
      return computed(expression, where);
  }
};

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  phase: '--phase',
  'calendar.month': '--at',
};

const computed = (expression: Expression, where: string): Derivation => ({
  source: 'formula',
  where,
  formula: printExpression(expression),
  parts: formulaParts(expression),
  expression,
  ...(expression.kind === 'curve' ? { table: true as const } : {}),
  inputs: [...new Set(needsOf(expression))],
});
