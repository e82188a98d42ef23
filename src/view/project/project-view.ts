import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Projection } from '../../model/answer/projection.ts';

/** Whatever the parts of a projection's view need. */
export type ProjectView = {
  readonly projection: Projection;
  readonly words: Catalogue;
  /** Every month; else every third. */
  readonly wide: boolean;
  readonly profileName: string;
  readonly labelOf: (id: string) => string;
  readonly unitOf: (id: string) => string;
  /** Whether time moves it by a rate, `growth.ID`. */
  readonly grows: (id: string) => boolean;
};

/** Metrics without a value for which nobody can tell when a phase begins. */
export const missingFor = (phase: string, { findings }: Projection): readonly string[] =>
  findings.flatMap((one) =>
    one.code === 'trigger_unknown' && one.facts.phase === phase ? one.facts.metrics : [],
  );
