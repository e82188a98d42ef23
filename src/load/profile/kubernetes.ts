import type { YamlNode } from '../../lib/yaml/node.ts';
import type { KubernetesSettings } from '../../model/profile/kubernetes.ts';
import { CPU_LIMIT, IMAGE_PULL } from '../../model/wire/kubernetes.ts';
import { child, type Reading } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';

/** Reads how manifests are to be. */
export const readKubernetes = (_: Reading, node: YamlNode): KubernetesSettings => ({
  cpuLimit: CPU_LIMIT.find((one) => one === stringOf(child(node, 'cpu_limit'))) ?? 'set',
  imagePull: IMAGE_PULL.find((one) => one === stringOf(child(node, 'image_pull'))) ?? 'always',
});
