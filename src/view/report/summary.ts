import { joinProse, type Prose, prose } from '../../lib/inline.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import type { ListItem } from '../document.ts';
import { recommendations } from './actions.ts';
import { cashOf, cashSentence, WORTH_SAYING } from './cash.ts';
import { productName } from './cover.ts';
import type { ReportBlock } from './document.ts';
import { keyFigures } from './key-figures.ts';
import { laterSentence, leftOutSentence, moneySentence } from './money-sentence.ts';
import { neverSentence } from './passages.ts';
import { phaseNumber } from './phase-number.ts';
import type { ReportView } from './report-view.ts';
import { chanceInWords, has, monthOf, numberOf, said, shown, shownQuantity } from './shown.ts';
import { uncosted } from './uncosted.ts';
import { foreseen, spanOf } from './when.ts';

/** What a reader with one minute has to know, in sentences that carry their numbers. */
export const viewSummary = (view: ReportView): ReportBlock[] => {
  const points = [
    ...when(view),
    ...money(view),
    ...cash(view),
    ...pools(view),
    ...budgets(view),
    ...team(view),
    ...risk(view),
    ...audit(view),
  ].filter((content) => content.length > 0);
  const actions = recommendations(view);
  return [
    { kind: 'lead', content: stage(view) },
    { kind: 'key_figures', items: keyFigures(view) },
    { kind: 'list', items: points.map((content): ListItem => ({ content })) },
    ...(actions.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, content: [view.say.summary.recommend] },
          { kind: 'list', items: actions },
        ] as const)),
  ];
};

const stage = (view: ReportView): Prose => {
  const { phase } = view.report.plan;
  const { summary } = view.say;
  const product = productName(view);
  const current = said(view, phase.current.name);
  if (phase.next === null || phase.decision === 'final') return summary.final(product, current);
  const next = said(view, phase.next.name);
  const all = phase.triggers.length;
  if (phase.decision === 'advance') return summary.advance({ product, current, next, all });
  const count = (met: boolean | null): number =>
    phase.triggers.filter((trigger) => trigger.met === met).length;
  return summary.stay({ product, current, next, met: count(true), unknown: count(null), all });
};

/** When the next phase that is not due already begins. */
const when = (view: ReportView): Prose[] => {
  const { projection, plan } = view.report;
  const [next] = projection.phases.filter(({ months }) => months.p50 !== 0);
  if (next === undefined) return [];
  const phase = said(view, next.name);
  const { summary } = view.say;
  const outcome = foreseen(next);
  if (outcome === 'unknown') return [summary.whenUnknown(phase)];
  const months = projection.horizon;
  if (outcome === 'unlikely') return [neverSentence(view, next)];
  const number = phaseNumber(view, next.id);
  const sure = next.probability === 1 ? {} : { chance: chanceInWords(view, next.probability) };
  const fires = summary.when({
    ...spanOf(next),
    chance: undefined,
    ...sure,
    number,
    phase,
    months,
  });
  if (next.act_by === null) return [fires];
  const act = summary.actBy(
    phase,
    [...(monthOf(next.act_by) ?? [])],
    next.act_by <= plan.at.slice(0, 7),
  );
  return [prose`${fires} ${act}`];
};

const money = (view: ReportView): Prose[] => {
  const content = moneySentence(view);
  const later = has(view, 'economics.profit')
    ? laterSentence(view, 'economics.profit', 'profit')
    : laterSentence(view, 'costs.total', 'cost');
  const gap = uncosted(view);
  return [
    joinProse(
      [content, leftOutSentence(view), later, gap].filter((part) => part.length > 0),
      ' ',
    ),
  ];
};

/** That the cash may run out is said first to who reads one page. */
const cash = (view: ReportView): Prose[] =>
  (cashOf(view)?.probability ?? 0) >= WORTH_SAYING ? [cashSentence(view)] : [];

const pools = (view: ReportView): Prose[] =>
  (view.report.plan.pools ?? []).flatMap(({ id, name, unit, now, missing }) => {
    if (now === null || now.utilisation === null) return [];
    const used = shownQuantity(view, `pools.${id.replaceAll('-', '_')}.now.utilisation`);
    const facts = { used, missing: missing?.active ?? 0, unit };
    return [view.say.summary.pool(said(view, name), facts)];
  });

const budgets = (view: ReportView): Prose[] => {
  const { slos } = view.report.plan;
  if (slos.length === 0) return [];
  const count = (met: boolean | null): number => slos.filter((slo) => slo.met === met).length;
  return [view.say.summary.slos(count(true), count(false), count(null))];
};

const team = (view: ReportView): Prose[] => {
  const { roles } = view.report.plan.team;
  const have = numberOf(view, 'team.have');
  if (roles.length === 0 || have === null) return [];
  const next = roles.map((role) => role.next?.need ?? role.need);
  const need = next.reduce<number>((sum, of) => sum + (of ?? 0), 0);
  const by = roles.find((role) => role.next?.by != null)?.next?.by ?? null;
  return [view.say.summary.team({ have, need, by: monthOf(by) })];
};

const risk = (view: ReportView): Prose[] => {
  const { risks, riskOutlook } = view.report.plan;
  const level = riskOutlook?.level ?? null;
  if (level === null) return [];
  const names = risks.filter((one) => one.level === level).map(({ name }) => said(view, name));
  const now =
    LEVELS.indexOf(level) === 0 ? [] : view.say.summary.risk(view.say.risks.levels[level], names);
  return [
    joinProse(
      [now, riskAhead(view, level)].filter((part) => part.length > 0),
      ' ',
    ),
  ];
};

/** What becomes graver than anything today, at the scale at which the first of it does. */
const riskAhead = (view: ReportView, now: Level): Prose => {
  const rising = view.report.plan.risks
    .flatMap(({ name, rises }) => (rises === null ? [] : [{ name, ...rises }]))
    .filter(({ level }) => LEVELS.indexOf(level) > LEVELS.indexOf(now))
    .toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const [first] = rising;
  if (first === undefined) return [];
  const { by, level, above, unit } = first;
  const names = rising
    .filter((one) => one.level === level && one.by === by && one.above === above)
    .map(({ name }) => said(view, name));
  const { levels } = view.say.risks;
  return view.say.summary.riskAhead(levels[level], names, shown(view, above, unit));
};

const audit = (view: ReportView): Prose[] => {
  const { claims } = view.report.audit;
  if (claims.length === 0) return [];
  const failing = claims.filter(({ holds }) => holds === false).length;
  return [view.say.summary.audit(claims.filter(({ holds }) => holds !== null).length, failing)];
};
