import type { Text } from '../text.ts';

export type LoadTestReading = {
  readonly id: string;
  readonly name: Text;
  readonly of: string;
  readonly times: number | null;
  readonly load: number | null;
  readonly unit: string;
  /** Minutes. */
  readonly duration: number | null;
  readonly rampUp: number | null;
  readonly success: Text;
};
