import type { AvailabilityFacts } from '../lint-facts/availability.ts';
import type { ComposeFacts } from '../lint-facts/compose.ts';
import type { HealthFacts } from '../lint-facts/health.ts';
import type { HygieneFacts } from '../lint-facts/hygiene.ts';
import type { ImagesFacts } from '../lint-facts/images.ts';
import type { ResourcesFacts } from '../lint-facts/resources.ts';
import type { SecurityFacts } from '../lint-facts/security.ts';
import type { WiringFacts } from '../lint-facts/wiring.ts';
import type { Place } from '../place.ts';

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

/** The facts of each rule, by its id: S… about manifests of Kubernetes, C… about files of Compose. */
export type LintFacts = HygieneFacts &
  ImagesFacts &
  ResourcesFacts &
  HealthFacts &
  AvailabilityFacts &
  SecurityFacts &
  WiringFacts &
  ComposeFacts;

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
  /** The service of a file of Compose that it is about, where it is about one. */
  readonly service?: string;
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
