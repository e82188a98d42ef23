import { type Inline, month, monthOfYear, muted, type Prose, traced } from '../../lib/inline.ts';
import { type Text, textIn } from '../../model/text.ts';
import { familyOf } from '../../model/unit.ts';
import { shownAmount } from '../amount.ts';
import { rounded } from '../bare-amount.ts';
import type { Column } from '../document.ts';
import type { ReportView } from './report-view.ts';

type Value = number | null | undefined;

/** A value as a client reads it; whole money where cents say nothing. */
export const shown = (view: ReportView, value: Value, unit: string): Prose =>
  value === null || value === undefined
    ? [muted(view.say.frame.unknown)]
    : shownAmount(readable(value, unit), unit, view.words);

/** Nobody decides by the cents of more than this. */
const LARGE = 1000;

const readable = (value: number, unit: string): number => {
  const { kind } = familyOf(unit);
  if (kind === 'money' && Math.abs(value) >= LARGE) return Math.round(value);
  // More than all of something: 333 %.
  return kind === 'share' && Math.abs(value) > 1 ? Math.round(value * 100) / 100 : value;
};

/** A value among others of a table, which decide together whether cents are shown. */
export const cell = (view: ReportView, value: Value, unit: string): Prose =>
  value === null || value === undefined
    ? [muted(view.say.frame.unknown)]
    : shownAmount(value, unit, view.words);

/** A value of today, which its derivation explains. */
export const shownQuantity = (view: ReportView, id: string): Prose => {
  const { value = null, unit = '' } = view.report.plan.quantities[id] ?? {};
  return [traced(id, shown(view, value, unit))];
};

/** A percentile, as exactly as it is known. */
export const roughly = (view: ReportView, value: Value, unit: string): Prose =>
  shown(view, rounded(value), unit);

/** A percentile of the quantity `id`. */
export const shownLater = (view: ReportView, id: string, value: Value, unit: string): Prose => [
  traced(id, roughly(view, value, unit)),
];

export const unitOf = ({ report }: ReportView, id: string): string =>
  report.plan.quantities[id]?.unit ?? '';

export const numberOf = ({ report }: ReportView, id: string): number | null =>
  report.plan.quantities[id]?.value ?? null;

export const has = ({ report }: ReportView, id: string): boolean => id in report.plan.quantities;

export const said = ({ say }: ReportView, text: Text): string => textIn(text, say.locale);

export const monthOf = (iso: string | null): Prose | undefined =>
  iso === null ? undefined : [month(iso)];

/** The first of two months, without its year where the second says it. */
export const earlierMonth = (iso: string | null, later: string | null): Prose | undefined => {
  if (iso === null) return undefined;
  return [iso.slice(0, 4) === later?.slice(0, 4) ? monthOfYear(iso) : month(iso)];
};

/** A chance out of some thousand trials is known to a point at best; certain only where all agree. */
export const chance = (probability: number): Inline => {
  const points = Math.round(probability * 100) / 100;
  const value =
    probability < 1 && points === 1 ? 0.99 : probability > 0 && points === 0 ? 0.01 : points;
  return { kind: 'number', style: 'percent', value };
};

export const column = (
  key: string,
  title: string | Prose,
  align: 'left' | 'right' = 'left',
): Column => ({ key, title: typeof title === 'string' ? [title] : title, align, priority: 1 });
