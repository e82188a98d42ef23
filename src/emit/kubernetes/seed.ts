import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { quoted } from '../quoted.ts';
import { pullChange, resourceChanges } from './resources.ts';
import { add, drop, type Frame, set } from './sheet.ts';
import { lostVolumes } from './volumes.ts';

const SEED = '/seed';

/**
 * What puts into a folder, before anything else starts, what the image has in it: a volume that is
 * mounted over it would hide that. It takes as much as the service, which does not run yet.
 */
export const seedChanges = (
  { stack: { kubernetes } }: Frame,
  service: StackService,
  pod: YamlPath,
): readonly YamlChange[] => {
  const { image, cpu, memory, ephemeral } = service;
  const seeded = lostVolumes(service).filter((one) => one.seeded);
  if (seeded.length === 0) return [drop([...pod, 'initContainers'])];
  const container: YamlPath = [...pod, 'initContainers', 0];
  const copies = seeded.map(({ name, path }) => `cp -R ${quoted(`${path}/.`)} ${SEED}/${name}/`);
  const resources = { cpu, memory: memory.limit, ephemeral };
  return [
    set([...container, 'name'], 'seed'),
    set([...container, 'image'], image),
    set([...container, 'command'], ['sh', '-ec', copies.join(' && ')]),
    ...resourceChanges(resources, kubernetes, [...container, 'resources']),
    pullChange(kubernetes, container),
    add(
      [...container, 'volumeMounts'],
      seeded.map(({ name }) => ({ name, mountPath: `${SEED}/${name}` })),
    ),
  ];
};
