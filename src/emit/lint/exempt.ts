import type { LintExemption, LinterChecks, LintFinding } from '../../model/lint.ts';
import type { Manifest } from '../../model/manifest.ts';
import { wordIn } from '../../model/manifest-look.ts';
import { ANNOTATION_PREFIX } from './cluster.ts';
import { annotationsOf, isReason } from './rules/exemptions.ts';

/**
 * The annotation that excuses an object from a rule: `scale.lint/min-replicas: one writer`, or that of
 * a linter whose check the rule stands for. Nothing excuses from having to give a reason (S62).
 */
export const exemptionOf = (
  finding: LintFinding,
  manifest: Manifest,
): LintExemption | undefined => {
  const { rule, name, object, place, linters } = finding;
  if (rule === 'S62') return undefined;
  for (const { key, node } of annotationsOf(manifest)) {
    const reason = excuse({ key, value: wordIn(node), names: [rule, name], linters });
    if (reason !== undefined) return { rule, name, object, place, annotation: key, reason };
  }
  return undefined;
};

const excuse = ({
  key,
  value,
  names,
  linters,
}: {
  readonly key: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly linters: LinterChecks;
}): string | undefined => {
  const own = key.startsWith(ANNOTATION_PREFIX) && key.slice(ANNOTATION_PREFIX.length);
  if (own !== false) return names.includes(own) && isReason(value) ? value : undefined;
  const excused = Object.entries(FOREIGN).some(([linter, isExcused]) =>
    (linters[linter as keyof typeof FOREIGN] ?? []).some((check) => isExcused(key, value, check)),
  );
  return excused ? value : undefined;
};

/** `polaris.fairwinds.com/<check>-exempt: "true"`, `kube-score/ignore: <check>,…`, `ignore-check.kube-linter.io/<check>: why`. */
const FOREIGN = {
  polaris: (key: string, value: string, check: string): boolean =>
    value === 'true' &&
    [`polaris.fairwinds.com/${check}-exempt`, 'polaris.fairwinds.com/exempt'].includes(key),
  'kube-score': (key: string, value: string, check: string): boolean =>
    key === 'kube-score/ignore' && value.split(/[\s,]+/).includes(check),
  'kube-linter': (key: string, _value: string, check: string): boolean =>
    key === `ignore-check.kube-linter.io/${check}` || key === 'kube-linter.io/ignore-all',
};
