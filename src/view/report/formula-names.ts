import { amount } from '../../catalog/phrases/amount.ts';
import { type Prose, plain, traced } from '../../lib/inline.ts';
import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import { familyOf } from '../../model/unit.ts';
import type { ReportView } from './report-view.ts';
import { said } from './shown.ts';

/** A formula for a client: with names, or with the values of today in their place. */
export type Telling = {
  readonly view: ReportView;
  readonly names: boolean;
  /** Of the quantity whose formula it is. */
  readonly unit: string;
};

/** A name that holds signs of a formula is told from them by quotes. */
export const nameOf = (id: string, telling: Telling): Prose => {
  const name = telling.view.labelOf(id);
  return /[÷×−+=,;(]/.test(name) ? quotedName(id, telling) : tracedName(id, telling.view);
};

/** A name within a sentence. */
export const quotedName = (id: string, { view }: Telling): Prose =>
  view.say.frame.quoted(tracedName(id, view));

/** What nobody knows has no derivation to link to. */
const tracedName = (id: string, view: ReportView): Prose => {
  const name = [view.labelOf(id)];
  return view.stepOf(id)?.value == null ? name : [traced(id, name)];
};

/** What a quantity comes to today; with a `sign` of -1 without its minus. */
export const valueTold = (id: string, { view }: Telling, sign = 1): Prose => {
  const { value = null, unit = '' } = view.stepOf(id) ?? {};
  if (value === null) return ['?'];
  const { yes, no } = view.words.common;
  if (familyOf(unit).kind === 'fact') return [value === 0 ? no : yes];
  const node = amount(sign * value, unit);
  const bare = typeof node === 'object' && node.kind === 'number' && node.style === 'plain';
  return [bare ? plain(sign * value) : node];
};

/** Whether what a quantity comes to is below nothing. */
export const isNegative = (id: string, { view }: Telling): boolean =>
  (view.stepOf(id)?.value ?? 0) < 0;

/** Whether it is the phase that is asked for, and no number. */
export const isPhase = (expression: Expression): boolean =>
  expression.kind === 'ref' && expression.id === 'phase';

/** The name of the phase whose id a formula writes in quotes. */
export const phaseNamed = (expression: Expression, { view }: Telling): string | undefined => {
  const id =
    expression.kind === 'number' && expression.written !== undefined
      ? /^["'](.*)["']$/.exec(expression.written)?.[1]
      : undefined;
  return id === undefined ? undefined : phaseName(view, id);
};

/** A name of the profile, with `_` for `-` where it is part of an id. */
export const phaseName = (view: ReportView, id: string): string => {
  const { current } = view.report.plan.phase;
  const named = [current, ...view.report.phases].find((one) => snakeCase(one.id) === snakeCase(id));
  return named === undefined ? id : said(view, named.name);
};
