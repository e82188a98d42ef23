import { day, muted, type Prose, plain, type Status, status } from '../../lib/inline.ts';
import type { CheckKind, CheckResult, Outcome } from '../../model/answer/verdict.ts';
import { snakeCase } from '../../model/id.ts';
import type { SloReading } from '../../model/reading/slos.ts';
import { familyOf } from '../../model/unit.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { MetersDrawing } from './drawing.ts';
import type { ReportView } from './report-view.ts';
import { cell, column, limitText, linked, said, shown } from './shown.ts';

/** Service levels, the other limits that the plan sets, and how much may still go wrong. */
export const viewBudgets = (view: ReportView): ReportBlock[] => [
  ...serviceLevels(view),
  ...errorBudgets(view),
  ...limits(view),
];

const serviceLevels = (view: ReportView): ReportBlock[] => {
  const { slos } = view.report.plan;
  if (slos.length === 0) return [];
  const count = (met: boolean | null): number => slos.filter((slo) => slo.met === met).length;
  const { columns, sloCaption } = view.say.budgets;
  const rank = ({ met }: SloReading): number => (met === false ? 0 : met === null ? 2 : 1);
  const table: ReportTable = {
    kind: 'table',
    id: 'slos',
    caption: sloCaption,
    columns: [
      column('slo', columns.slo),
      column('status', columns.status),
      column('observed', columns.observed, 'right'),
      column('limit', columns.limit, 'right'),
      column('headroom', columns.headroom, 'right'),
    ],
    rows: slos.toSorted((a, b) => rank(a) - rank(b)).map((slo) => sloRow(view, slo)),
  };
  return [
    {
      kind: 'lead',
      content: view.say.summary.slos(count(true), count(false), count(null)),
      cites: ['table-slos'],
    },
    table,
  ];
};

const sloRow = (view: ReportView, slo: SloReading): Prose[] => {
  const { kept, missed } = view.say.budgets;
  const key = `slos.${snakeCase(slo.id)}`;
  const name = slo.label === undefined ? view.labelOf(slo.metric) : said(view, slo.label);
  const state: Prose =
    slo.met === null
      ? [status('unknown', view.say.frame.notMeasured)]
      : [slo.met ? status('pass', kept) : status('fail', missed)];
  return [
    [name],
    state,
    linked(view, `${key}.observed`, observedCell(view, slo)),
    linked(view, `${key}.limit`, limitText(view, slo)),
    slo.headroom === null ? [] : shown(view, twoDigits(slo.headroom), 'share'),
  ];
};

/** Money as exactly as its limit beside it; of all else 333.33% are 333%. */
const observedCell = (
  view: ReportView,
  { observed, unit }: { readonly observed: number | null; readonly unit: string },
): Prose =>
  familyOf(unit).kind === 'money' ? cell(view, observed, unit) : shown(view, observed, unit);

const twoDigits = (share: number): number => Math.round(share * 100) / 100;

const LIMITS: ReadonlySet<CheckKind> = new Set(['budget', 'capacity', 'usage', 'target', 'alert']);
const STATUS: Readonly<Record<Outcome, Status>> = {
  breach: 'fail',
  warn: 'warn',
  pass: 'pass',
  no_data: 'unknown',
  error: 'unknown',
  skipped: 'unknown',
};

