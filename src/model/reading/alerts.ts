import type { AlertSeverity } from '../level.ts';
import type { Text } from '../text.ts';

export type AlertReading = {
  readonly id: string;
  readonly name: Text;
  readonly severity: AlertSeverity;
  readonly expression: string;
  /** Whether its condition holds now; null where it is unknown. */
  readonly firing: boolean | null;
  /** Minutes that it must hold; null where it fires at once. */
  readonly for: number | null;
};
