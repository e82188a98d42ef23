import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/emit/lint/registry.ts';
import type { Linter, LintRuleId } from '../../../src/model/manifest/lint.ts';
import { HOME } from '../../support/world.ts';

// The table of checks that lies beside the checkout on some machines: each check of another linter is
// one that a rule stands for, or has its reason here.

const TABLE = join(HOME, '../shared/MANIFESTS.md');
const LINTERS: Readonly<Record<string, Linter>> = {
  KS: 'kube-score',
  KL: 'kube-linter',
  PO: 'polaris',
};

/** Checks of the table that no rule says it stands for, and why. */
const UNMAPPED = {
  clusterrole: 'a pattern for all checks of roles that Polaris has',
  'container-memory-requests-equal-limits':
    'off by default there, an option in the table: S17 asks that a limit is no lower than its request',
};

/** `S32: KS deployment-/statefulset-has-poddisruptionbudget, PO missing…` as rule, linter and check. */
const checksIn = (line: string): readonly (readonly [LintRuleId, Linter, string])[] => {
  const [, rule, list] = /^\* (S\d\d) .*?: ((?:KS|KL|PO|PSS)\b.*)$/.exec(line) ?? [];
  if (rule === undefined || list === undefined) return [];
  let linter: Linter | undefined;
  return list
    .replaceAll(/\([^)]*\)/g, '')
    .split(/[,;]\s*/)
    .flatMap((part) => {
      const [, mark, rest] = /^\s*(?:(KS|KL|PO|PSS)\s+)?(.*)$/.exec(part) ?? [];
      if (mark !== undefined) linter = LINTERS[mark];
      const check = /^[\w/-]+/.exec(rest ?? '')?.[0];
      if (linter === undefined || check === undefined) return [];
      const found = linter;
      const [, both] = /^deployment-\/(statefulset-.*)$/.exec(check) ?? [];
      const names =
        both === undefined ? [check] : [both, both.replace('statefulset', 'deployment')];
      return names.map((name) => [rule as LintRuleId, found, name] as const);
    });
};

describe.skipIf(!existsSync(TABLE))(
  'the checks of other linters (skipped without the table)',
  () => {
    it('are each stood for by the rule that the table names', () => {
      const listed = readFileSync(TABLE, 'utf8').split('\n').flatMap(checksIn);
      const named = listed.filter(([, , check]) => !Object.hasOwn(UNMAPPED, check));
      expect(named.length).toBeGreaterThan(110);
      const missing = named.filter(
        ([rule, linter, check]) => RULES[rule].linters[linter]?.includes(check) !== true,
      );
      expect(missing).toEqual([]);
      expect(RULES.S54.linters.polaris?.length).toBeGreaterThan(3);
    });
  },
);
