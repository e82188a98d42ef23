import { keyAt, wordIn } from '../../../model/manifest/manifest-look.ts';
import { type ClusterRules, inContainers, nameAt } from '../rule.ts';

/** What containers run. */
export const imageRules: ClusterRules<'S10' | 'S11'> = {
  S10: {
    name: 'image-tag',
    severity: 'error',
    linters: {
      'kube-score': ['container-image-tag'],
      'kube-linter': ['latest-tag'],
      polaris: ['tagNotSpecified'],
    },
    check: (cluster) =>
      inContainers(cluster, (container) => {
        const image = wordIn(container.node, 'image');
        const fault = imageFault(image);
        if (fault === undefined) return [];
        const at = image === '' ? nameAt(container) : keyAt(container.node, 'image');
        return [{ at, facts: { container: container.name, image, fault } }];
      }),
  },
  S11: {
    name: 'pull-always',
    severity: 'error',
    linters: { 'kube-score': ['container-image-pull-policy'], polaris: ['pullPolicyNotAlways'] },
    check: (cluster) =>
      inContainers(cluster, (container) => {
        const found = wordIn(container.node, 'imagePullPolicy');
        if (found === 'Always') return [];
        const at = found === '' ? nameAt(container) : keyAt(container.node, 'imagePullPolicy');
        return [{ at, facts: { container: container.name, found } }];
      }),
  },
};

/** A tag stands behind the last `:` of the last part; `host:5000/app` has none. */
export const imageFault = (image: string): 'missing' | 'untagged' | 'latest' | undefined => {
  if (image.trim() === '') return 'missing';
  if (/@sha(256|512):[0-9a-f]{32,}$/.test(image)) return undefined;
  const last = image.slice(image.lastIndexOf('/') + 1);
  const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : '';
  if (tag === '') return 'untagged';
  return tag === 'latest' ? 'latest' : undefined;
};
