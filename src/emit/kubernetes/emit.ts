import type { Artifact } from '../../model/manifest/artifact.ts';
import type { Stack } from '../../model/stack.ts';
import type { Templates } from '../../model/template.ts';
import { fillOf, kindsOf } from '../template.ts';
import {
  baseArtifacts,
  clusterArtifacts,
  phaseArtifacts,
  tenantArtifacts,
  type Writer,
} from './kustomize.ts';
import { type Rendering, renderingOf } from './rendering.ts';

/**
 * The manifests of stacks as kustomizations, below `kubernetes/`: `base` is what all phases have,
 * `overlays/<phase>` what is different in one, and `tenants/<phase>/<tenant>` what each tenant has
 * of its own; `cluster` is what belongs to no namespace and to all tenants. Stacks are taken one at a time, and nothing is held of a tenant but the first of each
 * phase, which the others are compared with.
 */
export const emitKubernetes = function* (
  stacks: Iterable<Stack>,
  templates: Templates,
): Generator<Artifact> {
  const kindOf = kindsOf(templates);
  const writer: Writer = { fill: fillOf(templates), kindOf };
  const phases = new Map<string, { readonly rendering: Rendering; readonly key: string }>();
  for (const stack of stacks) {
    const key = sharedKey(stack);
    const first = phases.get(stack.phase.id);
    const shared = first?.key === key ? first.rendering.shared : undefined;
    const rendering = renderingOf(stack, { kindOf, beside: templates, shared });
    if (first === undefined) phases.set(stack.phase.id, { rendering, key });
    if (stack.tenant !== undefined) {
      yield* tenantArtifacts(rendering, first?.rendering ?? rendering, writer);
    }
  }
  const all = [...phases.values()].map(({ rendering }) => rendering);
  yield* clusterArtifacts(all, writer);
  yield* baseArtifacts(all, writer);
  for (const rendering of all) yield* phaseArtifacts(rendering, all, writer);
};

/** What the objects are made of that tenants share: with the same one, they need not be made again. */
const sharedKey = ({ tenant, services, ...stack }: Stack): string =>
  JSON.stringify([
    stack,
    Object.keys(tenant?.values ?? {}),
    services.map(({ host: _, ...service }) => service),
  ]);
