import type { HygieneFacts } from './hygiene.ts';

type Service = { readonly service: string };

/** The facts of each rule about files of Compose. */
export type ComposeFacts = {
  C01: Service & { readonly fault: 'missing' | 'untagged' | 'latest'; readonly image: string };
  C02: Service & { readonly missing: readonly ('cpus' | 'memory')[] };
  C03: Service & { readonly fault: 'missing' | 'disabled' };
  C04: Record<string, never>;
  C05: Service & { readonly variable: string; readonly fault: 'name' | 'value' };
  C06: Service;
  C07: Service;
  C08: Service & { readonly key: string };
  C09: Service & { readonly port: number };
  C10: Service;
  C11: Service & { readonly added: readonly string[] };
  C12: Service;
  C13: Service & {
    readonly on: string;
    readonly fault: 'unknown' | 'unconditional' | 'started';
    readonly near: readonly string[];
  };
  C14: Service & { readonly port: string; readonly other: string };
  C15: Service & {
    readonly kind: 'network' | 'volume' | 'secret' | 'config';
    readonly name: string;
    readonly near: readonly string[];
  };
  C16: Service;
  C17: Service & { readonly found: string };
  C18: HygieneFacts['S01'];
  C19: { readonly field: string; readonly line: number };
  C20: { readonly found: string; readonly readAs: 'boolean' | 'number' | 'date' };
  C21: Service & { readonly name: string; readonly replicas: number };
  C22: { readonly name: string };
  /** `speaks`: what the database there is known by; null where it is none. */
  C23: Service & {
    readonly port: string;
    readonly target: string;
    readonly speaks: string | null;
  };
  C24: {
    readonly fault: 'unknown' | 'reason';
    readonly rule: string;
    readonly near: readonly string[];
  };
};
