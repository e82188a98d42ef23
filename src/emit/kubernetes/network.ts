import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { Egress } from '../../model/profile/services.ts';
import type { StackService } from '../../model/stack.ts';
import { clusterPorts } from './clusters.ts';
import { identityOf, instanceChange, instanceLabels, labelChanges } from './labels.ts';
import { backupName, shortened } from './names.ts';
import { add, drop, type Frame, type Sheet, set } from './sheet.ts';

const INGRESS: YamlPath = ['spec', 'ingress'];
const EGRESS: YamlPath = ['spec', 'egress'];
/** The items of the template that are only for some services, by what stands in them. */
const CONTROLLER: YamlPath = [...INGRESS, { with: ['from', 0, 'namespaceSelector'] }];
const OUTSIDE: YamlPath = [...EGRESS, { with: ['to', 0, 'ipBlock'] }];

/** Who may speak to a service and to whom it may speak: what the services depend on, both ways. */
export const networkSheet = (frame: Frame, service: StackService): Sheet => {
  const { name, ports } = service;
  const reached = ports.filter((port) => port.public);
  return {
    path: `${name}/network-policy.yaml`,
    template: 'kubernetes/network-policy',
    name,
    changes: [
      ...labelChanges(frame, identityOf(service)),
      instanceChange(['spec', 'podSelector', 'matchLabels'], name),
      reached.length > 0 ? set([...CONTROLLER, 'ports'], portsOf(reached)) : drop(CONTROLLER),
      ...outsideChanges(service.egress),
      ...calledBy(service, callersOf(frame, service)),
      ...peers(service),
      add(EGRESS, [
        ...calleesOf(frame, service).flatMap(callTo),
        ...(isPeer(service) ? callTo(withPeerPorts(service)) : []),
      ]),
    ],
  };
};

/** What lets a service of an optional part into the services that are always there. */
export const guestSheets = (frame: Frame, guest: StackService): readonly Sheet[] =>
  guest.optional === undefined
    ? []
    : calleesOf(frame, guest)
        .filter(({ optional }) => optional !== guest.optional)
        .map((host) => ({
          path: `${guest.name}/network-policy-${host.name}.yaml`,
          template: 'kubernetes/network-policy',
          name: shortened(`${host.name}-from-${guest.name}`, 63),
          changes: [
            ...labelChanges(frame, identityOf(host)),
            instanceChange(['spec', 'podSelector', 'matchLabels'], host.name),
            set(['spec', 'policyTypes'], ['Ingress']),
            drop(CONTROLLER),
            drop(EGRESS),
            ...calledBy(host, [guest.name]),
          ],
        }));

/** What lies outside, by the ports that are asked there, and private networks only where they are named. */
export const outsideChanges = (egress: Egress | undefined): readonly YamlChange[] => {
  if (egress === undefined) return [drop(OUTSIDE)];
  const { ports, networks } = egress;
  return [
    ...(ports.length === 0
      ? []
      : [
          set(
            [...OUTSIDE, 'ports'],
            ports.map((port) => ({ port, protocol: 'TCP' })),
          ),
        ]),
    add(
      [...OUTSIDE, 'to'],
      networks.map((cidr) => ({ ipBlock: { cidr } })),
    ),
  ];
};

const calledBy = ({ ports }: StackService, callers: readonly string[]): readonly YamlChange[] =>
  callers.length === 0 || ports.length === 0
    ? []
    : [
        add(INGRESS, [
          {
            from: callers.map((name) => ({ podSelector: { matchLabels: instanceLabels(name) } })),
            ports: portsOf(ports),
          },
        ]),
      ];

export const callTo = ({ name, ports }: StackService): readonly YamlValue[] =>
  ports.length === 0
    ? []
    : [{ to: [{ podSelector: { matchLabels: instanceLabels(name) } }], ports: portsOf(ports) }];

const portsOf = (ports: StackService['ports']): readonly YamlValue[] =>
  ports.map(({ number }) => ({ port: number, protocol: 'TCP' }));

/** Those of an optional part are let in by a policy of that part. */
const callersOf = (frame: Frame, service: StackService): readonly string[] => [
  ...frame.stack.services
    .filter(({ optional }) => optional === undefined || optional === service.optional)
    .filter((other) => calls(other, service))
    .map(({ name }) => name),
  // One that reads volumes asks the service for nothing.
  ...(service.backup?.readsVolumes === false ? [backupName(service.name)] : []),
];

const calleesOf = (frame: Frame, service: StackService): readonly StackService[] =>
  frame.stack.services.filter((other) => calls(service, other));

/** The pods of a stateful set that is a cluster speak to each other, on ports of their own too. */
const peers = (service: StackService): readonly YamlChange[] =>
  isPeer(service) ? calledBy(withPeerPorts(service), [service.name]) : [];

/** Copies of a server ask that, not each other. */
const isPeer = ({ volumes, singleton, copyOf }: StackService): boolean =>
  volumes.length > 0 && singleton === undefined && copyOf === undefined;

const withPeerPorts = (service: StackService): StackService => ({
  ...service,
  ports: [...service.ports, ...clusterPorts(service)],
});

const calls = (caller: StackService, callee: StackService): boolean =>
  caller.name !== callee.name &&
  (caller.dependsOn.includes(callee.name) ||
    caller.connections.some(({ to }) => to === callee.name));
