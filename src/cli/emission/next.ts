import { composeFolder } from '../../emit/compose.ts';
import { slugOf } from '../../lib/slug.ts';
import type { TargetName } from '../../model/answer/emission.ts';
import type { Stack } from '../../model/stack.ts';
import { shellWord } from '../../view/text/shell-word.ts';

/** Commands that check, show and roll out what was written for a stack. */
export const NEXT: Readonly<Record<TargetName, (stack: Stack, out: string) => readonly string[]>> =
  {
    compose: (stack, out) => {
      const folder = `${out}/${composeFolder(stack)}`;
      const file = shellWord(`${folder}/compose.yaml`);
      const variables = shellWord(`${folder}/.env`);
      return [
        `cp -n ${shellWord(`${folder}/.env.example`)} ${variables}`,
        // What is still empty: Compose only warns of it, and starts.
        `! grep -n '=$' ${variables}`,
        `docker compose -f ${file} config --quiet`,
        `docker compose -f ${file} up --detach --wait`,
      ];
    },
    kubernetes: ({ phase, tenant }, out) => {
      const own =
        tenant === undefined
          ? `overlays/${phase.id}`
          : `tenants/${phase.id}/${slugOf(tenant.id, '-')}`;
      const overlay = shellWord(`${out}/kubernetes/${own}`);
      const all =
        tenant === undefined ? [] : [`kubectl apply -k ${shellWord(`${out}/kubernetes/cluster`)}`];
      return [
        `scale lint ${overlay}`,
        ...all,
        `kubectl diff -k ${overlay}`,
        `kubectl apply -k ${overlay}`,
      ];
    },
  };
