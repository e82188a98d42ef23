import type { LintCounts, LintWords } from '../../catalog/words/lint.ts';
import { code, type Inline, joinProse, type Prose, prose } from '../../lib/inline.ts';
import type { LintFinding, LintResult } from '../../model/manifest/lint.ts';
import { visibleProse } from '../visible.ts';

export type LintOutcome = 'pass' | 'warn' | 'breach';

/** What `scale lint` shows: what was found, and in which words. */
export type LintView = {
  readonly result: LintResult;
  readonly words: LintWords;
  /** Files that were passed over. */
  readonly skipped: readonly string[];
};

export const lintOutcome = ({ findings }: LintResult): LintOutcome => {
  if (findings.some(({ severity }) => severity === 'error')) return 'breach';
  return findings.length > 0 ? 'warn' : 'pass';
};

export const lintCounts = ({ findings, exempt, files, objects, rules }: LintResult): LintCounts => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: findings.length - errors,
    exempt: exempt.length,
    files,
    objects,
    rules,
  };
};

/** What a finding says; whatever stands in a manifest is made visible. */
export type LintTexts = Readonly<Record<'wrong' | 'expected' | 'fix', Prose>>;

export const lintTexts = ({ rule, facts }: LintFinding, { rules }: LintWords): LintTexts => {
  // Each rule's words take its own facts, which the finding has.
  const { asks, wrong, fix } = rules[rule] as {
    readonly asks: Prose;
    readonly wrong: (facts: unknown) => Prose;
    readonly fix: (facts: unknown) => Prose;
  };
  return {
    wrong: visibleProse(wrong(facts).map(shownEmpty)),
    expected: visibleProse(asks),
    fix: visibleProse(fix(facts).map(shownEmpty)),
  };
};

/** What is empty in a manifest would not be seen. */
const shownEmpty = (node: Inline): Inline =>
  typeof node === 'object' && node.kind === 'code' && node.text === '' ? code('""') : node;

/** `kube-score: deployment-replicas; polaris: …`. */
export const shownLinters = ({ linters }: Pick<LintFinding, 'linters'>): Prose =>
  joinProse(
    Object.entries(linters).map(([linter, checks]) => {
      const listed = joinProse(
        checks.map((check) => [code(check)]),
        ', ',
      );
      return prose`${linter}: ${listed}`;
    }),
    '; ',
  );

/** Of whom a finding speaks: `Deployment shop/api`. */
export const shownObject = ({ object }: Pick<LintFinding, 'object'>, words: LintWords): Prose =>
  object === null ? [] : visibleProse(words.object(object));
