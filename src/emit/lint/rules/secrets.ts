import type { Manifest } from '../../../model/manifest/manifest.ts';
import {
  entriesIn,
  itemsIn,
  keyAt,
  mapsIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, inContainers } from '../rule.ts';
import { holdsSecret, isSecretName } from '../secret-text.ts';

/** Secrets that are written out where everybody who reads the manifests reads them. */
export const secretFaults = (cluster: Cluster): readonly Found<'S49'>[] => [
  ...inContainers(cluster, ({ node }) => [
    ...mapsIn(node, 'env').flatMap((variable): readonly Found<'S49'>[] => {
      const where = wordIn(variable, 'name');
      const value = wordIn(variable, 'value');
      if (value === '' || value.startsWith('$(')) return [];
      const at = keyAt(variable, 'value');
      if (holdsSecret(value)) return [{ at, facts: { where, fault: 'value' } }];
      if (!isSecretName(where)) return [];
      // Where a file is, is no secret; Polaris goes by the name alone.
      if (/_FILE$|_PATH$/i.test(where)) {
        return [{ at, facts: { where, fault: 'path' }, severity: 'warning' }];
      }
      return [{ at, facts: { where, fault: 'name' } }];
    }),
    ...['command', 'args'].flatMap((where) =>
      itemsIn(node, where).flatMap((item): readonly Found<'S49'>[] =>
        holdsSecret(wordIn(item)) || FLAG.test(wordIn(item))
          ? [{ at: item, facts: { where, fault: 'value' } }]
          : [],
      ),
    ),
  ]),
  ...cluster.manifests.flatMap((manifest) => {
    if (manifest.generated === true) return [];
    if (manifest.kind === 'Secret') return secretObject(manifest);
    return manifest.kind === 'ConfigMap' ? configFaults(manifest) : [];
  }),
];

/** `--password=hunter2`, but not one that is filled in from a variable. */
const FLAG = /^--?[\w-]*(?:password|passwd|secret|token|api-?key)=[^$]/i;

const configFaults = (manifest: Manifest): readonly Found<'S49'>[] =>
  entriesIn(manifest.root, 'data').flatMap(({ key, node, at }): readonly Found<'S49'>[] => {
    const value = wordIn(node);
    if (value === '') return [];
    if (holdsSecret(value)) return [{ manifest, at, facts: { where: key, fault: 'value' } }];
    return isSecretName(key) && !/_FILE$|_PATH$/i.test(key) && !value.includes('\n')
      ? [{ manifest, at, facts: { where: key, fault: 'name' } }]
      : [];
  });

const secretObject = (manifest: Manifest): readonly Found<'S49'>[] =>
  ['data', 'stringData'].flatMap((key) => {
    const filled = entriesIn(manifest.root, key).filter(({ node }) => wordIn(node) !== '');
    return filled.map(({ key: where, at }): Found<'S49'> => {
      return { manifest, at, facts: { where, fault: 'secret' } };
    });
  });
