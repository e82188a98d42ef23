import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { KubernetesSettings } from '../../model/profile/kubernetes.ts';
import type { Sized, StackService } from '../../model/stack.ts';
import { whyOf } from '../why.ts';
import { cpuQuantity, memoryQuantity } from './quantity.ts';
import { drop, set } from './sheet.ts';

type Resources = {
  readonly cpu: StackService['cpu'];
  readonly memory: Sized;
  readonly ephemeral: Sized;
};

/** Memory is asked for up to its limit: a pod that is promised less is the first to be killed. */
export const resourceChanges = (
  { cpu, memory, ephemeral }: Resources,
  { cpuLimit }: KubernetesSettings,
  resources: YamlPath,
): readonly YamlChange[] => [
  set([...resources, 'requests', 'cpu'], cpuQuantity(cpu.request.value), whyOf(cpu.request)),
  cpuLimit === 'none'
    ? drop([...resources, 'limits', 'cpu'])
    : set([...resources, 'limits', 'cpu'], cpuQuantity(cpu.limit.value), whyOf(cpu.limit)),
  ...(['requests', 'limits'] as const).flatMap((side) => [
    set([...resources, side, 'memory'], memoryQuantity(memory.value), whyOf(memory)),
    set(
      [...resources, side, 'ephemeral-storage'],
      memoryQuantity(ephemeral.value),
      whyOf(ephemeral),
    ),
  ]),
];

/** When an image is fetched; as the template has it where the profile says nothing else. */
export const pullChange = ({ imagePull }: KubernetesSettings, container: YamlPath): YamlChange =>
  set(
    [...container, 'imagePullPolicy'],
    imagePull === 'if_not_present' ? 'IfNotPresent' : 'Always',
  );
