import { slugOf } from '../../lib/slug.ts';
import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { Sized, StackService } from '../../model/stack.ts';
import { BESIDE_FOLDER, besideOf } from '../beside.ts';
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
  const { name: of, volumes, shared, scratch, sharedMemory } = service;
  const lost = lostVolumes(service);
  const beside = besideOf(service).length > 0;
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
        ...(sharedMemory === undefined ? [] : [SHARED_MOUNT]),
        ...(beside ? [BESIDE_MOUNT] : []),
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
        ...(sharedMemory === undefined ? [] : [SHARED_VOLUME]),
        ...(beside ? [{ name: BESIDE_MOUNT.name, configMap: { name: of } }] : []),
      ],
    ),
    ...(sharedMemory === undefined ? [] : [sharedSize(pod, sharedMemory)]),
  ];
};

/** What stands beside manifests is a config map. */
const BESIDE_MOUNT = { name: 'script', mountPath: BESIDE_FOLDER, readOnly: true };

/** In place of the 64 Mi of a container; what is in it counts to the memory that the pod may take. */
const SHARED_MOUNT = { name: 'shared-memory', mountPath: '/dev/shm' };

const SHARED_VOLUME: YamlValue = {
  name: SHARED_MOUNT.name,
  emptyDir: { medium: 'Memory', sizeLimit: '64Mi' },
};

const sharedSize = (pod: YamlPath, size: Sized): YamlChange => {
  const volume = [...pod, 'volumes', { with: ['emptyDir', 'medium'] }, 'emptyDir', 'sizeLimit'];
  return set(volume, memoryQuantity(size.value), whyOf(size));
};

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
