import type { ComposeFacts } from '../../model/lint-facts/compose.ts';
import type { LintGroup, LintRuleId } from '../../model/manifest/lint.ts';
import { composeRules } from './compose/rules.ts';
import type { ClusterRules, RuleHead } from './rule.ts';
import { availabilityRules } from './rules/availability.ts';
import { healthRules } from './rules/health.ts';
import { hygieneRules } from './rules/hygiene.ts';
import { imageRules } from './rules/images.ts';
import { resourceRules } from './rules/resources.ts';
import { securityRules } from './rules/security.ts';
import { wiringRules } from './rules/wiring.ts';

/** Rules about the objects of one set, by what they are about. */
export const CLUSTER_RULES: ClusterRules<
  Exclude<LintRuleId, keyof ComposeFacts | keyof typeof OTHER_RULES>
> = {
  ...hygieneRules,
  ...imageRules,
  ...resourceRules,
  ...healthRules,
  ...availabilityRules,
  ...securityRules,
  ...wiringRules,
};

/** Rules about more than one set, or about less than an object. */
export const OTHER_RULES = {
  S60: { name: 'immutable-fields', severity: 'error', linters: {} },
  S61: { name: 'stable-bytes', severity: 'error', linters: {} },
} as const satisfies Partial<Record<LintRuleId, RuleHead>>;

export const RULES: Readonly<Record<LintRuleId, RuleHead>> = {
  ...CLUSTER_RULES,
  ...OTHER_RULES,
  ...composeRules,
};

const GROUPS: readonly (readonly [LintGroup, object])[] = [
  ['hygiene', { ...hygieneRules, ...OTHER_RULES }],
  ['images', imageRules],
  ['resources', resourceRules],
  ['health', healthRules],
  ['availability', availabilityRules],
  ['security', securityRules],
  ['wiring', wiringRules],
  ['compose', composeRules],
];

export const groupOf = (id: LintRuleId): LintGroup =>
  GROUPS.find(([, rules]) => Object.hasOwn(rules, id))?.[0] ?? 'hygiene';

/** By what a rule can be named: its id, its name, its group, or the check of another linter. */
export const namesOfRule = (id: LintRuleId): readonly string[] => {
  const { name, linters } = RULES[id];
  const others = Object.entries(linters).flatMap(([linter, checks]) =>
    checks.flatMap((check) => [check, `${linter}:${check}`]),
  );
  return [id, name, groupOf(id), ...others];
};

export const RULE_IDS: readonly LintRuleId[] = (Object.keys(RULES) as LintRuleId[]).sort();
