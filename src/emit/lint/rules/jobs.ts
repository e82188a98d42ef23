import { isSchedule } from '../../../lib/cron.ts';
import type { Manifest } from '../../../model/manifest/manifest.ts';
import { childOf, keyAt, wordIn } from '../../../model/manifest/manifest-look.ts';
import { type Found, objectAt } from '../rule.ts';

/** Jobs that come late, twice, or stay for ever. */
export const jobFaults = (manifest: Manifest): readonly Found<'S58'>[] => {
  if (manifest.kind === 'CronJob') return cronFaults(manifest);
  if (manifest.kind !== 'Job') return [];
  return childOf(manifest.root, 'spec', 'ttlSecondsAfterFinished') === undefined
    ? [{ at: objectAt(manifest), facts: { fault: 'ttl' } }]
    : [];
};

const cronFaults = ({ root }: Manifest): readonly Found<'S58'>[] => {
  const spec = childOf(root, 'spec') ?? root;
  const job = childOf(spec, 'jobTemplate', 'spec');
  const pod = childOf(job, 'template', 'spec');
  const restart = wordIn(pod, 'restartPolicy');
  const schedule = wordIn(spec, 'schedule');
  const restartAt = keyAt(pod ?? spec, restart === '' ? 'containers' : 'restartPolicy');
  return [
    ...(childOf(spec, 'startingDeadlineSeconds') === undefined
      ? [{ at: keyAt(spec, 'schedule'), facts: { fault: 'deadline' } } as const]
      : []),
    ...(childOf(spec, 'concurrencyPolicy') === undefined
      ? [{ at: keyAt(spec, 'schedule'), facts: { fault: 'concurrency' } } as const]
      : []),
    ...(restart === 'Never' || restart === 'OnFailure'
      ? []
      : [{ at: restartAt, facts: { fault: 'restart', found: restart } } as const]),
    // The history limits of the CronJob remove its jobs; a second hand would take their records.
    ...(job !== undefined && childOf(job, 'ttlSecondsAfterFinished') !== undefined
      ? [{ at: keyAt(job, 'ttlSecondsAfterFinished'), facts: { fault: 'ttl_within' } } as const]
      : []),
    ...(isSchedule(schedule)
      ? []
      : [{ at: keyAt(spec, 'schedule'), facts: { fault: 'schedule', found: schedule } } as const]),
  ];
};