const limits = (view: ReportView): ReportBlock[] => {
  const results = view.report.verdict.results.filter(({ kind }) => LIMITS.has(kind));
  if (results.length === 0) return [];
  const { limits: title, limitsIntro, limitsCaption, columns } = view.say.budgets;
  const is = (...statuses: readonly Status[]): number =>
    results.filter(({ outcome }) => statuses.includes(STATUS[outcome])).length;
  const notYet = results.filter(isOfNothing).length;
  const intro = limitsIntro({
    kept: is('pass'),
    passed: is('fail', 'warn'),
    unknown: is('unknown') - notYet,
    notYet,
  });
  // Where nothing was promised to users, the limits are all that there is.
  const alone = view.report.plan.slos.length === 0;
  return [
    ...(alone
      ? ([{ kind: 'lead', content: intro, cites: ['table-limits'] }] as const)
      : ([
          { kind: 'heading', level: 3, content: [title] },
          { kind: 'paragraph', content: intro, cites: ['table-limits'] },
        ] as const)),
    {
      kind: 'table',
      id: 'limits',
      caption: limitsCaption,
      columns: [
        column('budget', columns.budget),
        column('status', columns.status),
        column('observed', columns.observed, 'right'),
        column('limit', columns.bound, 'right'),
        column('headroom', columns.headroom, 'right'),
      ],
      rows: results.map((result) => limitRow(view, result)),
    },
  ];
};

const limitRow = (view: ReportView, result: CheckResult): Prose[] => {
  const words = limitWords(view, result);
  const state = STATUS[result.outcome];
  const key = result.id.split('.').map(snakeCase).join('.');
  const of = view.stepOf(key) === undefined ? `${key}.observed` : key;
  const observed = isOfNothing(result) ? [muted('–')] : observedCell(view, result);
  return [
    [result.label === undefined ? view.labelOf(result.id) : said(view, result.label)],
    [status(state, words[state])],
    linked(view, of, observed),
    linked(view, `${key}.limit`, limitText(view, result)),
    result.headroom === null ? [] : shown(view, twoDigits(result.headroom), 'share'),
  ];
};

const limitWords = (view: ReportView, result: CheckResult): Readonly<Record<Status, string>> => {
  const { within, exceeded, warned, notYet, alert } = view.say.budgets;
  const unknown = isOfNothing(result) ? notYet : view.say.frame.notMeasured;
  return result.kind === 'alert'
    ? { pass: alert.quiet, fail: alert.raised, warn: alert.raised, unknown, info: '' }
    : { pass: within, fail: exceeded, warn: warned, unknown, info: '' };
};

/** A cost per customer where there is none: no measurement would tell it. */
const isOfNothing = ({ why }: CheckResult): boolean => why.code === 'share_of_nothing';

const errorBudgets = (view: ReportView): ReportBlock[] => {
  const results = view.report.verdict.results.filter(
    ({ errorBudget }) => errorBudget !== undefined,
  );
  const known = results.filter(({ errorBudget }) => errorBudget?.consumed != null);
  if (known.length === 0) return [];
  const { errors, errorsIntro, errorsChart, exhausted } = view.say.budgets;
  const ends = known.flatMap(({ label, id, errorBudget }): ReportBlock[] =>
    errorBudget?.exhausted == null
      ? []
      : [
          {
            kind: 'paragraph',
            content: exhausted(label === undefined ? id : said(view, label), [
              day(errorBudget.exhausted),
            ]),
          },
        ],
  );
  return [
    { kind: 'heading', level: 3, content: [errors] },
    { kind: 'paragraph', content: errorsIntro, cites: ['figure-error-budgets'] },
    { kind: 'figure', id: 'error-budgets', ...errorsChart, drawing: meters(view, known) },
    ...ends,
  ];
};

const meters = (view: ReportView, results: readonly CheckResult[]): MetersDrawing => ({
  kind: 'meters',
  legend: { limit: [view.say.budgets.whole] },
  rows: results.map(({ id, label, errorBudget, outcome }) => {
    const { consumed = null, remaining = null, allowed = null, window = null } = errorBudget ?? {};
    return {
      label: [label === undefined ? view.labelOf(id) : said(view, label)],
      share: consumed,
      text: view.say.budgets.left(
        shown(view, remaining === null ? null : Math.max(0, twoDigits(remaining)), 'share'),
        allowed === null ? undefined : [plain(Math.round(allowed), 'min')],
        window === null ? undefined : [plain(window, 'days')],
      ),
      status: consumed !== null && consumed >= 1 ? ('fail' as const) : STATUS[outcome],
    };
  }),
});
