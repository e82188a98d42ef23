import { amountFormat } from '../../catalog/amount.ts';
import { chance, code, muted, type Prose, prose } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type { MonthReading, PassageReading, ProjectionColumn } from '../../model/projection.ts';
import { basisOf } from '../bare-amount.ts';
import { findingWords } from '../plan/findings.ts';
import { cashSentence } from './cash.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { BandDrawing } from './drawing.ts';
import { askedText, conditionName } from './position.ts';
import type { ReportView } from './report-view.ts';
import {
  column,
  linked,
  monthOf,
  roughly,
  said,
  sameTold,
  shownLater,
  shownQuantity,
} from './shown.ts';
import { uncosted } from './uncosted.ts';
import { foreseen } from './when.ts';

/** How the product grows, when each phase begins, and what goes with it month by month. */
export const viewProjectionSection = (view: ReportView): ReportBlock[] => {
  const { projection } = view.report;
  const [driver] = projection.columns;
  if (driver === undefined || isStill(view, driver)) return [...passages(view), ...runsFull(view)];
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
        months: projection.horizon,
        trials: projection.trials,
      }),
    },
    { kind: 'paragraph', content: outcome(view, driver) },
    ...chart(view, driver),
    ...passages(view),
    ...runsFull(view),
    ...(gap.length === 0 ? [] : [{ kind: 'callout', status: 'warn', content: gap } as const]),
    ...along(view),
    monthTable(view),
  ];
};

/** What the load outgrows on the way. */
const runsFull = (view: ReportView): ReportBlock[] => {
  const { findings } = view.report.projection;
  const full = findings.filter(({ code }) => code === 'capacity_ahead');
  if (full.length === 0) return [];
  const items = full.map((one) => ({ content: findingWords(one, view.words.findings) }));
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
  const range = sameTold(p5, p95) ? {} : { low: of(p5), high: of(p95) };
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
    format: amountFormat(unit),
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

const passages = (view: ReportView): ReportBlock[] => {
  const { phases, horizon } = view.report.projection;
  if (phases.length === 0) return [];
  const [first] = phases;
  if (first !== undefined && phases.every((one) => foreseen(one) === 'unknown')) {
    const content = view.say.summary.whenUnknown(said(view, first.name));
    return [{ kind: 'paragraph', content }, ...held(view)];
  }
  const { columns, beyond, phases: caption } = view.say.projection;
  const when = (iso: string | null): Prose => monthOf(iso) ?? [muted(beyond(horizon))];
  const table: ReportTable = {
    kind: 'table',
    caption,
    columns: [
      column('phase', columns.phase),
      column('chance', columns.chance, 'right'),
      column('early', columns.early),
      column('middle', columns.middle),
      column('late', columns.late),
      column('act_by', columns.act_by),
    ],
    rows: phases.map((passage) => {
      const { name, probability, month, act_by } = passage;
      // Where a metric is not measured, nobody can say, and none of it is a chance of 0.
      if (foreseen(passage) === 'unknown') {
        return [[said(view, name)], [muted(view.say.frame.unknown)], [], [], [], []];
      }
      return [
        [said(view, name)],
        linked(view, `phases.${snakeCase(passage.id)}.month`, [chance(probability)]),
        when(month.p10),
        when(month.p50),
        when(month.p90),
        monthOf(act_by) ?? [],
      ];
    }),
  };
  return [table, ...held(view)];
};

/** Conditions that hold a phase up are worth a word where it has several. */
const held = (view: ReportView): ReportBlock[] => {
  const { plan, projection } = view.report;
  const [next] = projection.phases;
  if (plan.phase.triggers.length < 2 || next === undefined || next.binding === null) return [];
  return [
    {
      kind: 'paragraph',
      content: view.say.projection.held(said(view, next.name), conditionOf(view, next.binding)),
    },
  ];
};

/** A condition by the name that the profile gives to what it observes: `“Users” ≥ 5,000 users`. */
const conditionOf = (view: ReportView, binding: string): Prose => {
  const { triggers } = view.report.plan.phase;
  const at = triggers.findIndex(({ expression }) => expression === binding);
  const trigger = triggers[at];
  if (trigger === undefined) return [code(binding)];
  const asked = askedText(view, trigger);
  const [name] = conditionName(view, trigger, at);
  return typeof name === 'string'
    ? prose`${view.say.frame.named(name)} ${asked}`
    : conditionName(view, trigger, at);
};

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

const EVERY = 6;
const MOST_ROWS = { executive: 6, technical: 14 };

const monthTable = (view: ReportView): ReportTable => {
  const { projection } = view.report;
  const all = [projection.today, ...projection.months];
  const shownMonths = all.filter((_, i) => i % EVERY === 0 || i === all.length - 1);
  const { columns, months: caption } = view.say.projection;
  return {
    kind: 'table',
    caption,
    mixed: true,
    columns: [
      column('what', columns.what),
      ...shownMonths.map(({ month }) => column(month, monthOf(month) ?? [], 'right')),
    ],
    rows: projection.columns
      .slice(0, MOST_ROWS[view.audience])
      .map(({ id, unit }) => [
        nameOf(view, id, unit),
        ...shownMonths.map((reading) => rangeCell(view, reading, id, unit)),
      ]),
  };
};

/** The name of a row, with the unit that its cells leave out. */
const nameOf = (view: ReportView, id: string, unit: string): Prose => {
  const [basis] = basisOf(unit, view.words);
  const name = linked(view, id, [view.labelOf(id)]);
  return typeof basis !== 'string' || basis === '' ? name : [...name, ' ', muted(`(${basis})`)];
};

/** The middle, and below it the range where it has one. */
const rangeCell = (view: ReportView, reading: MonthReading, id: string, unit: string): Prose => {
  const { p5 = null, p50 = null, p95 = null } = reading.quantities[id] ?? {};
  const bare = (value: number | null): Prose => roughly(view, value, unit).map(withoutUnit);
  if (p5 === null || p95 === null || sameTold(p5, p95)) return bare(p50);
  return [...bare(p50), ' ', muted('(', ...view.say.frame.range(bare(p5), bare(p95)), ')')];
};

const withoutUnit = (node: Prose[number]): Prose[number] => {
  if (typeof node === 'string' || node.kind !== 'number') return node;
  const { unit: _, ...bare } = node;
  return bare;
};
