import type { ManifestMap } from '../../../model/manifest/manifest.ts';
import { keyAt, mapsIn, placeOfManifest, wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, inContainers } from '../rule.ts';
import type { Container } from '../workload.ts';

/** Variables of a container that stand there twice: the last one counts, unseen. */
export const variableFaults = (cluster: Cluster): readonly Found<'S51'>[] =>
  inContainers(cluster, repeatedVariables);

const repeatedVariables = ({ node, name: container }: Container): readonly Found<'S51'>[] => {
  const first = new Map<string, ManifestMap>();
  return mapsIn(node, 'env').flatMap((variable) => {
    const key = wordIn(variable, 'name');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, variable);
      return [];
    }
    const { line } = placeOfManifest(keyAt(before, 'name'));
    return [{ at: keyAt(variable, 'name'), facts: { container, variable: key, line } }];
  });
};
