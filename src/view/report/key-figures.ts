import { chance, type Prose, plain, prose } from '../../lib/inline.ts';
import type { ScaleCurve, ScalePoint } from '../../model/answer/report.ts';
import type { KeyFigure } from './document.ts';
import { phaseNumber } from './phase-number.ts';
import type { ReportView } from './report-view.ts';
import {
  chanceInWords,
  earlierMonth,
  has,
  monthOf,
  numberOf,
  roughly,
  said,
  shown,
  shownQuantity,
  unitOf,
} from './shown.ts';
import { foreseen } from './when.ts';

const MOST = 6;

/** The figures at the top: scale, next phase, money, service levels, people. */
export const keyFigures = (view: ReportView): KeyFigure[] =>
  [
    ...scale(view),
    ...nextPhase(view),
    ...capacity(view),
    ...amount(view, 'costs.total', view.say.summary.keys.cost),
    ...amount(view, 'economics.profit', view.say.summary.keys.profit),
    ...perUser(view),
    ...slos(view),
    ...team(view),
  ].slice(0, MOST);

const scale = (view: ReportView): KeyFigure[] => {
  const [driver] = view.report.projection.columns;
  if (driver === undefined || !(driver.id in view.report.plan.metrics)) return [];
  const { current } = view.report.plan.phase;
  const all = view.report.phases.length + (numberOf(view, 'phase') ?? 0);
  const note = prose`${view.labelOf(driver.id)} · ${view.say.summary.notes.phase(phaseNumber(view, current.id), all)}`;
  return [{ label: [view.say.summary.keys.users], value: shownQuantity(view, driver.id), note }];
};

const nextPhase = (view: ReportView): KeyFigure[] => {
  const { projection, plan } = view.report;
  const [next] = projection.phases;
  if (next === undefined) return [];
  const { keys, notes } = view.say.summary;
  const label: Prose = prose`${keys.next}: ${said(view, next.name)}`;
  if (plan.phase.decision === 'advance')
    return [{ label, value: [notes.now], note: [], status: 'warn' }];
  if (foreseen(next) === 'unknown') {
    const note: Prose = [notes.unmeasured];
    return [{ label, value: [view.say.frame.unknown], note, status: 'unknown' }];
  }
  if (foreseen(next) !== 'likely' || next.month.p50 === null) {
    const note = notes.chance(projection.horizon);
    return [{ label, value: [chance(next.probability)], note }];
  }
  const from = earlierMonth(next.month.p10, next.month.p90);
  const to = monthOf(next.month.p90);
  const note =
    from === undefined
      ? []
      : to === undefined
        ? notes.from(from, chanceInWords(view, next.probability))
        : notes.between(from, to);
  return [{ label, value: monthOf(next.month.p50) ?? [], note }];
};

/** An amount of today, and what it is expected to be at the end. */
const amount = (view: ReportView, id: string, label: string): KeyFigure[] => {
  if (numberOf(view, id) === null) return [];
  const last = view.report.projection.months.at(-1);
  const later = last?.quantities[id]?.p50 ?? null;
  const month = monthOf(last?.month ?? null);
  const note =
    later === null || month === undefined
      ? []
      : view.say.summary.notes.inMonths(roughly(view, later, unitOf(view, id)), month);
  return [{ label: [label], value: shownQuantity(view, id), note }];
};

/** Where it leads: with the scale where the users are what grows, else with time. */
const perUser = (view: ReportView): KeyFigure[] => {
  const id = 'costs.per_user';
  if (!has(view, id) || numberOf(view, id) === null) return [];
  const { scales } = view.report;
  if (scales === undefined) return amount(view, id, view.labelOf(id));
  const end = lastBegin(view, scales) ?? scales.points.at(-1);
  const note = end === undefined || end.value === null ? [] : perUserThere(view, scales, end);
  return [{ label: [view.labelOf(id)], value: shownQuantity(view, id), note }];
};

/** The scale at which the last phase begins that the curve comes to: twice of it, where that ends, means nothing to a reader. */
const lastBegin = (
  { report }: ReportView,
  { driver, points }: ScaleCurve,
): ScalePoint | undefined =>
  report.phases
    .flatMap(({ id, at }) =>
      points.filter(
        ({ scale, phase, value }) => phase === id && scale === at[driver] && value !== null,
      ),
    )
    .at(-1);

const perUserThere = (
  view: ReportView,
  scales: ScaleCurve,
  { scale, value, phase }: ScalePoint,
): Prose => {
  const { notes } = view.say.summary;
  const cost = roughly(view, value, scales.ofUnit);
  const begun = view.report.phases.find(
    ({ id, at }) => id === phase && at[scales.driver] === scale,
  );
  return begun === undefined
    ? notes.at(cost, shown(view, Number(scale.toPrecision(2)), scales.unit))
    : notes.atPhase(cost, said(view, begun.name), shown(view, scale, scales.unit));
};

const slos = (view: ReportView): KeyFigure[] => {
  const all = view.report.plan.slos;
  if (all.length === 0) return [];
  const { keys, notes } = view.say.summary;
  const kept = all.filter(({ met }) => met === true).length;
  const unknown = all.filter(({ met }) => met === null).length;
  const missed = all.length - kept - unknown;
  return [
    {
      label: [keys.slos],
      value: notes.ofSlos(kept, all.length),
      note: unknown === 0 ? [] : notes.unknownSlos(unknown),
      status: missed > 0 ? 'fail' : unknown > 0 ? 'unknown' : 'pass',
    },
  ];
};

const team = (view: ReportView): KeyFigure[] => {
  const have = numberOf(view, 'team.have');
  const { roles } = view.report.plan.team;
  if (roles.length === 0 || have === null) return [];
  const { keys, notes } = view.say.summary;
  const need = roles.reduce((sum, role) => sum + (role.next?.need ?? role.need ?? 0), 0);
  const by = roles.find((role) => role.next?.by != null)?.next?.by ?? null;
  const note = need > have ? notes.missingPeople(need, monthOf(by)) : [];
  return [{ label: [keys.team], value: [plain(have, unitOf(view, 'team.have'))], note }];
};

const capacity = (view: ReportView): KeyFigure[] =>
  (view.report.plan.pools ?? []).slice(0, 1).flatMap(({ id, name, now }): KeyFigure[] => {
    if (now === null || now.utilisation === null) return [];
    const value = shownQuantity(view, `pools.${id.replaceAll('-', '_')}.now.utilisation`);
    const over = now.utilisation > 1;
    return [
      {
        label: [view.say.summary.keys.capacity],
        value,
        note: [said(view, name)],
        ...(over ? { status: 'fail' as const } : {}),
      },
    ];
  });
