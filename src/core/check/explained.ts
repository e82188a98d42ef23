import type { Reason } from '../../model/answer/verdict.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Quantity } from '../../model/quantity.ts';
import { needsOf, walk } from '../expression/walk.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import { ageId } from '../sections/metrics.ts';
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
  const unknown = (id: string): boolean => today.value(id) === undefined;
  const measured = new Map(measurements.map((one) => [one.id, one]));
  return {
    broken: ({ needs }) => {
      if (broken.size === 0) return undefined;
      const message = [...transitiveNeeds(byId, needs)].flatMap((id) => broken.get(id) ?? [])[0];
      return message === undefined ? undefined : { code: 'broken', message };
    },
    missing: ({ needs }: Check): Reason => {
      const all = transitiveNeeds(byId, needs);
      const missing = metrics.filter((id) => all.has(id) && unknown(id));
      for (const metric of missing) {
        const reason = reasonOf(measured.get(metric));
        if (reason !== undefined && (reason.code === 'stale' || missing.length === 1))
          return reason;
      }
      if (missing.length > 0) return { code: 'no_value', metrics: missing };
      const [undated] = metrics.filter((id) => all.has(ageId(id)) && unknown(ageId(id)));
      if (undated !== undefined) return { code: 'unmeasured', metric: undated };
      const [origin] = [...all].filter((id) => unknown(id) && isKnownBelow(byId.get(id), unknown));
      return origin === undefined
        ? { code: 'no_value', metrics: [] }
        : { code: 'share_of_nothing', id: origin };
    },
  };
};

/** Whether a formula divides, and all that it stands on has a value. */
const isKnownBelow = (
  quantity: Quantity | undefined,
  unknown: (id: string) => boolean,
): boolean => {
  if (quantity === undefined) return false;
  let divides = false;
  walk(quantity.expression, (part) => {
    divides ||= part.kind === 'binary' && part.op === '/';
  });
  return divides && !needsOf(quantity.expression).some(unknown);
};

/** What the source of a metric says of the value that it has not. */
const reasonOf = (measurement: Measurement | undefined): Reason | undefined => {
  if (measurement?.noData === undefined) return undefined;
  const { id: metric, noData, stale } = measurement;
  if (noData !== 'stale') return { code: noData, metric };
  const age = stale?.age ?? null;
  return age === null ? undefined : { code: 'stale', metric, ageHours: age / 3600 };
};
