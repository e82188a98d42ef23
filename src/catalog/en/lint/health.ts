import { code, plain, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { inContainer, listed } from './phrases.ts';

/** How it is known that a container is well, and how it starts and ends. */
export const health: LintRules<'S21' | 'S22' | 'S23' | 'S24' | 'S25' | 'S26' | 'S27'> = {
  S21: {
    asks: prose`Every container that stays has a readiness probe`,
    wrong: ({ container }) => prose`${inContainer(container)} gets traffic before it can answer`,
    fix: () => prose`Add ${code('readinessProbe')}, of a path that answers once it can serve`,
  },
  S22: {
    asks: prose`Every container that stays has a liveness probe`,
    wrong: ({ container }) => prose`${inContainer(container)} is not restarted when it hangs`,
    fix: () =>
      prose`Add ${code('livenessProbe')}, of something that fails only where a restart helps`,
  },
  S23: {
    asks: prose`Liveness and readiness are not one and the same probe`,
    wrong: ({ container }) =>
      prose`${inContainer(container)} is restarted as soon as it is not ready`,
    fix: () =>
      prose`Let liveness fail later: a greater ${code('failureThreshold')}, or a check without dependencies`,
  },
  S24: {
    asks: prose`A container has as long to start as it is said to need`,
    wrong: ({ container, windowSeconds, startSeconds }) =>
      prose`${inContainer(container)} needs ${plain(startSeconds, 's')} to start and is killed after ${plain(windowSeconds, 's')}`,
    fix: ({ startSeconds }) =>
      prose`Add a ${code('startupProbe')} with ${code(`failureThreshold: ${Math.ceil(startSeconds / 5)}`)} at ${code('periodSeconds: 5')}, or more`,
  },
  S25: {
    asks: prose`Probes look at ports that the container declares, on the pod itself`,
    wrong: ({ container, probe, fault, found }) =>
      fault === 'port'
        ? prose`${code(probe)} looks at the port ${code(found || '-')}, which ${inContainer(container)} does not declare`
        : prose`${code(probe)} asks the host ${code(found)} and not the pod`,
    fix: ({ fault, ports }) =>
      fault === 'host'
        ? prose`Remove ${code('host')}: the address of the pod is meant`
        : ports.length === 0
          ? prose`Declare the port under ${code('ports')} of the container`
          : prose`Use ${listed(ports, 'or')}, or declare the port`,
  },
  S26: {
    asks: prose`A pod of a service waits before it ends, and has the time to`,
    wrong: (facts) =>
      facts.fault === 'no_delay'
        ? prose`${inContainer(facts.container)} ends while requests are still sent to it`
        : prose`The pod is killed after ${plain(facts.graceSeconds, 's')}, and needs ${plain(facts.preStopSeconds + facts.drainSeconds, 's')} to wait and to finish`,
    fix: (facts) =>
      facts.fault === 'no_delay'
        ? prose`Add ${code('lifecycle: {preStop: {sleep: {seconds: 5}}}')}`
        : prose`Write ${code(`terminationGracePeriodSeconds: ${facts.preStopSeconds + facts.drainSeconds + 5}`)}, or more`,
  },
  S27: {
    asks: prose`What stays is always restarted, and what ends is not`,
    wrong: ({ found }) =>
      found === ''
        ? prose`The pods have no ${code('restartPolicy')}`
        : prose`The pods have ${code(`restartPolicy: ${found}`)}`,
    fix: ({ choices }) => prose`Write ${listed(choices, 'or')}`,
  },
};
