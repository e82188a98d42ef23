import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { ManifestAt, ManifestNode } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  keyAt,
  mapsIn,
  numberIn,
  wordIn,
  wordsIn,
} from '../../../model/manifest/manifest-look.ts';
import { ANNOTATION_PREFIX, type Cluster, servicesOf } from '../cluster.ts';
import { type ClusterRules, type Found, inContainers, nameAt } from '../rule.ts';
import { isSame } from '../same.ts';
import type { Container, Workload } from '../workload.ts';

const PROBES = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;

/** How it is known that a container is well, and how it starts and ends. */
export const healthRules: ClusterRules<'S21' | 'S22' | 'S23' | 'S24' | 'S25' | 'S26' | 'S27'> = {
  S21: {
    name: 'readiness-probe',
    severity: 'error',
    linters: {
      'kube-score': ['pod-probes'],
      'kube-linter': ['no-readiness-probe'],
      polaris: ['readinessProbeMissing'],
    },
    check: (cluster) => withoutProbe(cluster, 'readinessProbe'),
  },
  S22: {
    name: 'liveness-probe',
    severity: 'error',
    linters: {
      'kube-score': ['pod-probes'],
      'kube-linter': ['no-liveness-probe'],
      polaris: ['livenessProbeMissing'],
    },
    check: (cluster) => withoutProbe(cluster, 'livenessProbe'),
  },
  S23: {
    name: 'probes-differ',
    severity: 'error',
    linters: { 'kube-score': ['pod-probes-identical'] },
    check: (cluster) =>
      inContainers(cluster, ({ node, name: container }) => {
        const [ready, alive] = [childOf(node, 'readinessProbe'), childOf(node, 'livenessProbe')];
        if (ready === undefined || alive === undefined || !isSame(ready, alive)) return [];
        return [{ at: keyAt(node, 'livenessProbe'), facts: { container } }];
      }),
  },
  S24: {
    name: 'startup-window',
    severity: 'error',
    linters: {},
    check: (cluster) =>
      inContainers(cluster, (container, workload) => {
        const startSeconds = declaredSeconds(workload, 'start-seconds');
        if (startSeconds === undefined || !isLasting(container, workload)) return [];
        const key = ['startupProbe', 'livenessProbe'].find(
          (one) => childOf(container.node, one) !== undefined,
        );
        if (key === undefined) return [];
        const windowSeconds = windowOf(childOf(container.node, key));
        if (windowSeconds >= startSeconds) return [];
        const facts = { container: container.name, windowSeconds, startSeconds };
        return [{ at: keyAt(container.node, key), facts }];
      }),
  },
  S25: {
    name: 'probe-ports',
    severity: 'error',
    linters: {
      'kube-linter': ['liveness-port', 'readiness-port', 'startup-port'],
      pss: ['Host Probes / Lifecycle Hooks'],
    },
    check: (cluster) => inContainers(cluster, probePorts),
  },
  S26: {
    name: 'graceful-stop',
    severity: 'error',
    linters: {},
    check: (cluster) => cluster.workloads.flatMap((workload) => gracelessStops(cluster, workload)),
  },
  S27: {
    name: 'restart-policy',
    severity: 'error',
    linters: { 'kube-linter': ['restart-policy'] },
    check: ({ workloads }) =>
      workloads.flatMap(({ manifest, pod }) => {
        const found = wordIn(pod, 'restartPolicy');
        const job = manifest.kind === 'Job';
        const choices = job ? ['Never', 'OnFailure'] : ['Always'];
        // Of CronJobs S58 speaks; a pod alone may end.
        if (manifest.kind === 'CronJob' || manifest.kind === 'Pod') return [];
        if (choices.includes(found) || (found === '' && !job)) return [];
        const at = keyAt(pod, found === '' ? 'containers' : 'restartPolicy');
        return [{ manifest, at, facts: { found, choices } }];
      }),
  },
};

/** A container that is to run for ever, and so to answer. */
const isLasting = ({ role }: Container, { runs }: Workload): boolean =>
  role === 'main' && runs === 'service';

const withoutProbe = (cluster: Cluster, probe: 'readinessProbe' | 'livenessProbe') =>
  inContainers(cluster, (container, workload) =>
    !isLasting(container, workload) || childOf(container.node, probe) !== undefined
      ? []
      : [{ at: nameAt(container), facts: { container: container.name } }],
  );

