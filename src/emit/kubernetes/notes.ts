import type { Stack } from '../../model/stack.ts';
import type { TargetNote } from '../../model/target-note.ts';
import { secretName } from './env.ts';
import { SECRET_KEY } from './names.ts';
import { namespaceOf } from './rendering.ts';

/** What a cluster has to be given before the manifests of a stack can run. */
export const kubernetesNotesOf = (stack: Stack): readonly TargetNote[] => {
  const env = stack.services.flatMap((service) => [...service.env, ...(service.backup?.env ?? [])]);
  const secrets = env.flatMap((one) => (one.kind === 'secret' ? [secretName(one.secret)] : []));
  if (secrets.length === 0) return [];
  const names = [...new Set(secrets)].sort();
  return [{ code: 'secret_objects', namespace: namespaceOf(stack), names, key: SECRET_KEY }];
};
