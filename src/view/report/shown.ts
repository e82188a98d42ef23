import {
  chance as chanceNode,
  month,
  monthOfYear,
  muted,
  type NumberNode,
  type Prose,
  prose,
  traced,
} from '../../lib/inline.ts';
import { rounded, roundingOf } from '../../lib/rounded.ts';
import { shortened } from '../../lib/shortened.ts';
import { type Text, textIn } from '../../model/text.ts';
import { familyOf } from '../../model/unit.ts';
import type { Column } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { countsUnit, formatOf } from './counted.ts';
import type { ReportView } from './report-view.ts';

type Value = number | null | undefined;

/** A value as a client reads it; whole money where cents say nothing. */
export const shown = (view: ReportView, value: Value, unit: string): Prose =>
  withPrecision(cell(view, value, unit), 'told');

/** A value among others of a table, which decide together whether cents are shown. */
export const cell = (view: ReportView, value: Value, unit: string): Prose =>
  value === null || value === undefined
    ? [muted(view.say.frame.unknown)]
    : shownAmount(value, unit, view.words).map((node) =>
        typeof node !== 'string' && node.kind === 'number' && countsUnit(view, unit)
          ? { ...node, counted: true }
          : node,
      );

/** Whether a figure has no value though all that it stands on has: a cost per customer where there is none. */
export const isOfNothing = ({ stepOf }: ReportView, id: string): boolean => {
  const { value, inputs = [] } = stepOf(id) ?? {};
  const known = (input: string): boolean => typeof stepOf(input)?.value === 'number';
  return value === null && inputs.length > 0 && inputs.every(known);
};

/** A value of today, which its derivation explains. */
export const shownQuantity = (view: ReportView, id: string): Prose => {
  const { value = null, unit = '' } = view.report.plan.quantities[id] ?? {};
  return [traced(id, shown(view, value, unit))];
};

/** Content that its derivation explains, where `id` has one; known numbers alone are linked. */
export const linked = (view: ReportView, id: string, content: Prose): Prose =>
  view.stepOf(id) === undefined || content.every(isMuted) ? content : [traced(id, content)];

const isMuted = (node: Prose[number]): boolean => typeof node !== 'string' && node.kind === 'muted';

/** A percentile, as exactly as it is known. */
export const roughly = (view: ReportView, value: Value, unit: string): Prose =>
  withPrecision(cell(view, value, unit), 'rough');

/** A range that names its unit once: `R$ 107 to R$ 218/month`. */
export const rangeText = (view: ReportView, low: Value, high: Value, unit: string): Prose =>
  view.say.frame.range(withoutUnits(roughly(view, low, unit)), roughly(view, high, unit));

/** Amounts without the unit that is said beside them. */
export const withoutUnits = (content: Prose): Prose =>
  content.map((node) => {
    if (typeof node === 'string') return node;
    if (node.kind === 'traced') return { ...node, content: withoutUnits(node.content) };
    if (node.kind !== 'number') return node;
    const { unit: _, ...bare } = node;
    return bare;
  });

/** Whether both ends of a range read as one: then it tells nothing. */
export const sameTold = (view: ReportView, low: Value, high: Value, unit: string): boolean => {
  const how = roundingOf(formatOf(view, unit));
  const apart = Math.abs((high ?? 0) - (low ?? 0));
  return rounded(low, how) === rounded(high, how) || apart < Math.abs(low ?? 0) / 100;
};

/** Numbers are rounded last of all, in the currency that is shown: `finish.ts`. */
const withPrecision = (content: Prose, precision: NonNullable<NumberNode['precision']>): Prose =>
  content.map((node) =>
    typeof node !== 'string' && node.kind === 'number' ? { ...node, precision } : node,
  );

/** A percentile of the quantity `id`. */
export const shownLater = (view: ReportView, id: string, value: Value, unit: string): Prose => [
  traced(id, roughly(view, value, unit)),
];

export const unitOf = ({ report }: ReportView, id: string): string =>
  report.plan.quantities[id]?.unit ?? '';

export const numberOf = ({ report }: ReportView, id: string): number | null =>
  report.plan.quantities[id]?.value ?? null;

export const has = ({ report }: ReportView, id: string): boolean => id in report.plan.quantities;

/** A text of the profile, as much of it as anybody reads. */
export const said = ({ say }: ReportView, text: Text): string =>
  shortened(textIn(text, say.locale), LONGEST_TEXT);

const LONGEST_TEXT = 600;

export const monthOf = (iso: string | null): Prose | undefined =>
  iso === null ? undefined : [month(iso)];

/** The first of two months, without its year where the second says it. */
export const earlierMonth = (iso: string | null, later: string | null): Prose | undefined => {
  if (iso === null) return undefined;
  return [iso.slice(0, 4) === later?.slice(0, 4) ? monthOfYear(iso) : month(iso)];
};

/** A probability inside a sentence: `more than 99%`, where a table has `>99%`. */
export const chanceInWords = ({ say }: ReportView, probability: number): Prose => {
  const { moreThan, lessThan } = say.frame;
  if (probability > 0.99 && probability < 1) return moreThan([chanceNode(0.99)]);
  if (probability > 0 && probability < 0.01) return lessThan([chanceNode(0.01)]);
  return [chanceNode(probability)];
};

type Limit = {
  readonly comparison: string;
  readonly limit: number | null;
  readonly unit: string;
};

/** `≤ 500 ms`; of a fact what it should be: `no`. */
export const limitText = (view: ReportView, { comparison, limit, unit }: Limit): Prose => {
  if (familyOf(unit).kind !== 'fact' || limit === null) {
    return prose`${sign(comparison)}\u00a0${cell(view, limit, unit)}`;
  }
  const { yes, no } = view.words.common;
  return [holds(1, comparison, limit) ? yes : no];
};

const holds = (value: number, comparison: string, limit: number): boolean => {
  switch (comparison) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '==':
      return value === limit;
    default:
      return value !== limit;
  }
};

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '==': '=', '!=': '≠' };

/** A comparison as it is printed. */
export const sign = (comparison: string): string => SIGNS[comparison] ?? comparison;

export const column = (
  key: string,
  title: string | Prose,
  align: 'left' | 'right' = 'left',
): Column => ({ key, title: typeof title === 'string' ? [title] : title, align, priority: 1 });
