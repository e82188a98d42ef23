import type { YamlChange } from '../../lib/yaml/fill.ts';
import type { Sized } from '../../model/stack.ts';
import { whyOf } from '../why.ts';
import { labelChanges, stackIdentity } from './labels.ts';
import { cpuQuantity, memoryQuantity, storageQuantity } from './quantity.ts';
import { drop, type Frame, type Sheet, set } from './sheet.ts';

/** Room for every service at its most, one pod more of each that is rolled out, and the backups. */
export const quotaSheet = (frame: Frame): Sheet => {
  const { quota, kubernetes } = frame.stack;
  const { pods, cpu, memory, ephemeral, claims, storage } = quota;
  const hard = (key: string, amount: Sized, show: (value: number) => string): YamlChange =>
    set(['spec', 'hard', key], amount.value === 0 ? '0' : show(amount.value), whyOf(amount));
  return {
    path: 'resource-quota.yaml',
    template: 'kubernetes/resource-quota',
    name: frame.project,
    changes: [
      ...labelChanges(frame, stackIdentity(frame)),
      hard('pods', pods, String),
      hard('requests.cpu', cpu.request, cpuQuantity),
      // A quota of a limit makes a limit a must.
      kubernetes.cpuLimit === 'none'
        ? drop(['spec', 'hard', 'limits.cpu'])
        : hard('limits.cpu', cpu.limit, cpuQuantity),
      hard('requests.memory', memory, memoryQuantity),
      hard('limits.memory', memory, memoryQuantity),
      hard('requests.ephemeral-storage', ephemeral, memoryQuantity),
      hard('limits.ephemeral-storage', ephemeral, memoryQuantity),
      hard('persistentvolumeclaims', claims, String),
      hard('requests.storage', storage, storageQuantity),
    ],
  };
};
