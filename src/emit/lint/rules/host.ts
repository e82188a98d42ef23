import type { ManifestAt } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  isTrueIn,
  keyAt,
  mapsIn,
  numberIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Found } from '../rule.ts';
import type { Container, Workload } from '../workload.ts';

/** Kinds of volumes that the level restricted allows. */
const VOLUMES: ReadonlySet<string> = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

/** Of kernels of today, by the level baseline (kubernetes.io/docs/concepts/security/pod-security-standards). */
const SAFE_SYSCTLS: ReadonlySet<string> = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
]);

const SELINUX_TYPES = [
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
];

/** Whatever of a pod reaches into the host that it runs on. */
export const hostFaults = (workload: Workload): readonly Found<'S47'>[] => {
  const { manifest, pod, containers } = workload;
  const fault = (what: string, found: string, at: ManifestAt): Found<'S47'> => ({
    manifest,
    at,
    facts: { what, found },
  });
  return [
    ...['hostNetwork', 'hostPID', 'hostIPC']
      .filter((key) => isTrueIn(pod, key))
      .map((key) => fault(key, 'true', keyAt(pod, key))),
    ...volumeFaults(workload, fault),
    ...mapsIn(pod, 'securityContext', 'sysctls')
      .filter((one) => !SAFE_SYSCTLS.has(wordIn(one, 'name')))
      .map((one) => fault('sysctl', wordIn(one, 'name'), keyAt(one, 'name'))),
    ...contextFaults(pod, fault),
    ...containers.flatMap((container) => containerFaults(container, fault)),
  ];
};

type Fault = (what: string, found: string, at: ManifestAt) => Found<'S47'>;

const volumeFaults = ({ pod }: Workload, fault: Fault): readonly Found<'S47'>[] =>
  mapsIn(pod, 'volumes').flatMap((volume) =>
    entriesIn(volume)
      .filter(({ key }) => key !== 'name' && !VOLUMES.has(key))
      .map(({ key, node, at }) => fault(key, wordIn(node, 'path') || wordIn(volume, 'name'), at)),
  );

const containerFaults = ({ node, name }: Container, fault: Fault): readonly Found<'S47'>[] => {
  const context = childOf(node, 'securityContext');
  const procMount = wordIn(context, 'procMount');
  return [
    ...mapsIn(node, 'ports')
      .filter((port) => (numberIn(port, 'hostPort') ?? 0) !== 0)
      .map((port) => fault('hostPort', wordIn(port, 'hostPort'), keyAt(port, 'hostPort'))),
    ...(context === undefined || procMount === '' || procMount === 'Default'
      ? []
      : [fault('procMount', procMount, keyAt(context, 'procMount'))]),
    ...contextFaults(node, fault),
    ...(isTrueIn(context, 'windowsOptions', 'hostProcess')
      ? [fault('hostProcess', name, keyAt(context ?? node, 'windowsOptions'))]
      : []),
  ];
};

/** Of pods and containers alike. */
const contextFaults = (owner: Container['node'] | Workload['pod'], fault: Fault) => {
  const context = childOf(owner, 'securityContext');
  if (context === undefined) return [];
  const appArmor = wordIn(context, 'appArmorProfile', 'type');
  const selinux = childOf(context, 'seLinuxOptions');
  const [user, role, type] = ['user', 'role', 'type'].map((key) => wordIn(selinux, key));
  const odd = `${user}${role}` !== '' || !SELINUX_TYPES.includes(type ?? '');
  return [
    ...(appArmor === 'Unconfined'
      ? [fault('appArmorProfile', appArmor, keyAt(context, 'appArmorProfile'))]
      : []),
    ...(odd ? [fault('seLinuxOptions', type ?? '', keyAt(context, 'seLinuxOptions'))] : []),
  ];
};
