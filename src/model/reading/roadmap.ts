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
  /** The months that it is planned for, where the plan counts in months: the first and the last of a range. */
  readonly months?: { readonly from: string; readonly to: string };
  readonly due: boolean | null;
  readonly done: boolean;
  /** Money a month. */
  readonly cost: number | null;
};
