import type { ComposeFacts } from './lint-compose.ts';
import type { Place } from './place.ts';

/** What breaks, endangers or contradicts, or good practice that context may excuse. */
export type LintSeverity = 'error' | 'warning';

export type LintGroup =
  | 'hygiene'
  | 'images'
  | 'resources'
  | 'health'
  | 'availability'
  | 'security'
  | 'wiring'
  | 'compose';

/** Linters whose checks a rule stands for; `pss`: the Pod Security Standards, level restricted. */
export type Linter = 'kube-score' | 'kube-linter' | 'polaris' | 'pss';
export type LinterChecks = Readonly<Partial<Record<Linter, readonly string[]>>>;

type InContainer = { readonly container: string };
type Resource = InContainer & { readonly resource: string };
type Named = { readonly kind: string; readonly name: string };

/** The facts of each rule about manifests of Kubernetes (S…) and of Compose (C…). */
export type LintFacts = ComposeFacts & {
  S01:
    | {
        readonly fault: 'unknown';
        readonly field: string;
        readonly in: string;
        readonly near: readonly string[];
      }
    | { readonly fault: 'missing'; readonly field: string; readonly in: string }
    | {
        readonly fault: 'type';
        readonly field: string;
        readonly expected: string;
        readonly found: string;
      }
    | {
        readonly fault: 'choice';
        readonly field: string;
        readonly choices: readonly string[];
        readonly found: string;
      }
    | {
        readonly fault: 'range';
        readonly field: string;
        readonly min: number;
        readonly max: number;
        readonly found: number;
      }
    | {
        readonly fault: 'repeated';
        readonly field: string;
        readonly key: string;
        readonly line: number;
      }
    | { readonly fault: 'duplicate'; readonly field: string; readonly line: number }
    | { readonly fault: 'kind'; readonly found: string; readonly near: readonly string[] };
  S02: { readonly found: string; readonly kind: string; readonly instead: string };
  S03:
    | { readonly fault: 'missing' }
    | {
        readonly fault: 'name' | 'part';
        readonly name: string;
        readonly rule: NameRule;
        readonly most: number;
        readonly suggestion: string;
      }
    | {
        readonly fault: 'twice';
        readonly kind: string;
        readonly name: string;
        readonly file: string;
        readonly line: number;
      }
    | { readonly fault: 'label' | 'key'; readonly key: string; readonly value: string };
  S04: { readonly field: string; readonly found: string; readonly instead: string | null };
  S05: { readonly found: string; readonly readAs: 'boolean' | 'number' | 'date' };
  S06:
    | { readonly fault: 'missing'; readonly labels: readonly string[] }
    | { readonly fault: 'instance'; readonly found: string; readonly name: string };
  S07: { readonly fault: 'missing' | 'default' };
  S08:
    | { readonly fault: 'mismatch'; readonly selector: string; readonly labels: string }
    | { readonly fault: 'missing' }
    | { readonly fault: 'mutable'; readonly label: string };
  S09: { readonly owner: string };
  S10: InContainer & { readonly fault: 'missing' | 'untagged' | 'latest'; readonly image: string };
  S11: InContainer & { readonly found: string };
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
  S60: { readonly field: string; readonly before: string; readonly after: string };
  S61: { readonly fault: 'no_newline' | 'carriage_return' | 'mark' };
  S62: {
    readonly fault: 'reason' | 'unknown';
    readonly annotation: string;
    readonly near: readonly string[];
  };
};

/** How a name is to be made. */
export type NameRule = 'label' | 'letter' | 'subdomain' | 'port';

export type LintRuleId = keyof LintFacts;

/** The object that a finding is about; a file of Compose has services. */
export type LintObject = {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
};

/** One thing that a rule objects to. */
export type LintFinding<R extends LintRuleId = LintRuleId> = {
  readonly [K in R]: {
    readonly rule: K;
    /** `min-replicas`: how people call the rule. */
    readonly name: string;
    readonly group: LintGroup;
    readonly severity: LintSeverity;
    readonly object: LintObject | null;
    readonly facts: LintFacts[K];
    readonly place: Place;
    readonly linters: LinterChecks;
  };
}[R];

/** A finding that an annotation of the object excuses. */
export type LintExemption = {
  readonly rule: LintRuleId;
  readonly name: string;
  readonly object: LintObject | null;
  readonly place: Place;
  readonly annotation: string;
  readonly reason: string;
};

/** All that was found. */
export type LintResult = {
  readonly findings: readonly LintFinding[];
  readonly exempt: readonly LintExemption[];
  /** How much was looked at. */
  readonly files: number;
  readonly objects: number;
  readonly rules: number;
};
