import type { Inequality } from '../expression.ts';
import type { Text } from '../text.ts';

/** What is compared with a limit, today. */
export type LimitReading = {
  readonly id: string;
  readonly label?: Text;
  readonly comparison: Inequality;
  readonly observed: number | null;
  readonly limit: number | null;
  readonly unit: string;
  /** Null where it is not known. */
  readonly met: boolean | null;
  /** Share of the limit that is left; negative when missed. */
  readonly headroom: number | null;
};
