/** A finding's facts where a profile contradicts itself, whatever is measured. */
export type ContradictionFacts = {
  /** A phase none of whose `ways` in is possible, and what bars the first of them. */
  phase_unreachable: { readonly phase: string; readonly ways: number; readonly fault: Barrier };
  /** Windows of phases that overlap, or begin in another order than the phases. */
  phase_windows: {
    readonly fault: 'overlap' | 'order';
    readonly earlier: PhaseWindow;
    readonly later: PhaseWindow;
  };
  /** A window that ends before it begins. */
  window_reversed: PhaseWindow;
  /** A service that runs in phases in which one that it depends on does not. */
  dependency_absent: {
    readonly service: string;
    readonly dependency: string;
    readonly phases: readonly string[];
  };
  /** At least as many replicas as are more than the most. */
  replicas_reversed: { readonly service: string; readonly min: number; readonly max: number };
  /** A plan that costs more than another and allows less of `resource`, and more of nothing. */
  plan_dominated: {
    readonly plan: string;
    readonly price: number;
    readonly other: string;
    readonly otherPrice: number;
    readonly resource: string;
    readonly unit: string;
  };
  /** Two limits on one quantity, or one limit and what the quantity can be, of which one cannot hold. */
  limits_clash: {
    readonly of: string;
    readonly unit: string;
    readonly limit: NamedLimit;
    readonly other: NamedLimit;
  };
  /** A later phase that is to reach less than an earlier one. */
  target_order: {
    readonly of: string;
    readonly unit: string;
    readonly earlier: { readonly phase: string; readonly limit: number };
    readonly later: { readonly phase: string; readonly limit: number };
    readonly side: 'lower' | 'higher';
  };
};

/** Two conditions that exclude each other, one that is beyond what a metric can be, or one that never holds. */
export type Barrier =
  | {
      readonly kind: 'clash';
      readonly of: string;
      readonly unit: string;
      readonly low: LimitEnd;
      readonly high: LimitEnd;
    }
  | {
      readonly kind: 'beyond';
      readonly of: string;
      readonly unit: string;
      readonly side: 'min' | 'max';
      readonly asked: LimitEnd;
      readonly bound: number;
    }
  | { readonly kind: 'constant'; readonly expression: string };

/** A limit; one that is `open` is itself left out. */
export type LimitEnd = { readonly value: number; readonly open: boolean };

/** Whose limit it is: of an SLO, of a target of a phase, or the least or most that a metric can be. */
export type NamedLimit = LimitEnd & {
  readonly kind: 'slo' | 'target' | 'metric';
  /** Of the SLO, the phase or the metric. */
  readonly id: string;
  readonly side: 'low' | 'high';
};

export type PhaseWindow = {
  readonly phase: string;
  readonly from: number;
  readonly to: number | null;
  readonly unit: 'weeks' | 'months';
};
