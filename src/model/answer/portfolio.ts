import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Level } from '../level.ts';
import type { Percentiles } from '../percentiles.ts';
import type { PhaseName } from '../phase-name.ts';
import type { PhaseReading } from '../reading/phases.ts';
import type { ProjectInfo } from './envelope.ts';
import type { Verdict } from './verdict.ts';

/** Many products side by side, in the order in which they were named. */
export type Portfolio = {
  readonly schemaVersion: 1;
  readonly command: 'portfolio';
  readonly at: string;
  readonly inputs: {
    readonly set: Readonly<Record<string, string>>;
    readonly seed: number;
    /** Months ahead in which a phase may begin, and over how many samples. */
    readonly months: number;
    readonly trials: number;
  };
  readonly products: readonly PortfolioRow[];
};

export type PortfolioRow = ProductRow | BrokenRow;

/** A product whose profile or metrics cannot be read. */
export type BrokenRow = {
  readonly kind: 'broken';
  readonly file: string;
  readonly problems: readonly Diagnostic[];
};

/** Money a month in the product's own currency; null where it is unknown or not planned. */
export type ProductRow = {
  readonly kind: 'product';
  readonly file: string;
  readonly project: ProjectInfo;
  readonly phase: Pick<PhaseReading, 'decision'> & {
    readonly current: PhaseName;
    readonly next: NextPhase | null;
  };
  readonly money: Readonly<Record<MoneyColumn, number | null>>;
  /** People on the team. */
  readonly headcount: number | null;
  readonly gate: Gate;
  /** The worst of its risks at today's scale. */
  readonly risk: Level | null;
};

/** What of the money of a product stands in a portfolio; `gross_margin` is a share. */
export type MoneyColumn = 'cost' | 'cost_per_user' | 'revenue' | 'profit' | 'gross_margin';

/** When the conditions of the next phase first hold. */
export type NextPhase = PhaseName & {
  readonly probability: number;
  /** The share of the trials in which nobody can tell, as a metric is unknown. */
  readonly unknown: number;
  readonly month: Percentiles<string>;
  /** The month in which to begin with what the phase needs. */
  readonly act_by: string | null;
};

/** The gate of a product, and how many of its checks came out how. */
export type Gate = {
  readonly verdict: Verdict['verdict'] | 'none';
  readonly checks: number;
  readonly breach: number;
  readonly warn: number;
  readonly no_data: number;
};
