import { type Checked, type Diagnostic, diagnostic } from '../../../model/diagnostic/diagnostic.ts';
import type { Binary, Expression, Inequality } from '../../../model/expression.ts';
import type { Place } from '../../../model/place.ts';
import type { Graph } from '../../../model/quantity.ts';
import { namesOf } from '../../expression/names.ts';
import { parseFormula } from '../../expression/parse.ts';
import { printExpression } from '../../expression/print.ts';
import { link } from '../../graph/link.ts';
import { unitChecker } from '../../units/check-units.ts';

/** What is to hold: two amounts, and how they compare. */
export type Comparison = Omit<Binary, 'op'> & { readonly op: Inequality };

/** Reads `costs.per_user <= 0.08`, linked to the quantities of the graph. */
export const readGoal = (text: string, { quantities }: Graph): Checked<Comparison | undefined> => {
  const place: Place = { file: '--goal', line: 1, column: 1, length: Math.max(1, text.length) };
  const parsed = parseFormula({ text, place });
  if (parsed.kind === 'failed') return { value: undefined, problems: [parsed.problem] };
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => {
    problems.push(problem);
  };
  const names = namesOf(quantities);
  const written = { expression: parsed.expression, place };
  unitChecker(names, report)(written);
  const linked = link(written, names, report);
  if (problems.length > 0) return { value: undefined, problems };
  if (isComparison(linked)) return { value: linked, problems };
  const found = printExpression(linked);
  return { value: undefined, problems: [diagnostic('goal_not_comparison', { found }, place)] };
};

const isComparison = (expression: Expression): expression is Comparison =>
  expression.kind === 'binary' && /^[<>]=?$/.test(expression.op);
