type Named = { readonly kind: string; readonly name: string };

/** The facts of each rule about what refers to what. */
export type WiringFacts = {
  S55:
    | { readonly fault: 'no_pods'; readonly selector: string }
    | { readonly fault: 'no_selector' }
    | { readonly fault: 'port_name'; readonly found: string }
    | { readonly fault: 'target'; readonly found: string; readonly ports: readonly string[] }
    | { readonly fault: 'type'; readonly found: string };
  S56:
    | { readonly fault: 'service'; readonly service: string; readonly near: readonly string[] }
    | {
        readonly fault: 'port';
        readonly service: string;
        readonly found: string;
        readonly ports: readonly string[];
      }
    | { readonly fault: 'no_tls'; readonly hosts: readonly string[] };
  S57: {
    readonly service: string;
    readonly fault: 'missing' | 'unknown' | 'not_headless' | 'other_pods';
  };
  S58:
    | { readonly fault: 'deadline' | 'concurrency' | 'ttl' | 'ttl_within' }
    | { readonly fault: 'restart'; readonly found: string }
    | { readonly fault: 'schedule'; readonly found: string };
  S59:
    | { readonly fault: 'volume'; readonly volume: string; readonly volumes: readonly string[] }
    | (Named & { readonly fault: 'object'; readonly near: readonly string[] })
    | (Named & { readonly fault: 'key'; readonly key: string; readonly keys: readonly string[] })
    | { readonly fault: 'monitor'; readonly selector: string };
};
