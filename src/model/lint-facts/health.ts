import type { InContainer } from './container.ts';

/** The facts of each rule about how it is told whether pods work, and how they start and end. */
export type HealthFacts = {
  S21: InContainer;
  S22: InContainer;
  S23: InContainer;
  S24: InContainer & { readonly windowSeconds: number; readonly startSeconds: number };
  S25: InContainer & {
    readonly probe: string;
    readonly fault: 'port' | 'host';
    readonly found: string;
    readonly ports: readonly string[];
  };
  S26:
    | (InContainer & { readonly fault: 'no_delay' })
    | {
        readonly fault: 'too_short';
        readonly graceSeconds: number;
        readonly preStopSeconds: number;
        readonly drainSeconds: number;
      };
  S27: { readonly found: string; readonly choices: readonly string[] };
};
