import { slugOf } from '../../lib/slug.ts';
import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { whyOf } from '../why.ts';
import { shortened } from './names.ts';
import { memoryQuantity, storageQuantity } from './quantity.ts';
import { add, type Frame, set } from './sheet.ts';

/** What a service keeps, and where it may write what can be lost: all else of its files is read-only. */
export const volumeChanges = (
  { volumes, writable, scratch }: StackService,
  pod: YamlPath,
  container: YamlPath,
): readonly YamlChange[] => {
  const kept = new Set(volumes.map(({ path }) => path));
  const taken = new Set(volumes.map(({ name }) => name));
  const lost = writable
    .filter((path) => !kept.has(path))
    .map((path) => ({ path, name: freeName(path, taken) }));
  const sizeLimit = memoryQuantity(scratch.value);
  return [
    add(
      [...container, 'volumeMounts'],
      [
        // Below the root of the volume, where some file systems keep a folder of their own.
        ...volumes.map(({ name, path }) => ({ name, mountPath: path, subPath: name })),
        ...lost.map(({ name, path }) => ({ name, mountPath: path })),
      ],
    ),
    add(
      [...pod, 'volumes'],
      lost.map(({ name }) => ({ name, emptyDir: { sizeLimit } })),
    ),
  ];
};

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
