import type { InContainer } from './container.ts';

/** The facts of each rule about what containers may do, and what can reach them. */
export type SecurityFacts = {
  S40: InContainer;
  S41: InContainer & { readonly key: 'runAsUser' | 'runAsGroup'; readonly found: number | null };
  S42: InContainer;
  S43: InContainer;
  S44: InContainer;
  S45: InContainer & { readonly added: readonly string[] };
  S46: InContainer & { readonly found: string };
  S47: { readonly what: string; readonly found: string };
  S48:
    | { readonly fault: 'missing' | 'default' | 'deprecated' }
    | { readonly fault: 'unknown'; readonly name: string }
    | { readonly fault: 'token' | 'account_token' };
  S49: { readonly where: string; readonly fault: 'name' | 'value' | 'secret' | 'path' };
  S50:
    | { readonly fault: 'uncovered'; readonly missing: readonly ('ingress' | 'egress')[] }
    | { readonly fault: 'no_deny'; readonly namespace: string }
    | { readonly fault: 'no_dns' }
    | { readonly fault: 'no_pods' }
    | { readonly fault: 'peer'; readonly selector: string };
  S51: InContainer & { readonly variable: string; readonly line: number };
  S52: { readonly port: number; readonly of: string };
  S53: { readonly missing: readonly string[]; readonly weaker: readonly string[] };
  S54: {
    readonly fault:
      | 'wildcard'
      | 'exec'
      | 'secrets'
      | 'pods'
      | 'escalate'
      | 'cluster_admin'
      | 'everyone';
    readonly found: string;
  };
};
