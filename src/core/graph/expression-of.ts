import { assertNever } from '../../lib/assert-never.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { CurvePoint, Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { NumberForm, TablePoint } from '../../model/number-form.ts';
import { rewrite } from '../expression/walk.ts';
import type { Contribution, SectionReader } from '../sections/contribution.ts';
import type { Written } from './link.ts';

/** A reader that also knows the order of the phases, for tables by phase. */
export type FormReader = SectionReader & { readonly phases: readonly string[] };

/** The expression of a contribution, whichever way its value was given. */
export const expressionOf = ({ value, place }: Contribution, read: FormReader): Written => {
  // Built-in formulas are parsed at the place of their section: what they name stands there.
  if (typeof value === 'string') return { expression: read.parse({ text: value, place }), place };
  if (value.kind === 'made') return { expression: value.expression, place };
  if (value.kind !== 'template') {
    return { expression: expressionOfForm(value, read), place: value.place };
  }
  const expression = rewrite(read.parse({ text: value.text, place }), (part) => {
    const formula = part.kind === 'ref' ? value.with[part.id] : undefined;
    return formula === undefined ? part : read.parse(formula);
  });
  // What is wrong with the one formula of the profile in it stands where that is written.
  const [own, ...others] = Object.values(value.with);
  return { expression, place: others.length === 0 && own !== undefined ? own.place : place };
};

/** A number of the profile as an expression. */
const expressionOfForm = (form: NumberForm, read: FormReader): Expression => {
  switch (form.kind) {
    case 'constant':
      return { kind: 'number', value: form.value };
    case 'range':
      return { kind: 'range', interval: form.interval };
    case 'formula':
      return read.parse(form.formula);
    case 'table': {
      const points = form.points
        .flatMap((point) => curvePoint(point, read))
        .sort((a, b) => a.x - b.x);
      if (points.length === 0) return { kind: 'unknown' };
      return { kind: 'curve', by: read.parse(form.by), points, between: form.between };
    }
    case 'invalid':
      return { kind: 'unknown' };
    default:
      return assertNever(form);
  }
};

const curvePoint = ({ x, value, place }: TablePoint, read: FormReader): CurvePoint[] => {
  const y = expressionOfForm(value, read);
  if (typeof x === 'number') return [{ x, y }];
  const index = read.phases.indexOf(snakeCase(x));
  if (index >= 0) return [{ x: index, name: x, y }];
  const near = nearestNames(x, read.phases);
  read.report(diagnostic('phase_unknown', { id: x, near, phases: read.phases }, place));
  return [];
};
