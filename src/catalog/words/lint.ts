import type { Prose } from '../../lib/inline.ts';
import type { LintFacts, LintObject, LintRuleId } from '../../model/manifest/lint.ts';
import type { Locale } from '../../model/text.ts';
import type { Titles } from './titles.ts';

/** What a rule asks for, what is wrong where it is not so, and what to do. No part ends in a full stop. */
type RuleWords<R extends LintRuleId> = {
  readonly asks: Prose;
  readonly wrong: (facts: LintFacts[R]) => Prose;
  readonly fix: (facts: LintFacts[R]) => Prose;
};

export type LintRules<R extends LintRuleId = LintRuleId> = { readonly [K in R]: RuleWords<K> };

/** What was looked at and found. */
export type LintCounts = Readonly<
  Record<'errors' | 'warnings' | 'exempt' | 'files' | 'objects' | 'rules', number>
>;

/** Words of `scale lint`. */
export type LintWords = {
  readonly locale: Locale;
  readonly rules: LintRules;
  readonly headings: Titles<'exempt'>;
  readonly labels: Readonly<Record<'expected' | 'fix' | 'linters', Prose>>;
  /** `Deployment shop/api`. */
  readonly object: (object: LintObject) => Prose;
  readonly summary: Readonly<Record<'pass' | 'warn' | 'breach', (counts: LintCounts) => Prose>>;
  readonly skipped: (files: readonly string[]) => Prose;
  readonly exempt: (annotation: string, reason: string) => Prose;
  readonly metrics: Readonly<Record<'lint_passed' | 'lint_findings', Prose>>;
  readonly more: (count: number, how: Prose) => Prose;
  readonly next: (annotation: string) => Prose;
};
