import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { Manifest } from '../../../model/manifest/manifest.ts';
import { entriesIn, wordIn } from '../../../model/manifest/manifest-look.ts';
import { ANNOTATION_PREFIX, type Cluster } from '../cluster.ts';
import type { Found } from '../rule.ts';
import { workloadOf } from '../workload.ts';

/** Annotations under the prefix that excuse nothing, but say something. */
const SETTINGS = ['external', 'start-seconds', 'drain-seconds'];

/** Annotations that excuse an object from a rule without a reason, or from none that there is. */
export const exemptionFaults = ({ manifests, ruleNames }: Cluster): readonly Found<'S62'>[] =>
  manifests.flatMap((manifest) =>
    annotationsOf(manifest).flatMap(({ key, node, at }): readonly Found<'S62'>[] => {
      if (!key.startsWith(ANNOTATION_PREFIX)) return [];
      const rule = key.slice(ANNOTATION_PREFIX.length);
      if (SETTINGS.includes(rule)) return [];
      if (!ruleNames.has(rule)) {
        const near = nearestNames(rule, [...ruleNames, ...SETTINGS]);
        return [{ manifest, at, facts: { fault: 'unknown', annotation: key, near } }];
      }
      if (isReason(wordIn(node))) return [];
      return [{ manifest, at, facts: { fault: 'reason', annotation: key, near: [] } }];
    }),
  );

/** Annotations of an object and of the pods that it makes. */
export const annotationsOf = (manifest: Manifest) => {
  const template = workloadOf(manifest)?.template;
  const own = entriesIn(manifest.root, 'metadata', 'annotations');
  return template === undefined || template === manifest.root
    ? own
    : [...own, ...entriesIn(template, 'metadata', 'annotations')];
};

/** Whether a text says why, and not merely that. */
export const isReason = (text: string): boolean =>
  text.trim().length > 2 && !/^(?:true|yes|none|todo|n\/a)$/i.test(text.trim());
