import type { Finding } from '../finding/finding.ts';
import type { Envelope } from './envelope.ts';
import type { Distribution } from './projection.ts';

/** Which inputs matter for one quantity, in one month. */
export type Sensitivity = Envelope<'sensitivity'> & {
  readonly id: string;
  readonly unit: string;
  /** `YYYY-MM`, and months after today. */
  readonly month: string;
  readonly months: number;
  /** Whether it looks along all these months (a runway) and not at one of them. */
  readonly path: boolean;
  /** Whether time moves it. */
  readonly moves: boolean;
  /**
   * `uncertain`: it differs between trials; `same`: its inputs are ranges, yet it is the same in all
   * trials; `certain`: no range stands below it; `overall`: it is one number of all trials (a chance);
   * `unknown`: a metric without a value stands below it.
   */
  readonly outcome: 'uncertain' | 'same' | 'certain' | 'overall' | 'unknown';
  /** Trials of each run, and runs of the model in all: one of each sample and one an input. */
  readonly trials: number;
  readonly runs: number;
  /** Trials in which it is not known: no index counts them. */
  readonly unknown: number;
  /** With every input at its median. */
  readonly base: number | null;
  readonly distribution: Distribution | null;
  /** The widest swing first. */
  readonly tornado: readonly TornadoBar[];
  /** The highest total order first. */
  readonly sobol: readonly SobolReading[];
  /** 1 − Σ first order: what inputs explain only together; with the half-width of its 95 % interval. */
  readonly remainder: number | null;
  readonly remainder_error: number | null;
  /** Numbers below it that could be given a range, where none has one. */
  readonly candidates: readonly string[];
  /** Metrics below it that have no value, where it is unknown for that. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
};

/** An input of one quantity: a range, or all monthly noise as one. */
export type SensitivityInput = {
  /** The id of the quantity whose range it is; `#1`, `#2` … where that has several. `noise` for all noise. */
  readonly id: string;
  readonly kind: 'range' | 'noise';
};

export type TornadoBar = SensitivityInput & {
  /** Its P10 and P90, in its own unit; null for noise, which is no one number. */
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The quantity there, all other inputs at their median; of noise, its P10 and P90. */
  readonly at_low: number | null;
  readonly at_high: number | null;
  /** How far apart these are; null where one is unknown. */
  readonly swing: number | null;
};

export type SobolReading = SensitivityInput & {
  /** Shares of the variance as estimated, so perhaps below 0 or above 1; half of their 95 % intervals. */
  readonly first: number | null;
  readonly first_error: number | null;
  readonly total: number | null;
  readonly total_error: number | null;
  /** Trials that the indices stand on. */
  readonly known: number;
};

/** The quantity that a range belongs to: `peak_rps#2` is one of `peak_rps`. */
export const rangeOwner = (range: string): string => range.replace(/#\d+$/, '');
