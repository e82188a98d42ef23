import { snakeCase } from '../../model/id.ts';
import type { Check, CheckSubject } from './check.ts';
import { keeps } from './compare.ts';

/** How far services, pools and hosts are filled: beyond what was planned it warns, beyond all it fails. */
export const checkCapacity = (subject: CheckSubject): Check[] => [
  ...checkServices(subject),
  ...checkPools(subject),
  ...checkHosts(subject),
];

const FULL = 1;
/** Replicas are a whole number with a billionth of tolerance; so is how far they are filled. */
const TOLERANCE = 1 + 1e-9;

const checkServices = ({ profile, today: { value }, byId }: CheckSubject): Check[] =>
  profile.services.flatMap((service): Check[] => {
    const { id, name, place } = service;
    const row = `services.${snakeCase(id)}`;
    const filled = `${row}.filled`;
    if (!byId.has(filled) || value(`${row}.replicas`) === 0) return [];
    const warn = value(`${row}.utilisation`);
    return [filledCheck({ id: filled, warn, label: name ?? id, place, rule: service }, value)];
  });

const checkPools = ({ profile, today: { value } }: CheckSubject): Check[] =>
  profile.pools.map((pool) => {
    const { id, name: label, now, place } = pool;
    const row = `pools.${snakeCase(id)}`;
    const of = now === undefined ? `${row}.utilisation` : `${row}.now.utilisation`;
    const warn = value(`${row}.alert`);
    return filledCheck({ id: of, warn, label, place, rule: pool }, value);
  });

/** Services that do not say what they take leave it unknown, which is no reason to fail. */
const checkHosts = ({ profile, today: { value }, byId }: CheckSubject): Check[] => {
  const [host] = profile.hosts;
  const running = profile.hosts.some(({ id }) => value(`hosts.${snakeCase(id)}.running`) !== 0);
  if (host === undefined || !running || !byId.has('hosts.fullest')) return [];
  const rule = { noData: 'warn' } as const;
  return [filledCheck({ id: 'hosts.fullest', place: host.place, rule }, value)];
};

const filledCheck = (
  of: Pick<Check, 'id' | 'label' | 'place' | 'rule'> & { readonly warn?: number | undefined },
  value: CheckSubject['today']['value'],
): Check => {
  const { id, label, place, warn, rule } = of;
  const observed = value(id);
  const below = (limit: number | undefined): boolean | undefined =>
    keeps(observed, '<=', limit === undefined ? undefined : limit * TOLERANCE);
  return {
    id,
    kind: 'capacity',
    ...(label === undefined ? {} : { label }),
    comparison: '<=',
    unit: 'share',
    rule,
    observed,
    limit: FULL,
    kept: below(FULL),
    ...(warn === undefined ? {} : { warning: { limit: warn, kept: below(warn) } }),
    needs: [id],
    ...(place === undefined ? {} : { place }),
  };
};