/** What the object or its pods declare of themselves, for rules that cannot know it. */
const declaredSeconds = ({ manifest, template }: Workload, name: string): number | undefined => {
  const key = `${ANNOTATION_PREFIX}${name}`;
  const [text] = [template, manifest.root]
    .map((node) => wordIn(node, 'metadata', 'annotations', key))
    .filter((one) => one !== '');
  const seconds = Number(text);
  return text === undefined || !Number.isFinite(seconds) ? undefined : seconds;
};

/** How long a probe lets a container fail before it is killed, with the API's defaults. */
const windowOf = (probe: ManifestNode | undefined): number =>
  (numberIn(probe, 'initialDelaySeconds') ?? 0) +
  (numberIn(probe, 'failureThreshold') ?? 3) * (numberIn(probe, 'periodSeconds') ?? 10);

const ACTIONS = ['httpGet', 'tcpSocket', 'grpc'];

const probePorts = ({ node, name: container }: Container): readonly Found<'S25'>[] => {
  const ports = mapsIn(node, 'ports');
  const numbers = ports.map((port) => wordIn(port, 'containerPort'));
  const known = [...numbers, ...ports.map((port) => wordIn(port, 'name'))];
  const looks = [
    ...PROBES.map((probe) => ({ probe: probe as string, of: childOf(node, probe), ported: true })),
    ...['postStart', 'preStop'].map((hook) => ({
      probe: hook,
      of: childOf(node, 'lifecycle', hook),
      ported: false,
    })),
  ];
  return looks.flatMap(({ probe, of, ported }) =>
    ACTIONS.flatMap((action): readonly Found<'S25'>[] => {
      const handler = childOf(of, action);
      if (handler === undefined) return [];
      const found = wordIn(handler, 'port');
      const near = nearestNames(found, known);
      const facts = { container, probe, ports: near.length > 0 ? near : numbers };
      const host = wordIn(handler, 'host');
      return [
        ...(ported && !known.includes(found)
          ? [{ at: keyAt(handler, 'port'), facts: { ...facts, fault: 'port', found } } as const]
          : []),
        ...(host === ''
          ? []
          : [
              {
                at: keyAt(handler, 'host'),
                facts: { ...facts, fault: 'host', found: host },
              } as const,
            ]),
      ];
    }),
  );
};

const GRACE_SECONDS = 30;

/** Connections still come while endpoints are withdrawn; a pod of a service waits before it ends. */
const gracelessStops = (cluster: Cluster, workload: Workload): readonly Found<'S26'>[] => {
  const { manifest, pod, containers } = workload;
  if (workload.runs === 'task') return [];
  const main = containers.filter(({ role }) => role === 'main');
  const served = servicesOf(cluster, workload).length > 0;
  const ported = main.filter(({ node }) => mapsIn(node, 'ports').length > 0);
  const hasty = (served ? ported : []).filter(
    ({ node }) => childOf(node, 'lifecycle', 'preStop') === undefined,
  );
  const preStopSeconds = Math.max(0, ...main.map(({ node }) => delayOf(node)));
  const graceSeconds = numberIn(pod, 'terminationGracePeriodSeconds') ?? GRACE_SECONDS;
  const drainSeconds = declaredSeconds(workload, 'drain-seconds') ?? 0;
  const at: ManifestAt = keyAt(
    pod,
    childOf(pod, 'terminationGracePeriodSeconds') === undefined
      ? 'containers'
      : 'terminationGracePeriodSeconds',
  );
  const facts = { fault: 'too_short', graceSeconds, preStopSeconds, drainSeconds } as const;
  const short = preStopSeconds + drainSeconds > 0 && graceSeconds <= preStopSeconds + drainSeconds;
  return [
    ...hasty.map(
      (container): Found<'S26'> => ({
        manifest,
        at: nameAt(container),
        facts: { fault: 'no_delay', container: container.name },
      }),
    ),
    ...(short ? [{ manifest, at, facts }] : []),
  ];
};

/** Seconds that a container waits before it is told to end: `sleep: {seconds: 5}`, or `sleep 5`. */
const delayOf = (container: ManifestNode): number => {
  const hook = childOf(container, 'lifecycle', 'preStop');
  const own = numberIn(hook, 'sleep', 'seconds');
  if (own !== undefined) return own;
  const command = wordsIn(hook, 'exec', 'command').join(' ');
  return Number(/\bsleep\s+(\d{1,6})/.exec(command)?.[1] ?? 0);
};
