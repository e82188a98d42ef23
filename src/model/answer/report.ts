import type { PhaseName } from '../phase-name.ts';
import type { Audit } from './audit.ts';
import type { Envelope } from './envelope.ts';
import type { Plan } from './plan.ts';
import type { Projection } from './projection.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { Verdict } from './verdict.ts';

/** Everything that a report is written from; nothing in it is computed twice. */
export type Report = Envelope<'report'> & {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly audit: Audit;
  readonly verdict: Verdict;
  /** The quantities that a client asks about, with what moves them; those without a range are left out. */
  readonly sensitivities: readonly Sensitivity[];
  /** Each phase at the moment when it begins, the deployed one as of today. */
  readonly phases: readonly PhaseOutlook[];
  /** What one user costs at each scale; absent where nothing says so. */
  readonly scales?: ScaleCurve;
};

/** Money a month when a phase begins. */
export type PhaseOutlook = PhaseName & {
  /** Metrics that its conditions ask for, at that moment. */
  readonly at: Readonly<Record<string, number>>;
  readonly cost: number | null;
  readonly revenue: number | null;
  readonly profit: number | null;
  /**
   * What `at` is: nothing of the deployed phase (`now`) or of one whose conditions hold (`already`), all
   * conditions, the `one` of several that time brings, or `unknown` where none can be told.
   */
  readonly reached: 'now' | 'already' | 'all' | 'one' | 'unknown';
};

/** The cost of one user along the growth of what is counted. */
export type ScaleCurve = {
  /** The driver that is moved, and its unit. */
  readonly driver: string;
  readonly unit: string;
  /** The quantity that is read, and its unit. */
  readonly of: string;
  readonly ofUnit: string;
  readonly today: number;
  readonly points: readonly ScalePoint[];
};

export type ScalePoint = {
  readonly scale: number;
  readonly value: number | null;
  /** The phase whose conditions hold there. */
  readonly phase: string;
};

/** What a report tells, in its order; `--sections` picks from them. */
export const REPORT_SECTIONS = [
  'summary',
  'position',
  'projection',
  'budgets',
  'money',
  'team',
  'infrastructure',
  'customers',
  'readiness',
  'risks',
  'roadmap',
  'audit',
  'sensitivity',
  'assumptions',
  'method',
  'figures',
] as const;
export type ReportSectionId = (typeof REPORT_SECTIONS)[number];

/** Who reads it: `executive` leaves out what only engineers ask for. */
export const AUDIENCES = ['executive', 'technical'] as const;
export type Audience = (typeof AUDIENCES)[number];
