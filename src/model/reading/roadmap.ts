import type { PhaseName } from '../phase-name.ts';
import type { Text } from '../text.ts';

/** Something to do or to buy. `due` is null where a metric that decides is unknown. */
export type RoadmapReading = {
  readonly id: string;
  readonly name: Text;
  readonly category: Text;
  readonly phase: PhaseName | null;
  /** The day it is planned for. */
  readonly date: string | null;
  readonly due: boolean | null;
  readonly done: boolean;
  /** Money a month. */
  readonly cost: number | null;
};
