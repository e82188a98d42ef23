import type { ReportSectionId } from '../../model/answer/report.ts';
import type { Locale } from '../../model/text.ts';
import type { PageWords } from './page.ts';
import type { AuditSectionWords } from './report/audit.ts';
import type { FormulaWords } from './report/formula.ts';
import type {
  ReadinessSectionWords,
  RiskSectionWords,
  RoadmapSectionWords,
} from './report/judgement.ts';
import type {
  AssumptionWords,
  FigureWords,
  MethodWords,
  SensitivitySectionWords,
} from './report/method.ts';
import type { CustomerSectionWords, MoneySectionWords } from './report/money.ts';
import type {
  BudgetSectionWords,
  PositionWords,
  ProjectionSectionWords,
} from './report/position.ts';
import type { CoverWords, ReportFrameWords, SummaryWords } from './report/summary.ts';
import type { InfrastructureWords, TeamSectionWords } from './report/team.ts';
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
