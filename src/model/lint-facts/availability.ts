type Named = { readonly kind: string; readonly name: string };

/** The facts of each rule about what stays up when a node or a pod fails. */
export type AvailabilityFacts = {
  S28: { readonly fault: 'replicas' | 'autoscaler'; readonly found: number };
  S29: { readonly autoscaler: string; readonly replicas: number };
  S30:
    | (Named & { readonly fault: 'no_target' })
    | {
        readonly fault: 'no_request';
        readonly resource: string;
        readonly containers: readonly string[];
        readonly target: string;
      };
  S31:
    | { readonly fault: 'range'; readonly min: number; readonly max: number }
    | { readonly fault: 'no_max' | 'no_behavior' };
  S32: Record<string, never>;
  S33:
    | { readonly fault: 'both' | 'neither' }
    | {
        readonly fault: 'no_eviction';
        readonly key: 'minAvailable' | 'maxUnavailable';
        readonly found: string;
        readonly replicas: number;
        readonly target: string;
      }
    | { readonly fault: 'no_pods' };
  S34: { readonly found: string };
  S35: { readonly fault: 'missing' | 'selector' | 'skew' };
  S36: { readonly fault: 'missing' | 'selector' };
  S37:
    | { readonly fault: 'type'; readonly found: string }
    | { readonly fault: 'unavailable'; readonly found: string }
    | { readonly fault: 'stuck' };
  S38: Named & { readonly scaledObject: string };
};
