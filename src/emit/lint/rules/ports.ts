import type { ManifestMap } from '../../../model/manifest/manifest.ts';
import { entriesIn, mapsIn, numberIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, inContainers } from '../rule.ts';

/** Ports that only root may listen on, and any way in for a shell. */
export const portFaults = (cluster: Cluster): readonly Found<'S52'>[] => [
  ...inContainers(cluster, ({ node, name }) =>
    mapsIn(node, 'ports').flatMap((port) => privilegedPort(port, 'containerPort', name)),
  ),
  ...cluster.manifests
    .filter(({ kind }) => kind === 'Service')
    .flatMap((manifest) =>
      mapsIn(manifest.root, 'spec', 'ports')
        .filter((port) => numberIn(port, 'port') === SSH)
        .flatMap((port) => privilegedPort(port, 'port', manifest.name))
        .map((found) => ({ ...found, manifest })),
    ),
];

const SSH = 22;
const FIRST_UNPRIVILEGED = 1024;

const privilegedPort = (port: ManifestMap, key: string, of: string): readonly Found<'S52'>[] =>
  entriesIn(port)
    .filter((entry) => entry.key === key || entry.key === 'hostPort')
    .flatMap(({ node, at }) => {
      const number = numberIn(node);
      const low = number !== undefined && number > 0 && number < FIRST_UNPRIVILEGED;
      return low ? [{ at, facts: { port: number, of } }] : [];
    });
