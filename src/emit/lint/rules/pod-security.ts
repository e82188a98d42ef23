import { wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, objectAt } from '../rule.ts';

/** Namespaces that do not hold all pods in them to the Pod Security Standards, level restricted. */
export const podSecurityFaults = ({ manifests }: Cluster): readonly Found<'S53'>[] =>
  manifests.flatMap((manifest): readonly Found<'S53'>[] => {
    if (manifest.kind !== 'Namespace') return [];
    const label = (key: string): string =>
      wordIn(manifest.root, 'metadata', 'labels', `pod-security.kubernetes.io/${key}`);
    const missing = MODES.flatMap((mode) => [mode, `${mode}-version`]).filter(
      (key) => label(key) === '',
    );
    const weaker = MODES.filter((mode) => !['', 'restricted'].includes(label(mode)));
    if (missing.length === 0 && weaker.length === 0) return [];
    return [{ manifest, at: objectAt(manifest), facts: { missing, weaker } }];
  });

const MODES = ['enforce', 'warn', 'audit'];
