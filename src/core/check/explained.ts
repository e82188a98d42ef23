import type { Reason } from '../../model/verdict.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import type { Check, CheckSubject } from './check.ts';
import type { Explained } from './judge.ts';

/** Why checks of a subject break or have no value. */
export const explain = ({ byId, today, profile, measurements }: CheckSubject): Explained => {
  const broken = new Map<string, string>();
  for (const { code, facts } of today.problems) {
    if (code === 'not_finite')
      broken.set(facts.id, `${facts.id} = ${facts.result}: ${facts.formula}`);
  }
  const metrics = profile.metrics.map(({ id }) => id);
  const stale = new Map(
    measurements.map((one) => [one.id, one.noData === 'stale' ? one.stale : undefined]),
  );
  return {
    broken: ({ needs }) => {
      if (broken.size === 0) return undefined;
      const message = [...transitiveNeeds(byId, needs)].flatMap((id) => broken.get(id) ?? [])[0];
      return message === undefined ? undefined : { code: 'broken', message };
    },
    missing: ({ needs }: Check): Reason => {
      const all = transitiveNeeds(byId, needs);
      const missing = metrics.filter((id) => all.has(id) && today.value(id) === undefined);
      for (const metric of missing) {
        const age = stale.get(metric)?.age ?? null;
        if (age !== null) return { code: 'stale', metric, ageHours: age / 3600 };
      }
      return { code: 'no_value', metrics: missing };
    },
  };
};
