import { code, joinProse, plain, plural, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { inContainer, listed } from './phrases.ts';

/** What containers run and ask for. */
export const resources: LintRules<
  'S10' | 'S11' | 'S12' | 'S13' | 'S14' | 'S15' | 'S16' | 'S17' | 'S18' | 'S19' | 'S20'
> = {
  S10: {
    asks: prose`Every image has a tag that is not ${code('latest')}, or a digest`,
    wrong: ({ container, fault, image }) =>
      fault === 'missing'
        ? prose`${inContainer(container)} has no image`
        : fault === 'untagged'
          ? prose`The image ${code(image)} has no tag`
          : prose`The image ${code(image)} is whatever was pushed last`,
    fix: () => prose`Name the version that was tested, as in ${code('shop/api:1.4.2')}`,
  },
  S11: {
    asks: prose`Images are pulled, and the right to pull them is checked, each time`,
    wrong: ({ container, found }) =>
      found === ''
        ? prose`${inContainer(container)} says no ${code('imagePullPolicy')}`
        : prose`${inContainer(container)} has ${code(`imagePullPolicy: ${found}`)}`,
    fix: () =>
      prose`Write ${code('imagePullPolicy: Always')}: layers that a node has are not fetched again`,
  },
  S12: {
    asks: prose`Every container asks for CPU`,
    wrong: ({ container }) => prose`${inContainer(container)} asks for no CPU`,
    fix: () => prose`Add ${code('resources.requests.cpu')}, what it uses at its usual load`,
  },
  S13: {
    asks: prose`Every container asks for memory`,
    wrong: ({ container }) => prose`${inContainer(container)} asks for no memory`,
    fix: () => prose`Add ${code('resources.requests.memory')}`,
  },
  S14: {
    asks: prose`Every container has a limit of memory`,
    wrong: ({ container }) => prose`${inContainer(container)} may take all memory of its node`,
    fix: () => prose`Add ${code('resources.limits.memory')}, the same as it asks for`,
  },
  S15: {
    asks: prose`Every container has a limit of CPU`,
    wrong: ({ container }) => prose`${inContainer(container)} may take all CPU of its node`,
    fix: () =>
      prose`Add ${code('resources.limits.cpu')}; where you leave it out on purpose, exempt the object`,
  },
  S16: {
    asks: prose`Every container asks for scratch space, and has a limit of it`,
    wrong: ({ container, missing }) =>
      prose`${inContainer(container)} lacks ${listed(missing.map((side) => `resources.${side}.ephemeral-storage`))}`,
    fix: () => prose`Add it: logs and temporary files would fill the disk of the node`,
  },
  S17: {
    asks: prose`No limit is below what is asked for`,
    wrong: ({ container, resource, request, limit }) =>
      prose`${inContainer(container)} asks for ${code(request)} of ${resource} and may take ${code(limit)}`,
    fix: ({ request }) => prose`Raise the limit to ${code(request)} or more`,
  },
  S18: {
    asks: prose`Every ${code('emptyDir')} has a size`,
    wrong: ({ volume }) => prose`The volume ${code(volume)} may fill the disk of the node`,
    fix: () => prose`Write ${code('emptyDir: {sizeLimit: 64Mi}')}, as much as it needs`,
  },
  S19: {
    asks: prose`A namespace has a quota that holds all of its pods at their most, and defaults for what says nothing`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'exceeded':
          return prose`${plural(facts.workloads, { one: 'workload', other: 'workloads' })} take up to ${code(facts.sum)} of ${code(facts.resource)}, a rollout at full scale included; the quota is ${code(facts.hard)}`;
        case 'no_quota':
          return prose`The namespace has no ResourceQuota`;
        case 'no_limits':
          return prose`The namespace has no LimitRange`;
        case 'no_defaults':
          return prose`The LimitRange lacks ${listed(facts.missing)} of containers`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'exceeded':
          return prose`Raise the quota to ${code(facts.sum)}, or lower what may run`;
        case 'no_quota':
          return prose`Add one with ${joinProse([[code('requests.cpu')], [code('requests.memory')], [code('pods')]], ', ')}`;
        case 'no_limits':
          return prose`Add one with ${code('default')} and ${code('defaultRequest')} of containers`;
        case 'no_defaults':
          return prose`Add them under ${code('spec.limits')}, with ${code('type: Container')}`;
      }
    },
  },
  S20: {
    asks: prose`Every pod has a priority class`,
    wrong: () => prose`The pods have no priority class: on a full node, any may be evicted first`,
    fix: () => prose`Add ${code('priorityClassName')}, of a PriorityClass above ${plain(0)}`,
  },
};
