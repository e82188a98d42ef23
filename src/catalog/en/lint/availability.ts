import { code, plain, plural, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed } from './phrases.ts';

/** How many there are, where they run, and how they are exchanged. */
export const availability: LintRules<
  'S28' | 'S29' | 'S30' | 'S31' | 'S32' | 'S33' | 'S34' | 'S35' | 'S36' | 'S37' | 'S38'
> = {
  S28: {
    asks: prose`At least two of everything that stays`,
    wrong: ({ fault, found }) =>
      fault === 'replicas'
        ? prose`There ${found === 1 ? 'is' : 'are'} ${plural(found, { one: 'replica', other: 'replicas' })}: one node that fails stops it`
        : prose`The autoscaler may go down to ${plural(found, { one: 'replica', other: 'replicas' })}`,
    fix: ({ fault }) =>
      fault === 'replicas'
        ? prose`Write ${code('replicas: 2')}; where there can be only one, say why: ${code('scale.lint/min-replicas')}`
        : prose`Write ${code('minReplicas: 2')}`,
  },
  S29: {
    asks: prose`What an autoscaler scales says no number of replicas itself`,
    wrong: ({ autoscaler, replicas }) =>
      prose`Each time this is applied, it goes back to ${plain(replicas)}, whatever the autoscaler ${code(autoscaler)} has set`,
    fix: () => prose`Remove ${code('spec.replicas')}`,
  },
  S30: {
    asks: prose`An autoscaler has a target, and the requests that its share is a share of`,
    wrong: (facts) =>
      facts.fault === 'no_target'
        ? prose`There is no ${facts.kind} ${code(facts.name)}`
        : prose`It scales by the utilisation of ${facts.resource}, and ${listed(facts.containers)} of ${code(facts.target)} ${facts.containers.length === 1 ? 'asks' : 'ask'} for none`,
    fix: (facts) =>
      facts.fault === 'no_target'
        ? prose`Correct ${code('scaleTargetRef')}, or add the object`
        : prose`Add ${code(`resources.requests.${facts.resource}`)} to the container`,
  },
  S31: {
    asks: prose`An autoscaler has room, and says how fast it goes`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'range':
          return prose`It scales from ${plain(facts.min)} to ${plain(facts.max)}: that is no range`;
        case 'no_max':
          return prose`It has no ${code('maxReplicas')}`;
        case 'no_behavior':
          return prose`It says no ${code('behavior')}`;
      }
    },
    fix: (facts) =>
      facts.fault === 'no_behavior'
        ? prose`Add ${code('behavior: {scaleDown: {stabilizationWindowSeconds: 300}}')}, or what suits the load`
        : prose`Make ${code('maxReplicas')} greater than ${code('minReplicas')}`,
  },
  S32: {
    asks: prose`A disruption budget covers each Deployment and StatefulSet`,
    wrong: () =>
      prose`No PodDisruptionBudget covers it: a drained node may take all its pods at once`,
    fix: () => prose`Add one with its selector and ${code('maxUnavailable: 1')}`,
  },
  S33: {
    asks: prose`A disruption budget says one thing, and lets a pod go`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'both':
          return prose`It has ${code('minAvailable')} and ${code('maxUnavailable')}: the API takes one`;
        case 'neither':
          return prose`It has neither ${code('minAvailable')} nor ${code('maxUnavailable')}`;
        case 'no_pods':
          return prose`Its selector holds for no pod`;
        case 'no_eviction':
          return prose`With ${code(`${facts.key}: ${facts.found}`)} none of the ${plural(facts.replicas, { one: 'pod', other: 'pods' })} of ${code(facts.target)} may be moved: nodes cannot be drained`;
      }
    },
    fix: (facts) =>
      facts.fault === 'no_pods'
        ? prose`Select by the labels of the pods`
        : prose`Write ${code('maxUnavailable: 1')} alone`,
  },
  S34: {
    asks: prose`A pod that is not well may always be moved`,
    wrong: ({ found }) =>
      found === ''
        ? prose`It says no ${code('unhealthyPodEvictionPolicy')}: a pod that never gets well holds its node`
        : prose`It has ${code(`unhealthyPodEvictionPolicy: ${found}`)}: a pod that never gets well holds its node`,
    fix: () => prose`Write ${code('unhealthyPodEvictionPolicy: AlwaysAllow')}`,
  },
  S35: {
    asks: prose`Constraints spread the pods over zones or nodes`,
    wrong: ({ fault }) =>
      ({
        missing: prose`Nothing spreads its pods: all may be in one zone`,
        selector: prose`A constraint does not hold for its own pods, and so spreads nothing`,
        skew: prose`A constraint has no ${code('maxSkew')} of at least ${plain(1)}`,
      })[fault],
    fix: ({ fault }) =>
      fault === 'missing'
        ? prose`Add ${code('topologySpreadConstraints')} over ${code('topology.kubernetes.io/zone')}, with ${code('labelSelector')}`
        : fault === 'selector'
          ? prose`Give it a ${code('labelSelector')} with the labels of the pods`
          : prose`Write ${code('maxSkew: 1')}`,
  },
  S36: {
    asks: prose`Pods of one kind keep off each other’s nodes`,
    wrong: ({ fault }) =>
      fault === 'missing'
        ? prose`Nothing keeps its pods off one node`
        : prose`The anti-affinity does not hold for its own pods`,
    fix: () =>
      prose`Add ${code('podAntiAffinity')} over ${code('kubernetes.io/hostname')}, with the labels of the pods`,
  },
  S37: {
    asks: prose`A new version comes pod by pod, and takes none away first`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'type':
          return facts.found === ''
            ? prose`It does not say how it is updated`
            : prose`It is updated by ${code(facts.found)}`;
        case 'unavailable':
          return prose`During an update ${code(facts.found)} of the pods may be missing`;
        case 'stuck':
          return prose`It may neither add a pod nor take one away: no update can begin`;
      }
    },
    fix: () =>
      prose`Write ${code('strategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 0, maxSurge: 1}}')}; where it cannot be, say why: ${code('scale.lint/rolling-update')}`,
  },
  S38: {
    asks: prose`One autoscaler scales one thing`,
    wrong: ({ kind, name, scaledObject }) =>
      prose`The ScaledObject ${code(scaledObject)} and a HorizontalPodAutoscaler both scale the ${kind} ${code(name)}`,
    fix: () => prose`Remove the HorizontalPodAutoscaler: KEDA makes its own`,
  },
};
