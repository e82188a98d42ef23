import { labelChanges, stackIdentity } from './labels.ts';
import { TENANT_VALUES } from './names.ts';
import { quotaSheet } from './quota.ts';
import { type Frame, type Sheet, set } from './sheet.ts';

/** The objects that belong to no service, but for those that each tenant has of its own. */
export const stackWideSheets = (frame: Frame): readonly Sheet[] => {
  const { project, stack } = frame;
  const labels = labelChanges(frame, stackIdentity(frame));
  const stores = stack.services.some(({ volumes }) => volumes.length > 0);
  return [
    quotaSheet(frame),
    {
      path: 'limit-range.yaml',
      template: 'kubernetes/limit-range',
      name: project,
      changes: labels,
    },
    {
      path: 'network-policy-default.yaml',
      template: 'kubernetes/network-policy-default',
      name: 'default-deny',
      changes: labels,
    },
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
