import type { InContainer } from './container.ts';

type Resource = InContainer & { readonly resource: string };

/** The facts of each rule about what containers and namespaces may take. */
export type ResourcesFacts = {
  S12: InContainer;
  S13: InContainer;
  S14: InContainer;
  S15: InContainer;
  S16: InContainer & { readonly missing: readonly ('requests' | 'limits')[] };
  S17: Resource & { readonly request: string; readonly limit: string };
  S18: { readonly volume: string };
  S19:
    | {
        readonly fault: 'exceeded';
        readonly resource: string;
        readonly hard: string;
        readonly sum: string;
        readonly workloads: number;
      }
    | { readonly fault: 'no_quota' | 'no_limits' }
    | { readonly fault: 'no_defaults'; readonly missing: readonly string[] };
  S20: Record<string, never>;
};
