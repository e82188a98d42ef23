import { slugOf } from '../../lib/slug.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Stack } from '../../model/stack.ts';
import type { Templates } from '../../model/template.ts';
import { fillOf, kindsOf } from '../template.ts';
import {
  baseArtifacts,
  phaseArtifacts,
  type Rendering,
  tenantArtifacts,
  type Writer,
} from './kustomize.ts';
import { shortened } from './names.ts';
import { ingressSheets, serviceSheets } from './service.ts';
import type { Frame, Sheet } from './sheet.ts';
import { namespaceSheet, stackWideSheets, valuesSheet } from './stack-wide.ts';

/**
 * The manifests of stacks as kustomizations, below `kubernetes/`: `base` is what all phases have,
 * `overlays/<phase>` what is different in one, and `tenants/<phase>/<tenant>` what each tenant has
 * of its own. Stacks are taken one at a time, and nothing is held of a tenant but the first of each
 * phase, which the others are compared with.
 */
export const emitKubernetes = function* (
  stacks: Iterable<Stack>,
  templates: Templates,
): Generator<Artifact> {
  const writer: Writer = { fill: fillOf(templates), kindOf: kindsOf(templates) };
  const phases = new Map<string, { readonly rendering: Rendering; readonly key: string }>();
  for (const stack of stacks) {
    const key = sharedKey(stack);
    const first = phases.get(stack.phase.id);
    const rendering = renderingOf(stack, first?.key === key ? first.rendering.shared : undefined);
    if (first === undefined) phases.set(stack.phase.id, { rendering, key });
    if (stack.tenant !== undefined) {
      yield* tenantArtifacts(rendering, first?.rendering ?? rendering, writer);
    }
  }
  const all = [...phases.values()].map(({ rendering }) => rendering);
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

const LONGEST_NAME = 63;

/** `shared` are the sheets of a stack that is the same but for its tenant. */
const renderingOf = (stack: Stack, shared: readonly Sheet[] | undefined): Rendering => {
  const project = projectOf(stack);
  const { tenant, services } = stack;
  const folder = tenant === undefined ? undefined : slugOf(tenant.id, '-');
  const namespace =
    folder === undefined ? project : shortened(`${project}-${folder}`, LONGEST_NAME);
  const frame: Frame = { stack, project };
  return {
    project,
    phase: stack.phase.id,
    namespace,
    ...(folder === undefined ? {} : { tenant: folder }),
    own: [
      namespaceSheet(frame, namespace),
      ...(tenant === undefined ? [] : [valuesSheet(frame)]),
      ...services.flatMap((service) => ingressSheets(frame, service)),
    ],
    shared: shared ?? [
      ...stackWideSheets(frame),
      ...services.flatMap((service) => serviceSheets(frame, service)),
    ],
  };
};

/** Names of priority classes add eight characters. */
const projectOf = ({ project }: Stack): string => shortened(slugOf(project.id, '-'), 52);
