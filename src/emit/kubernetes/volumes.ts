import { slugOf } from '../../lib/slug.ts';
import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { KEEPER_SCRIPT } from '../keeper.ts';
import { whyOf } from '../why.ts';
import { shortened } from './names.ts';
import { memoryQuantity, storageQuantity } from './quantity.ts';
import { add, type Frame, set } from './sheet.ts';

/** What a service keeps, and where it may write what can be lost: all else of its files is read-only. */
export const volumeChanges = (
  service: StackService,
  pod: YamlPath,
  container: YamlPath,
): readonly YamlChange[] => {
  const { name: of, volumes, shared, scratch, keeps } = service;
  const lost = lostVolumes(service);
  const sizeLimit = memoryQuantity(scratch.value);
  return [
    add(
      [...container, 'volumeMounts'],
      [
        // Below the root of the volume, where some file systems keep a folder of their own.
        ...[...volumes, ...shared].map(({ name, path }) => ({
          name,
          mountPath: path,
          subPath: name,
        })),
        ...lost.map(({ name, path }) => ({ name, mountPath: path })),
        ...(keeps === undefined ? [] : [SCRIPT_MOUNT]),
      ],
    ),
    add(
      [...pod, 'volumes'],
      [
        ...shared.map(({ name }) => ({
          name,
          persistentVolumeClaim: { claimName: claimName(of, name) },
        })),
        ...lost.map(({ name }) => ({ name, emptyDir: { sizeLimit } })),
        ...(keeps === undefined ? [] : [{ name: SCRIPT_MOUNT.name, configMap: { name: of } }]),
      ],
    ),
  ];
};

/** What keeps a cluster runs a script that is a config map. */
const SCRIPT_MOUNT = { name: 'script', mountPath: KEEPER_SCRIPT.folder, readOnly: true };

type Lost = { readonly path: string; readonly name: string; readonly seeded: boolean };

/** Each path that may be lost is a volume of its own, named after it. */
export const lostVolumes = ({
  volumes,
  shared,
  writable,
  seeded,
}: StackService): readonly Lost[] => {
  const taken = new Set([...volumes, ...shared].map(({ name }) => name));
  const named = (path: string) => ({ path, name: freeName(path, taken) });
  return [
    ...writable.map((path) => ({ ...named(path), seeded: false })),
    ...seeded.map((path) => ({ ...named(path), seeded: true })),
  ];
};

/** The claim of a volume that all replicas have together. */
export const claimName = (service: string, volume: string): string =>
  shortened(`${service}-${volume}`, 63);

/** The claim of a volume that the first replica has of its own. */
export const firstClaimName = (service: string, volume: string): string => `${volume}-${service}-0`;

/** `/var/run/postgresql` → `var-run-postgresql`. */
const freeName = (path: string, taken: Set<string>): string => {
  const base = shortened(slugOf(path, '-') || 'root', 55);
  let name = base;
  for (let i = 2; taken.has(name); i += 1) name = `${base}-${i}`;
  taken.add(name);
  return name;
};

/** One claim for each volume, made as the first of the template is. */
export const claimChanges = ({ volumes }: StackService): readonly YamlChange[] => {
  const claims: YamlPath = ['spec', 'volumeClaimTemplates'];
  return [
    { kind: 'repeat', path: claims, times: volumes.length },
    ...volumes.flatMap(({ name, size }, i) => [
      set([...claims, i, 'metadata', 'name'], name),
      set(
        [...claims, i, 'spec', 'resources', 'requests', 'storage'],
        storageQuantity(size.value),
        whyOf(size),
      ),
    ]),
  ];
};

/** Data goes before what can be started anew, when there is not room for both. */
export const priorityName = (
  { project }: Frame,
  { volumes }: Pick<StackService, 'volumes'>,
): string => `${project}-${volumes.length > 0 ? 'data' : 'service'}`;
