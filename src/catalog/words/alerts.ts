import type { Prose } from '../../lib/inline.ts';
import type { AlertSeverity } from '../../model/level.ts';

export type AlertWords = {
  readonly heading: string;
  readonly firing: (firing: number, unknown: number, all: number) => Prose;
  readonly lasts: (minutes: Prose) => Prose;
  readonly severity: Readonly<Record<AlertSeverity, string>>;
};
