import type { YamlChange } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import type { ScriptName } from '../../model/template.ts';
import { besideFile, besideOf } from '../beside.ts';
import { whyOf } from '../why.ts';
import { backupSheets } from './backup.ts';
import { clusterPorts } from './clusters.ts';
import { identityOf, instanceChange, labelChanges, selectorChanges } from './labels.ts';
import { podsName } from './names.ts';
import { guestSheets, networkSheet } from './network.ts';
import { storageQuantity } from './quantity.ts';
import { externalChanges, type Frame, type Sheet, set } from './sheet.ts';
import { claimName } from './volumes.ts';
import { workloadSheet } from './workload.ts';

/** The objects of one service, but for those that each tenant has of its own. */
export const serviceSheets = (frame: ScriptedFrame, service: StackService): readonly Sheet[] =>
  inPart(service, [
    accountSheet(frame, service),
    workloadSheet(frame, service),
    ...(service.ports.length > 0 ? [serviceSheet(frame, service)] : []),
    ...(service.volumes.length > 0 ? [headlessSheet(frame, service)] : []),
    ...claimSheets(frame, service),
    ...autoscalerSheets(frame, service),
    budgetSheet(frame, service),
    networkSheet(frame, service),
    ...guestSheets(frame, service),
    ...backupSheets(frame, service),
    ...scriptSheets(frame, service),
  ]);

/** The text of programs and settings that stand beside manifests. */
export type Beside = Readonly<Record<ScriptName, string>>;

type ScriptedFrame = Frame & { readonly beside: Beside };

const inPart = ({ optional }: StackService, sheets: readonly Sheet[]): readonly Sheet[] =>
  optional === undefined ? sheets : sheets.map((sheet) => ({ ...sheet, optional }));

const accountSheet = (frame: Frame, service: StackService): Sheet => ({
  path: `${service.name}/service-account.yaml`,
  template: 'kubernetes/service-account',
  name: service.name,
  changes: labelChanges(frame, identityOf(service)),
});

const serviceSheet = (frame: Frame, service: StackService): Sheet => ({
  path: `${service.name}/service.yaml`,
  template: 'kubernetes/service',
  name: service.name,
  changes: endpointChanges(frame, service),
});

const headlessSheet = (frame: Frame, service: StackService): Sheet => ({
  path: `${service.name}/headless-service.yaml`,
  template: 'kubernetes/headless-service',
  name: podsName(service.name),
  changes: endpointChanges(frame, {
    ...service,
    ports: [...service.ports, ...clusterPorts(service)],
  }),
});

const endpointChanges = (frame: Frame, service: StackService): readonly YamlChange[] => [
  ...labelChanges(frame, identityOf(service)),
  ...selectorChanges(['spec', 'selector'], service.name),
  set(
    ['spec', 'ports'],
    service.ports.map(({ name, number }) => ({
      name,
      port: number,
      targetPort: name,
      protocol: 'TCP',
    })),
  ),
];

/** The way from outside to the first port that may be reached from there; each tenant has its host. */
export const ingressSheets = (frame: Frame, service: StackService): readonly Sheet[] => {
  const { host } = service;
  const port = service.ports.find((one) => one.public) ?? service.ports[0];
  if (port === undefined || host === undefined) return [];
  const rule = ['spec', 'rules', 0];
  const backend = [...rule, 'http', 'paths', 0, 'backend', 'service'];
  return inPart(service, [
    {
      path: `${service.name}/ingress.yaml`,
      template: 'kubernetes/ingress',
      name: service.name,
      changes: [
        ...labelChanges(frame, identityOf(service)),
        ...externalChanges([certificateName(service)]),
        set(['spec', 'tls', 0, 'hosts'], [host]),
        set(['spec', 'tls', 0, 'secretName'], certificateName(service)),
        set([...rule, 'host'], host),
        set([...backend, 'name'], service.name),
        set([...backend, 'port', 'name'], port.name),
      ],
    },
  ]);
};

/** The secret of type `kubernetes.io/tls` for the host of a service. */
export const certificateName = ({ name }: StackService): string => `${name}-tls`;

const autoscalerSheets = (frame: Frame, service: StackService): readonly Sheet[] => {
  const { name, autoscale } = service;
  if (autoscale === undefined) return [];
  const { min, max, target } = autoscale;
  const share = Math.min(100, Math.max(1, Math.round(target.value * 100)));
  return [
    {
      path: `${name}/horizontal-pod-autoscaler.yaml`,
      template: 'kubernetes/horizontal-pod-autoscaler',
      name,
      changes: [
        ...labelChanges(frame, identityOf(service)),
        set(
          ['spec', 'scaleTargetRef', 'kind'],
          service.volumes.length > 0 ? 'StatefulSet' : 'Deployment',
        ),
        set(['spec', 'scaleTargetRef', 'name'], name),
        set(['spec', 'minReplicas'], min.value, whyOf(min)),
        set(['spec', 'maxReplicas'], max.value, whyOf(max)),
        set(
          ['spec', 'metrics', 0, 'resource', 'target', 'averageUtilization'],
          share,
          whyOf(target),
        ),
      ],
    },
  ];
};

/** One claim for each volume that all replicas have together. */
const claimSheets = (frame: Frame, service: StackService): readonly Sheet[] =>
  service.shared.map(({ name, size }) => ({
    path: `${service.name}/claim-${name}.yaml`,
    template: 'kubernetes/persistent-volume-claim',
    name: claimName(service.name, name),
    changes: [
      ...labelChanges(frame, identityOf(service)),
      { kind: 'drop_if_empty', path: ['metadata', 'annotations'] },
      set(['spec', 'resources', 'requests', 'storage'], storageQuantity(size.value), whyOf(size)),
    ],
  }));

/** What stands beside manifests Kubernetes has as a config map. */
const scriptSheets = (frame: ScriptedFrame, service: StackService): readonly Sheet[] => {
  const names = besideOf(service);
  if (names.length === 0) return [];
  return [
    {
      path: `${service.name}/script.yaml`,
      template: 'kubernetes/config-map',
      name: service.name,
      changes: [
        ...labelChanges(frame, identityOf(service)),
        set(
          ['data'],
          Object.fromEntries(names.map((name) => [besideFile(name), frame.beside[name]])),
        ),
      ],
    },
  ];
};

const budgetSheet = (frame: Frame, service: StackService): Sheet => ({
  path: `${service.name}/pod-disruption-budget.yaml`,
  template: 'kubernetes/pod-disruption-budget',
  name: service.name,
  changes: [
    ...labelChanges(frame, identityOf(service)),
    instanceChange(['spec', 'selector', 'matchLabels'], service.name),
  ],
});
