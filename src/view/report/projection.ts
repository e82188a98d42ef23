import { type Prose, prose } from '../../lib/inline.ts';
import type {
  MonthReading,
  PassageReading,
  ProjectionColumn,
} from '../../model/answer/projection.ts';
import { findingWords } from '../plan/findings.ts';
import { cashSentence } from './cash.ts';
import { formatOf } from './counted.ts';
import type { ReportBlock } from './document.ts';
import type { BandDrawing } from './drawing.ts';
import { viewMonthTable } from './months.ts';
import { viewPassages } from './passages.ts';
import type { ReportView } from './report-view.ts';
import {
  has,
  linked,
  monthOf,
  rangeText,
  said,
  sameTold,
  shown,
  shownLater,
  shownQuantity,
  withoutUnits,
} from './shown.ts';
import { tablesEnd } from './tables-end.ts';
import { uncosted } from './uncosted.ts';

/** How the product grows, when each phase begins, and what goes with it month by month. */
export const viewProjectionSection = (view: ReportView): ReportBlock[] => {
  const { projection } = view.report;
  const [driver] = projection.columns;
  if (driver === undefined || isStill(view, driver)) {
    return [...viewPassages(view), ...runsFull(view)];
  }
  const { projection: say } = view.say;
  const name = view.labelOf(driver.id);
  const today = shownQuantity(view, driver.id);
  const gap = uncosted(view);
  return [
    {
      kind: 'lead',
      content: say.intro({
        driver: name,
        today,
        growth: growthOf(view, driver.id),
        months: projection.horizon,
        trials: projection.trials,
      }),
    },
    { kind: 'paragraph', content: outcome(view, driver), cites: ['figure-projection'] },
    ...chart(view, driver),
    ...viewPassages(view),
    ...runsFull(view),
    ...tablesEnd(view),
    ...(gap.length === 0 ? [] : [{ kind: 'callout', status: 'warn', content: gap } as const]),
    ...along(view),
    { kind: 'paragraph', content: say.monthsIntro, cites: ['table-months'] },
    viewMonthTable(view),
  ];
};

/** How fast what drives the load grows, by rate or by what comes to it each month, with its range. */
const growthOf = (view: ReportView, driver: string): Prose | undefined => {
  const id = [`growth.${driver}`, `growth.${driver}.add`].find((one) => has(view, one));
  const { value, unit = '', low, high } = view.report.plan.quantities[id ?? ''] ?? {};
  if (id === undefined || value === undefined || value === null) return undefined;
  const short = (number: number): number => Number(number.toPrecision(2));
  const middle = linked(view, id, shown(view, short(value), unit));
  if (low === undefined || high === undefined || sameTold(view, short(low), short(high), unit))
    return middle;
  return prose`${middle} (${rangeText(view, short(low), short(high), unit)})`;
};

/** What the load outgrows on the way. */
const runsFull = (view: ReportView): ReportBlock[] => {
  const { findings } = view.report.projection;
  const full = findings.filter(({ code }) => code === 'capacity_ahead');
  if (full.length === 0) return [];
  const items = full.map((one) => ({
    content: prose`${findingWords(one, view.words.findings)}.`,
  }));
  return [{ kind: 'list', items }];
};

const isStill = ({ report }: ReportView, { id }: ProjectionColumn): boolean => {
  const { today, months } = report.projection;
  const first = today.quantities[id]?.p50;
  return months.every(({ quantities }) => quantities[id]?.p50 === first);
};

const outcome = (view: ReportView, { id, unit }: ProjectionColumn): Prose => {
  const last = view.report.projection.months.at(-1);
  const { p5 = null, p50 = null, p95 = null } = last?.quantities[id] ?? {};
  const of = (value: number | null): Prose => shownLater(view, id, value, unit);
  const range = sameTold(view, p5, p95, unit) ? {} : { low: withoutUnits(of(p5)), high: of(p95) };
  return view.say.projection.outcome({
    low: undefined,
    high: undefined,
    ...range,
    driver: view.labelOf(id),
    month: monthOf(last?.month ?? null) ?? [],
    middle: of(p50),
  });
};

/** From this growth on equal shares are to look equal. */
const LOGARITHMIC = 20;

const chart = (view: ReportView, { id, unit }: ProjectionColumn): ReportBlock[] => {
  const { projection } = view.report;
  const all = [projection.today, ...projection.months];
  const drawing = bandOf(view, id, unit, all);
  if (drawing === undefined) return [];
  const thresholds = projection.phases.flatMap((passage) => thresholdsOf(view, passage, id));
  const { caption, description } = view.say.projection.chart(view.labelOf(id));
  return [
    { kind: 'figure', id: 'projection', caption, description, drawing: { ...drawing, thresholds } },
  ];
};

/** A quantity month by month with its range; nothing where too little of it is known. */
export const bandOf = (
  view: ReportView,
  id: string,
  unit: string,
  all: readonly MonthReading[],
): BandDrawing | undefined => {
  const of = (p: 'p5' | 'p50' | 'p95') => all.map(({ quantities }) => quantities[id]?.[p] ?? null);
  const [low, middle, high] = [of('p5'), of('p50'), of('p95')];
  const known = middle.filter((value) => value !== null);
  if (known.length < 2) return undefined;
  const least = Math.min(...known);
  const growth = least > 0 ? Math.max(...known) / least : 0;
  const certain = low.every((value, i) => value === high[i]);
  const { expected, band } = view.say.projection;
  return {
    kind: 'band',
    format: formatOf(view, unit),
    scale: growth >= LOGARITHMIC ? 'log' : 'linear',
    months: all.map(({ month }) => month),
    line: { label: [expected], values: middle },
    ...(certain ? {} : { band: { label: [band], low, high } }),
    thresholds: [],
  };
};

const thresholdsOf = (
  view: ReportView,
  { name, months, month, thresholds }: PassageReading,
  id: string,
): BandDrawing['thresholds'] =>
  thresholds
    .filter(({ metric }) => metric === id)
    .map(({ value }) => {
      const when: Prose = month.p50 === null ? [] : prose` · ${monthOf(month.p50) ?? []}`;
      return {
        value,
        label: prose`${said(view, name)}${when}`,
        ...(months.p10 === null
          ? {}
          : { when: { from: months.p10, middle: months.p50, to: months.p90 } }),
      };
    });

/** How long the cash lasts, and when the first month without a loss comes, where it is not now. */
const along = (view: ReportView): ReportBlock[] => {
  const { paths, horizon } = view.report.projection;
  const { breakEven } = view.say.projection;
  return paths.flatMap(({ id, month, months }): ReportBlock[] => {
    if (id === 'economics.runway') {
      const content = cashSentence(view);
      return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
    }
    if (months.p90 === 0) return [];
    return [{ kind: 'paragraph', content: breakEven(monthOf(month.p50), horizon) }];
  });
};
