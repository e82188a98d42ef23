import type { Stack } from '../../model/stack.ts';
import { labelChanges, stackIdentity } from './labels.ts';
import { TENANT_VALUES } from './names.ts';
import { quotaSheet } from './quota.ts';
import { drop, type Frame, type Sheet, set } from './sheet.ts';
import { NO_CPU_LIMIT } from './switches.ts';

/** The objects that belong to no service, but for those that each tenant has of its own. */
export const stackWideSheets = (frame: Frame): readonly Sheet[] => {
  const { project, stack } = frame;
  const labels = labelChanges(frame, stackIdentity(frame));
  return [
    quotaSheet(frame),
    {
      path: 'limit-range.yaml',
      template: 'kubernetes/limit-range',
      name: project,
      changes: [
        ...labels,
        // A default limit would be one for every container.
        ...(stack.kubernetes.cpuLimit === 'none'
          ? [
              drop(['spec', 'limits', 0, 'default', 'cpu']),
              set(['metadata', 'annotations', 'scale.lint/S19'], NO_CPU_LIMIT),
            ]
          : [{ kind: 'drop_if_empty', path: ['metadata', 'annotations'] } as const]),
      ],
    },
    {
      path: 'network-policy-default.yaml',
      template: 'kubernetes/network-policy-default',
      name: 'default-deny',
      changes: labels,
    },
    ...(sharesCluster(stack) ? [] : prioritySheets(frame)),
  ];
};

/**
 * Whether several stacks of a project have objects in common that belong to no namespace: whoever
 * deletes one of them must not take these from all.
 */
export const sharesCluster = ({ tenant }: Stack): boolean => tenant !== undefined;

/** What all stacks of a project have in common, in a kustomization of its own. */
export const clusterSheets = (frame: Frame): readonly Sheet[] =>
  sharesCluster(frame.stack) ? prioritySheets(frame) : [];

export const clusterWideNames = (frame: Frame): readonly string[] =>
  clusterSheets(frame).map(({ name }) => name);

/** The data of a project goes before what can be started anew. */
const prioritySheets = (frame: Frame): readonly Sheet[] => {
  const stores = frame.stack.services.some(({ volumes }) => volumes.length > 0);
  return [
    prioritySheet(frame, { kind: 'service', value: 1000, of: 'Services' }),
    ...(stores ? [prioritySheet(frame, { kind: 'data', value: 10_000, of: 'Data' })] : []),
  ];
};

export const namespaceSheet = (frame: Frame, namespace: string): Sheet => ({
  path: 'namespace.yaml',
  template: 'kubernetes/namespace',
  name: namespace,
  clusterWide: true,
  changes: [
    ...labelChanges(frame, stackIdentity(frame)),
    ...(frame.stack.contact === undefined
      ? []
      : [set(['metadata', 'annotations', 'email'], frame.stack.contact)]),
    { kind: 'drop_if_empty', path: ['metadata', 'annotations'] },
  ],
});

const prioritySheet = (
  frame: Frame,
  { kind, value, of }: { readonly kind: string; readonly value: number; readonly of: string },
): Sheet => ({
  path: `priority-class-${kind}.yaml`,
  template: 'kubernetes/priority-class',
  name: `${frame.project}-${kind}`,
  clusterWide: true,
  changes: [
    ...labelChanges(frame, stackIdentity(frame)),
    set(['value'], value),
    set(['description'], `${of} of ${frame.stack.project.name}`),
  ],
});

/** The values of a tenant, as a config map. */
export const valuesSheet = (frame: Frame): Sheet => ({
  path: 'tenant.yaml',
  template: 'kubernetes/config-map',
  name: TENANT_VALUES,
  changes: [
    ...labelChanges(frame, stackIdentity(frame)),
    set(['data'], { ...frame.stack.tenant?.values }),
  ],
});
