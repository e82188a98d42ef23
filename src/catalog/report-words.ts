import type { ReportSectionId } from '../model/answer/report.ts';
import type { Locale } from '../model/text.ts';
import type { PageWords } from './page-words.ts';
import type { AuditSectionWords } from './report-words/audit.ts';
import type { FormulaWords } from './report-words/formula.ts';
import type {
  ReadinessSectionWords,
  RiskSectionWords,
  RoadmapSectionWords,
} from './report-words/judgement.ts';
import type {
  AssumptionWords,
  FigureWords,
  MethodWords,
  SensitivitySectionWords,
} from './report-words/method.ts';
import type { CustomerSectionWords, MoneySectionWords } from './report-words/money.ts';
import type {
  BudgetSectionWords,
  PositionWords,
  ProjectionSectionWords,
} from './report-words/position.ts';
import type { CoverWords, ReportFrameWords, SummaryWords } from './report-words/summary.ts';
import type { InfrastructureWords, TeamSectionWords } from './report-words/team.ts';
import type { Titles } from './titles.ts';

/** Every word of a report in one language, as a consultant writes to a client. */
export type ReportWords = {
  readonly locale: Locale;
  readonly titles: Titles<ReportSectionId>;
  readonly frame: ReportFrameWords;
  readonly cover: CoverWords;
  readonly summary: SummaryWords;
  readonly position: PositionWords;
  readonly projection: ProjectionSectionWords;
  readonly budgets: BudgetSectionWords;
  readonly money: MoneySectionWords;
  readonly team: TeamSectionWords;
  readonly infrastructure: InfrastructureWords;
  readonly customers: CustomerSectionWords;
  readonly readiness: ReadinessSectionWords;
  readonly risks: RiskSectionWords;
  readonly roadmap: RoadmapSectionWords;
  readonly audit: AuditSectionWords;
  readonly sensitivity: SensitivitySectionWords;
  readonly assumptions: AssumptionWords;
  readonly method: MethodWords;
  readonly figures: FigureWords;
  readonly formula: FormulaWords;
  readonly page: PageWords;
};
