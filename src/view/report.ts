import type { ReportSectionId } from '../model/answer/report.ts';
import { viewAssumptions } from './report/assumptions.ts';
import { viewAuditSection } from './report/audit.ts';
import { viewBudgets } from './report/budgets.ts';
import { productName, viewCover } from './report/cover.ts';
import { viewCustomersSection } from './report/customers.ts';
import type { ReportBlock, ReportDocument, ReportSection } from './report/document.ts';
import { viewFigures } from './report/figures.ts';
import { finishReport } from './report/finish.ts';
import { viewInfrastructure } from './report/infrastructure.ts';
import { mapTraced } from './report/map-report.ts';
import { viewColophon, viewMethod } from './report/method.ts';
import { viewMoneySection } from './report/money.ts';
import { numberReport } from './report/numbered.ts';
import { viewPosition } from './report/position.ts';
import { viewProjectionSection } from './report/projection.ts';
import { viewReadinessSection } from './report/readiness.ts';
import type { ReportView } from './report/report-view.ts';
import { viewRisksSection } from './report/risks.ts';
import { viewRoadmapSection } from './report/roadmap.ts';
import { viewSensitivitySection } from './report/sensitivity.ts';
import { viewSummary } from './report/summary.ts';
import { viewTeamSection } from './report/team.ts';
import { withToldColumns } from './report/told-columns.ts';
import { originOf, tracedIds } from './report/traced.ts';

/** Each section but the last, which explains the figures of all others; empty where the profile has none. */
const SECTIONS: Readonly<
  Record<Exclude<ReportSectionId, 'figures'>, (view: ReportView) => readonly ReportBlock[]>
> = {
  summary: viewSummary,
  position: viewPosition,
  projection: viewProjectionSection,
  budgets: viewBudgets,
  money: viewMoneySection,
  team: viewTeamSection,
  infrastructure: viewInfrastructure,
  customers: viewCustomersSection,
  readiness: viewReadinessSection,
  risks: viewRisksSection,
  roadmap: viewRoadmapSection,
  audit: viewAuditSection,
  sensitivity: viewSensitivitySection,
  assumptions: viewAssumptions,
  method: viewMethod,
};

/** What only engineers ask for. */
const TECHNICAL: ReadonlySet<ReportSectionId> = new Set(['infrastructure', 'sensitivity']);

/** The document that a client gets, in the order of a client's questions. */
export const viewReport = (view: ReportView): ReportDocument => {
  const written = Object.keys(SECTIONS)
    .map((id) => id as keyof typeof SECTIONS)
    .filter((id) => isAsked(view, id))
    .map((id): ReportSection => sectionOf(view, id, SECTIONS[id](view)))
    .filter(({ blocks }) => blocks.length > 0);
  const sections = mapTraced(written, (id) => originOf(view, id));
  // The rate itself is told in both currencies, and derivations in that of the plan.
  const told = sections.flatMap((section) =>
    finishReport([section], section.id === 'method' ? undefined : view.conversion),
  );
  const figures = isAsked(view, 'figures') ? viewFigures(view, tracedIds(sections)) : [];
  const appendix = figures.length === 0 ? [] : [sectionOf(view, 'figures', figures)];
  const all = [...told, ...finishReport(appendix, undefined)];
  return {
    locale: view.say.locale,
    title: [`${productName(view)} – ${view.say.cover.kicker}`],
    cover: viewCover(view),
    sections: numberReport(withToldColumns(all), view.say.frame),
    colophon: viewColophon(view),
    brand: view.brand,
    frame: {
      contents: view.say.frame.contents,
      skip: view.say.frame.skip,
      figureLink: view.say.frame.figureLink,
      formula: view.say.figures.formula,
      source: view.say.figures.source,
      inputs: view.say.figures.inputs,
    },
  };
};

const isAsked = ({ sections, audience }: ReportView, id: ReportSectionId): boolean =>
  sections.length > 0 ? sections.includes(id) : audience === 'technical' || !TECHNICAL.has(id);

const sectionOf = (
  view: ReportView,
  id: ReportSectionId,
  blocks: readonly ReportBlock[],
): ReportSection => ({ id, title: [view.say.titles[id]], blocks });
