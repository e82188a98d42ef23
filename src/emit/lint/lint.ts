import type { ComposeFacts } from '../../model/lint-facts/compose.ts';
import type {
  LintExemption,
  LintFinding,
  LintObject,
  LintResult,
  LintRuleId,
} from '../../model/manifest/lint.ts';
import type { ComposeManifest, Manifest, ManifestInput } from '../../model/manifest/manifest.ts';
import { placeOfManifest } from '../../model/manifest/manifest-look.ts';
import type { Place } from '../../model/place.ts';
import { type Cluster, clusterOf } from './cluster.ts';
import { composeExemptionOf } from './compose/exempt.ts';
import { type ComposeRule, composeRules } from './compose/rules.ts';
import { exemptionOf } from './exempt.ts';
import { CLUSTER_RULES, groupOf, RULE_IDS, RULES } from './registry.ts';
import type { Found } from './rule.ts';
import { byteFaults } from './rules/bytes.ts';
import { immutableFaults } from './rules/immutable.ts';
import type { StructureSchema } from './schema/validate.ts';

export type LintOptions = {
  readonly schema: StructureSchema;
  readonly composeSchema: StructureSchema;
  /** The rules that are asked for. */
  readonly rules: readonly LintRuleId[];
  /** Objects of an earlier emission, for what must not change. */
  readonly previous?: readonly Manifest[];
};

/**
 * All that the rules find in manifests and files of Compose, in the order of their places; what an
 * annotation excuses is kept apart. Of a base that several overlays share, each finding comes once.
 */
export const lintManifests = (input: ManifestInput, options: LintOptions): LintResult => {
  const clusters = input.sets.map((set) => clusterOf(set, { ...options, ruleNames: RULE_NAMES }));
  const findings: LintFinding[] = [];
  const exempt: LintExemption[] = [];
  const seen = new Set<string>();
  for (const rule of options.rules) {
    for (const one of foundBy(rule, { input, clusters, options })) {
      const finding = findingOf(rule, one);
      const key = JSON.stringify([rule, finding.place, finding.facts]);
      if (seen.has(key)) continue;
      seen.add(key);
      const excuse =
        one.compose === undefined
          ? one.manifest && exemptionOf(finding, one.manifest)
          : composeExemptionOf(finding, one.compose);
      if (excuse === undefined) findings.push(finding);
      else exempt.push(excuse);
    }
  }
  return {
    findings: findings.toSorted(byPlace),
    exempt: exempt.toSorted(byPlace),
    files: input.files.length,
    objects: countObjects(input),
    rules: options.rules.length,
  };
};

const RULE_NAMES: ReadonlySet<string> = new Set(RULE_IDS.flatMap((id) => [id, RULES[id].name]));

type Looking = {
  readonly input: ManifestInput;
  readonly clusters: readonly Cluster[];
  readonly options: LintOptions;
};

/** With the file of Compose that it is about, which may excuse it. */
type FoundIn = Found<LintRuleId> & { readonly compose?: ComposeManifest };

const foundBy = (rule: LintRuleId, { input, clusters, options }: Looking): readonly FoundIn[] => {
  if (rule === 'S61') return byteFaults(input.files);
  if (rule === 'S60') {
    return clusters.flatMap(({ manifests }) => immutableFaults(manifests, options.previous ?? []));
  }
  if (isOfCompose(rule)) {
    const { check } = composeRules[rule] as ComposeRule<typeof rule>;
    return input.compose.flatMap((compose) =>
      check(compose, options.composeSchema, RULE_NAMES).map((one) => ({ ...one, compose })),
    );
  }
  const check: Check<Cluster> = CLUSTER_RULES[rule].check;
  return clusters.flatMap((cluster) => check(cluster));
};

type Check<T> = (subject: T) => readonly Found<LintRuleId>[];

const isOfCompose = (rule: LintRuleId): rule is keyof ComposeFacts =>
  Object.hasOwn(composeRules, rule);

const findingOf = (
  rule: LintRuleId,
  { at, facts, manifest, severity }: Found<LintRuleId>,
): LintFinding => {
  const { name, severity: usual, linters } = RULES[rule];
  const finding = {
    rule,
    name,
    group: groupOf(rule),
    severity: severity ?? usual,
    object: manifest === undefined ? null : objectOf(manifest),
    facts,
    place: placeOfManifest(at),
    linters,
  };
  // Each rule's own facts, which its type has promised.
  return finding as LintFinding;
};

const objectOf = ({ kind, namespace, name }: Manifest): LintObject => ({ kind, namespace, name });

const countObjects = ({ sets, compose }: ManifestInput): number =>
  compose.length +
  new Set(
    sets.flatMap(({ manifests }) =>
      manifests.map(({ root, ...one }) => [one.kind, one.namespace, one.name].join('\n')),
    ),
  ).size;

type Placed = { readonly place: Place; readonly rule: string };

const byPlace = (one: Placed, other: Placed): number =>
  compare(one.place.file, other.place.file) ||
  one.place.line - other.place.line ||
  one.place.column - other.place.column ||
  compare(one.rule, other.rule);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
