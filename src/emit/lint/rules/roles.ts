import type { Manifest, ManifestMap } from '../../../model/manifest/manifest.ts';
import { itemsIn, keyAt, mapsIn, wordIn, wordsIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import type { Found } from '../rule.ts';

/** Rights that reach further than anybody means to give. */
export const roleFaults = ({ manifests }: Cluster): readonly Found<'S54'>[] =>
  manifests.flatMap((manifest) => {
    const { kind, root } = manifest;
    const found =
      kind === 'Role' || kind === 'ClusterRole'
        ? mapsIn(root, 'rules').flatMap(ruleFaults)
        : kind === 'RoleBinding' || kind === 'ClusterRoleBinding'
          ? bindingFaults(manifest)
          : [];
    return found.map((one) => ({ ...one, manifest }));
  });

const KEYS = ['apiGroups', 'resources', 'verbs', 'nonResourceURLs'];
const READING = ['get', 'list', 'watch'];

const ruleFaults = (rule: ManifestMap): readonly Found<'S54'>[] => {
  const wild = KEYS.flatMap((key) =>
    itemsIn(rule, key)
      .filter((item) => wordIn(item) === '*')
      .map((at): Found<'S54'> => ({ at, facts: { fault: 'wildcard', found: key } })),
  );
  const resources = wordsIn(rule, 'resources');
  const verbs = wordsIn(rule, 'verbs');
  const at = keyAt(rule, 'resources');
  const has = (resource: string, of: readonly string[]): boolean =>
    resources.includes(resource) && verbs.some((verb) => of.includes(verb));
  const exec = ['pods/exec', 'pods/attach'].filter((one) => has(one, ['create', 'get']));
  const grave = verbs.filter((verb) => ['escalate', 'bind', 'impersonate'].includes(verb));
  return [
    ...wild,
    ...exec.map((found): Found<'S54'> => ({ at, facts: { fault: 'exec', found } })),
    ...(has('secrets', READING)
      ? [{ at, facts: { fault: 'secrets', found: 'secrets' } } as const]
      : []),
    ...(has('pods', ['create']) ? [{ at, facts: { fault: 'pods', found: 'pods' } } as const] : []),
    ...grave.map((found): Found<'S54'> => {
      return { at: keyAt(rule, 'verbs'), facts: { fault: 'escalate', found } };
    }),
  ];
};

const EVERYONE = ['system:anonymous', 'system:unauthenticated', 'system:authenticated'];

const bindingFaults = ({ root }: Manifest): readonly Found<'S54'>[] => {
  const admin = wordIn(root, 'roleRef', 'name') === 'cluster-admin';
  return [
    ...(admin
      ? [
          {
            at: keyAt(root, 'roleRef'),
            facts: { fault: 'cluster_admin', found: 'cluster-admin' },
          } as const,
        ]
      : []),
    ...mapsIn(root, 'subjects').flatMap((subject): readonly Found<'S54'>[] => {
      const found = wordIn(subject, 'name');
      if (!EVERYONE.includes(found)) return [];
      return [{ at: keyAt(subject, 'name'), facts: { fault: 'everyone', found } }];
    }),
  ];
};
