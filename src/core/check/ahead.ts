import { snakeCase } from '../../model/id.ts';
import {
  capacityFindings,
  capacityIds,
  type Limited,
  limitedIn,
} from '../project/capacity-ahead.ts';
import { finish } from '../project/reading.ts';
import { neededNodes } from '../simulate/nodes.ts';
import type { Check, CheckSubject } from './check.ts';
import { keeps } from './compare.ts';

/** Months in which a gate warns of what runs full: some to decide, and some to buy, build or hire. */
const AHEAD = 6;

/** What has to be simulated to see what runs full. */
export const aheadIds = (subject: CheckSubject): readonly string[] =>
  capacityIds(subject, movesIn(subject));

/**
 * Whether what is not full today has room for six months more, in the middle of the paths: a service that
 * is full in month 4 warns, in month 15 it holds. What is full today is a matter of its own check, as
 * is what has no value.
 */
export const checkAhead = (subject: CheckSubject): Check[] => {
  const { paths, profile, graph, at } = subject;
  if (paths === undefined) return [];
  const moves = movesIn(subject);
  const found = finish(
    capacityFindings({ profile, graph, at, paths }, capacityIds(subject, moves)),
  );
  return limitedIn(subject)
    .filter(({ filled }) => moves(filled))
    .map((limited) => {
      const ahead = found.flatMap((one) => (one.code === 'capacity_ahead' ? [one.facts] : []));
      const full = ahead.find(
        ({ quantity, passes }) => quantity === limited.filled && passes === 'full',
      );
      const observed = full?.months.p50 ?? undefined;
      const limit = Math.min(AHEAD, paths.months);
      const kept = observed === undefined || keeps(observed, '>=', limit) === true;
      return {
        ...checkOf(limited),
        observed,
        limit,
        kept,
        ...(kept || full === undefined ? {} : { why: { code: 'fills', full, within: limit } }),
        ...(observed === undefined ? { why: { code: 'never', months: paths.months } } : {}),
      };
    });
};

/** A warning: a product grows on the day on which its gate is to pass. A budget over the months may fail. */
const checkOf = ({
  of,
  id,
  name,
  filled,
  watch: { owner, runbook },
  place,
}: Limited): Omit<Check, 'observed' | 'limit' | 'kept'> => ({
  id: of === 'hosts' ? 'hosts.ahead' : `${of}s.${snakeCase(id)}.ahead`,
  kind: 'capacity_ahead',
  ...(name === undefined ? {} : { label: name }),
  comparison: '>=',
  unit: 'months',
  rule: {
    severity: 'warn',
    ...(owner === undefined ? {} : { owner }),
    ...(runbook === undefined ? {} : { runbook }),
  },
  needs: [filled],
  ...(place === undefined ? {} : { place }),
});

/** Whether time moves it, and it is not full yet. */
const movesIn = (subject: CheckSubject): ((filled: string) => boolean) => {
  const { graph, today } = subject;
  const filled = limitedIn(subject).map((limited) => limited.filled);
  if (filled.length === 0) return () => false;
  const { levels } = neededNodes(graph, today.given, filled);
  return (id) => {
    const level = levels.get(id);
    const now = today.value(id);
    return (level === 'path' || level === 'timed') && now !== undefined && now <= FULL;
  };
};

/** Whole replicas are filled with a billionth of tolerance. */
const FULL = 1 + 1e-9;
