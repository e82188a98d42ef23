import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { LintExemption, LintFinding } from '../../../model/manifest/lint.ts';
import type { ComposeManifest, ManifestNode } from '../../../model/manifest/manifest.ts';
import { entriesIn, wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Found } from '../rule.ts';
import { isReason } from '../rules/exemptions.ts';
import { servicesIn } from './service.ts';

/** What an annotation is to an object of Kubernetes: `x-scale-lint: {compose-read-only: "writes its cache"}`. */
const EXTENSION = 'x-scale-lint';

/**
 * What excuses a finding of a file of Compose: the extension of the service that it is about, or that
 * of the whole file. Nothing excuses from having to give a reason (C24).
 */
export const composeExemptionOf = (
  { rule, name, object, place, facts }: LintFinding,
  file: ComposeManifest,
): LintExemption | undefined => {
  if (rule === 'C24') return undefined;
  const about = 'service' in facts ? facts.service : undefined;
  const service = servicesIn(file).find((one) => one.name === about);
  for (const node of [service?.node, file.root]) {
    for (const key of [rule, name]) {
      const reason = wordIn(node, EXTENSION, key);
      if (!isReason(reason)) continue;
      const excuse = { rule, name, object, place, annotation: `${EXTENSION}.${key}`, reason };
      return about === undefined ? excuse : { ...excuse, service: about };
    }
  }
  return undefined;
};

/** Extensions that excuse from a rule without a reason, or from none that there is. */
export const composeExemptionFaults = (
  file: ComposeManifest,
  ruleNames: ReadonlySet<string>,
): readonly Found<'C24'>[] => {
  const known = [...ruleNames].filter((name) => /^(?:C\d|compose-)/.test(name));
  const nodes: readonly ManifestNode[] = [file.root, ...servicesIn(file).map(({ node }) => node)];
  return nodes.flatMap((root) =>
    entriesIn(root, EXTENSION).flatMap(({ key, node, at }): readonly Found<'C24'>[] => {
      if (!known.includes(key))
        return [{ at, facts: { fault: 'unknown', rule: key, near: nearestNames(key, known) } }];
      if (isReason(wordIn(node))) return [];
      return [{ at, facts: { fault: 'reason', rule: key, near: [] } }];
    }),
  );
};
