import { nearestNames } from '../../lib/did-you-mean.ts';
import type { LintRuleId } from '../../model/manifest/lint.ts';
import { namesOfRule, RULE_IDS } from './registry.ts';

type Policy = { readonly only: readonly string[]; readonly except: readonly string[] };

export type Selection = {
  readonly rules: readonly LintRuleId[];
  /** Names that stand for no rule, with those that are near. */
  readonly unknown: readonly { readonly name: string; readonly near: readonly string[] }[];
};

/** The rules that are asked for: by id, name, group, or the check of another linter. */
export const selectRules = ({ only, except }: Policy): Selection => {
  const names = new Map(RULE_IDS.map((id) => [id, namesOfRule(id)]));
  const isNamed = (id: LintRuleId, by: readonly string[]): boolean =>
    by.some((name) => names.get(id)?.some((one) => isSameName(one, name)));
  const known = [...new Set([...names.values()].flat())];
  const unknown = [...only, ...except].filter(
    (name) => !known.some((one) => isSameName(one, name)),
  );
  return {
    rules: RULE_IDS.filter(
      (id) => (only.length === 0 || isNamed(id, only)) && !isNamed(id, except),
    ),
    unknown: unknown.map((name) => ({ name, near: nearestNames(name, known) })),
  };
};

const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
