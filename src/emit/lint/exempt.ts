import type { LintExemption, LinterChecks, LintFinding } from '../../model/manifest/lint.ts';
import type { Manifest } from '../../model/manifest/manifest.ts';
import { wordIn } from '../../model/manifest/manifest-look.ts';
import { ANNOTATION_PREFIX } from './cluster.ts';
import { annotationsOf, isReason } from './rules/exemptions.ts';

/**
 * The annotation that excuses an object from a rule: `scale.lint/min-replicas: one writer`, or else that
 * of a linter whose check the rule stands for: our own gives a reason, most of theirs say `true`.
 * Nothing excuses from having to give a reason (S62).
 */
export const exemptionOf = (
  finding: LintFinding,
  manifest: Manifest,
): LintExemption | undefined => {
  const { rule, name, object, place, linters } = finding;
  if (rule === 'S62') return undefined;
  const annotations = annotationsOf(manifest).map(({ key, node }) => ({
    annotation: key,
    reason: wordIn(node),
  }));
  const excuse =
    annotations.find((one) => isOwn(one, [rule, name])) ??
    annotations.find((one) => isForeign(one, linters));
  return excuse && { rule, name, object, place, ...excuse };
};

type Excuse = Pick<LintExemption, 'annotation' | 'reason'>;

const isOwn = ({ annotation, reason }: Excuse, names: readonly string[]): boolean =>
  names.some((name) => annotation === `${ANNOTATION_PREFIX}${name}`) && isReason(reason);

const isForeign = ({ annotation, reason }: Excuse, linters: LinterChecks): boolean =>
  Object.entries(FOREIGN).some(([linter, isExcused]) =>
    (linters[linter as keyof typeof FOREIGN] ?? []).some((check) =>
      isExcused(annotation, reason, check),
    ),
  );

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
