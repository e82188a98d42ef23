import { slugOf } from '../../lib/slug.ts';
import type { Stack } from '../../model/stack.ts';
import type { KindOf } from '../template.ts';
import { withRunningPods } from './clusters.ts';
import { shortened } from './names.ts';
import { type Beside, ingressSheets, serviceSheets } from './service.ts';
import type { Frame, Sheet } from './sheet.ts';
import { clusterSheets, namespaceSheet, stackWideSheets, valuesSheet } from './stack-wide.ts';

/** All objects of one phase, or of a tenant in one. */
export type Rendering = {
  readonly project: string;
  readonly phase: string;
  readonly namespace: string;
  /** Its folder. */
  readonly tenant?: string;
  /** What each tenant has of its own, where there are tenants. */
  readonly own: readonly Sheet[];
  readonly shared: readonly Sheet[];
  /** What belongs to the cluster and to all stacks of the project, apart from each. */
  readonly cluster: readonly Sheet[];
};

const LONGEST_NAME = 63;

/** What the objects of a stack are made of, besides the stack. */
type Made = {
  readonly kindOf: KindOf;
  /** The text of what stands beside manifests. */
  readonly beside: Beside;
  readonly shared?: readonly Sheet[] | undefined;
};

/** The objects of a stack; `shared` are those of one that is the same but for its tenant. */
export const renderingOf = (asked: Stack, { kindOf, beside, shared }: Made): Rendering => {
  const stack = withRunningPods(asked);
  const project = projectOf(stack);
  const { tenant, services } = stack;
  const folder = tenant === undefined ? undefined : slugOf(tenant.id, '-');
  const namespace = namespaceOf(stack);
  const frame: Frame = { stack, project };
  const patched = (sheet: Sheet): Sheet => withPatches(sheet, stack, kindOf);
  return {
    project,
    phase: stack.phase.id,
    namespace,
    ...(folder === undefined ? {} : { tenant: folder }),
    own: [
      namespaceSheet(frame, namespace),
      ...(tenant === undefined ? [] : [valuesSheet(frame)]),
      ...services.flatMap((service) => ingressSheets(frame, service)),
    ].map(patched),
    cluster: clusterSheets(frame).map(patched),
    shared:
      shared ??
      [
        ...stackWideSheets(frame),
        ...services.flatMap((service) => serviceSheets({ ...frame, beside }, service)),
      ].map(patched),
  };
};

/** A namespace for the stack, or for each tenant's. */
export const namespaceOf = (stack: Stack): string => {
  const project = projectOf(stack);
  const { tenant } = stack;
  if (tenant === undefined) return project;
  return shortened(`${project}-${slugOf(tenant.id, '-')}`, LONGEST_NAME);
};

/** Where what a tenant has of its own is put. */
export const tenantPlace = (
  stack: Stack,
): { readonly folder: string; readonly namespace: string } => ({
  folder: slugOf(stack.tenant?.id ?? '', '-'),
  namespace: namespaceOf(stack),
});

/** Names of priority classes add eight characters. */
export const projectOf = ({ project }: Stack): string => shortened(slugOf(project.id, '-'), 52);

const withPatches = (sheet: Sheet, { patches }: Stack, kindOf: KindOf): Sheet => {
  if (patches === undefined || patches.kubernetes.length === 0) return sheet;
  const { kind } = kindOf(sheet.template);
  const own = patches.kubernetes.filter(
    (patch) => patch.kind === kind && (patch.name ?? sheet.name) === sheet.name,
  );
  return own.length === 0 ? sheet : { ...sheet, patches: own };
};
