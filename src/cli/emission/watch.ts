import type { TargetName } from '../../model/answer/emission.ts';
import type { Artifact } from '../../model/manifest/artifact.ts';
import type { Folder } from '../io.ts';

export type Watched = {
  readonly artifacts: Iterable<Artifact>;
  /** What lay there before: read before it is written over, and complete when all are taken. */
  readonly previous: readonly Artifact[];
  /** What passed by when all are taken. */
  readonly next: readonly Artifact[];
};

const OWN = ['kustomization', 'priority-class-data', 'priority-class-service'];
/** What has fields that a cluster refuses to change, and what runs on when its service is gone. */
const OF_SERVICE = [
  'deployment',
  'stateful-set',
  'service',
  'ingress',
  'horizontal-pod-autoscaler',
  'pod-disruption-budget',
  'network-policy',
  'service-account',
  'headless-service',
  'backup-cron-job',
  'backup-service-account',
  'backup-network-policy',
];

/** Files of phases; tenants share theirs. */
const KEPT = new RegExp(
  `^kubernetes/(?:base|overlays/[^/]+)/(?:[^/]+/(?:${OF_SERVICE.join('|')})|${OWN.join('|')})(?:\\.patch)?\\.yaml$`,
);

/** Looks at what a cluster may refuse to change on its way past, and at what it takes the place of. */
export const watchEmission = (
  folder: Folder,
  target: TargetName,
  artifacts: Iterable<Artifact>,
): Watched => {
  if (target === 'compose') return watchCompose(folder, artifacts);
  const next: Artifact[] = [];
  const passing = function* (): Generator<Artifact> {
    for (const artifact of artifacts) {
      if (KEPT.test(artifact.path)) next.push(artifact);
      yield artifact;
    }
  };
  return { artifacts: passing(), previous: previousIn(folder), next };
};

const COMPOSE = /^compose\/(?:[^/]+\/)?compose\.yaml$/;

/** The first file that takes the place of another; those of all tenants are made of one stack. */
const watchCompose = (folder: Folder, artifacts: Iterable<Artifact>): Watched => {
  const previous: Artifact[] = [];
  const next: Artifact[] = [];
  const passing = function* (): Generator<Artifact> {
    for (const artifact of artifacts) {
      if (next.length === 0 && COMPOSE.test(artifact.path)) {
        previous.push(...textOf(folder, artifact.path));
        if (previous.length > 0) next.push(artifact);
      }
      yield artifact;
    }
  };
  return { artifacts: passing(), previous, next };
};

const previousIn = (folder: Folder): readonly Artifact[] => {
  const overlays = folder.listFolders('kubernetes/overlays').map((name) => `overlays/${name}`);
  const areas = ['base', ...overlays].map((area) => `kubernetes/${area}`);
  return areas.flatMap((area) => {
    const services = folder.listFolders(area).map((name) => `${area}/${name}`);
    const paths = [
      ...OWN.map((name) => `${area}/${name}`),
      ...services.flatMap((service) => OF_SERVICE.map((name) => `${service}/${name}`)),
    ];
    const isOverlay = area !== 'kubernetes/base';
    return paths.flatMap((path) => [
      ...textOf(folder, `${path}.yaml`),
      ...(isOverlay ? textOf(folder, `${path}.patch.yaml`) : []),
    ]);
  });
};

/** Larger than whatever is emitted. */
const LARGEST_BYTES = 1024 ** 2;

const textOf = (folder: Folder, path: string): readonly Artifact[] => {
  const read = folder.readFile(path, LARGEST_BYTES);
  return read.kind === 'bytes' ? [{ path, content: new TextDecoder().decode(read.bytes) }] : [];
};
