import { joinProse, month, type Prose } from '../../lib/inline.ts';
import type { HireReading } from '../../model/reading/hiring-calendar.ts';
import { familyOf } from '../../model/unit.ts';
import type { ListItem } from '../document.ts';
import { together } from '../hiring/hires-together.ts';
import { cashOf } from './cash.ts';
import { hireName } from './hires.ts';
import type { ReportView } from './report-view.ts';
import { limitText, monthOf, said, shown } from './shown.ts';
import { foreseen } from './when.ts';

/** What follows from all of it, the most urgent first. */
export const recommendations = (view: ReportView): ListItem[] =>
  [
    ...broken(view),
    ...funding(view),
    ...nextPhase(view),
    ...weakest(view),
    ...hiring(view),
    ...measuring(view),
    ...revising(view),
  ].map((content) => ({ content }));

/** Limits that are passed, and pools that do not suffice. */
const broken = (view: ReportView): Prose[] => {
  const { plan, verdict } = view.report;
  const { actions } = view.say.summary;
  const slos = plan.slos
    .filter(({ met }) => met === false)
    .map((slo) => {
      const name = slo.label === undefined ? view.labelOf(slo.metric) : said(view, slo.label);
      const limit = limitText(view, slo);
      return actions.slo(name, shown(view, slo.observed, slo.unit), limit);
    });
  const budgets = verdict.results
    .filter(({ kind, outcome }) => kind === 'budget' && outcome === 'breach')
    .map(({ label, id, observed, limit, unit }) =>
      actions.budget(
        label === undefined ? view.labelOf(id) : said(view, label),
        shown(view, observed, unit),
        shown(view, limit, unit),
      ),
    );
  const pools = (plan.pools ?? []).flatMap(({ name, unit, missing }) =>
    (missing?.active ?? 0) > 0 ? [actions.pool(said(view, name), missing?.active ?? 0, unit)] : [],
  );
  return [...pools, ...slos, ...budgets];
};

/** Where the cash is more likely to run out than to last. */
const funding = (view: ReportView): Prose[] => {
  const month = monthOf(cashOf(view)?.month.p50 ?? null);
  return month === undefined ? [] : [view.say.summary.actions.fund(month)];
};

const nextPhase = (view: ReportView): Prose[] => {
  const { plan, projection } = view.report;
  const { actions } = view.say.summary;
  const { next, decision } = plan.phase;
  if (next === null) return [];
  const name = said(view, next.name);
  if (decision === 'advance') return [actions.advance(name)];
  const passage = projection.phases.find(({ id }) => id === next.id);
  const by = passage?.act_by ?? null;
  if (passage === undefined || by === null || foreseen(passage) !== 'likely') return [];
  return [actions.prepare(name, isDue(view, by) ? undefined : monthOf(by))];
};

/** A month that has begun. */
const isDue = (view: ReportView, by: string): boolean => by <= view.report.plan.at.slice(0, 7);

/** The field that keeps the product from being ready. */
const weakest = (view: ReportView): Prose[] => {
  const { readiness } = view.report.plan;
  if (readiness === null || readiness.decision === 'go') return [];
  const { lowest, needed, categories } =
    readiness.atBest.lowest === null
      ? readiness
      : { ...readiness, lowest: readiness.atBest.lowest };
  const field = categories.find(({ id }) => id === lowest?.id);
  if (lowest === null || field === undefined || needed.lowest === null) return [];
  if (lowest.score >= needed.lowest) return [];
  const share = (value: number): Prose => shown(view, Math.round(value * 100) / 100, 'share');
  return [
    view.say.summary.actions.ready(
      said(view, field.name),
      share(lowest.score),
      share(needed.lowest),
    ),
  ];
};

/** The first decision on people. */
const hiring = (view: ReportView): Prose[] => {
  const calendar = view.report.projection.hiring ?? view.report.plan.team.calendar;
  const [first] = together(calendar?.hires ?? []);
  const by = first?.[0]?.hire_by;
  if (first === undefined || by === null || by === undefined) return [];
  const who = joinProse(
    first.map((hire: HireReading) => hireName(view, hire)),
    ', ',
  );
  return [view.say.summary.actions.hire(who, isDue(view, by) ? undefined : [month(by)])];
};

/** Named one by one up to here. */
const MOST = 4;

/** Numbers before facts: what is or is not so is told rather than measured. */
const measuring = (view: ReportView): Prose[] => {
  const missing = Object.entries(view.report.plan.metrics).filter(
    ([, { value }]) => value === null,
  );
  if (missing.length === 0) return [];
  const isFact = (unit: string): number => (familyOf(unit).kind === 'fact' ? 1 : 0);
  const names = missing
    .toSorted(([, a], [, b]) => isFact(a.unit) - isFact(b.unit))
    .map(([id]) => view.labelOf(id));
  // One more is named in no more words than it takes to count it.
  const told = names.length === MOST + 1 ? names.length : MOST;
  const more = Math.max(0, names.length - told);
  return [view.say.summary.actions.measure(names.slice(0, told), more)];
};

const revising = (view: ReportView): Prose[] => {
  const failing = view.report.audit.claims.filter(({ holds }) => holds === false).length;
  return failing === 0 ? [] : [view.say.summary.actions.revise(failing)];
};
