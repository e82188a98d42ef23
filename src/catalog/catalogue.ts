import type { Prose } from '../lib/inline.ts';
import type { StepSource } from '../model/answer/explanation.ts';
import type { BuiltinName } from '../model/builtin.ts';
import type { OmissionId } from '../model/finding/omission.ts';
import type { SectionId } from '../model/quantity.ts';
import type { Locale } from '../model/text.ts';
import type { AuditWords } from './words/audit.ts';
import type { CheckWords } from './words/check.ts';
import type { EmitWords } from './words/emit.ts';
import type { ExplainWords } from './words/explain.ts';
import type { FindingWords } from './words/findings.ts';
import type { HiringWords } from './words/hiring.ts';
import type { MetricsWords } from './words/metrics.ts';
import type { NotShown } from './words/not-shown.ts';
import type { OrdinalWords } from './words/ordinals.ts';
import type { PlanWords } from './words/plan.ts';
import type { PortfolioWords } from './words/portfolio.ts';
import type { ProjectWords } from './words/project.ts';
import type { SensitivityWords } from './words/sensitivity.ts';
import type { ValidateWords } from './words/validate.ts';
import type { WhatIfWords } from './words/whatif.ts';

/** Every word of one language that a result is shown with: a missing one does not compile. */
export type Catalogue = {
  readonly locale: Locale;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly quantities: Readonly<Record<BuiltinName, string>>;
  readonly ordinals: OrdinalWords;
  readonly sources: Readonly<Record<StepSource, string>>;
  readonly findings: FindingWords;
  readonly common: CommonWords;
  readonly plan: PlanWords;
  readonly hiring: HiringWords;
  readonly explain: ExplainWords;
  readonly validate: ValidateWords;
  readonly audit: AuditWords;
  readonly check: CheckWords;
  readonly metrics: MetricsWords;
  readonly project: ProjectWords;
  readonly sensitivity: SensitivityWords;
  readonly whatif: WhatIfWords;
  readonly emit: EmitWords;
  readonly portfolio: PortfolioWords;
  /** What a profile lacks that products usually have. */
  readonly omissions: Readonly<Record<OmissionId, Prose>>;
};

export type CommonWords = {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly more: (count: number, how: Prose) => Prose;
  readonly notShown: NotShown;
  /** On a terminal, of a file that was written. */
  readonly written: (path: string, kilobytes: number) => Prose;
};
