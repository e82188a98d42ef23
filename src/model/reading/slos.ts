import type { Comparison } from '../expression.ts';
import type { Text } from '../text.ts';

export type SloReading = {
  readonly id: string;
  readonly label?: Text;
  readonly metric: string;
  readonly comparison: Comparison;
  readonly observed: number | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly met: boolean | null;
  /** Share of the limit that is left; negative when missed. */
  readonly headroom: number | null;
};
