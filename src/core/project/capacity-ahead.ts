import { monthAfter } from '../../lib/calendar.ts';
import { type Finding, type FindingFacts, finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { Watch } from '../../model/profile/check-rule.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { comparedResources } from '../sections/hosts.ts';
import { quantilesOfKnown } from '../simulate/reduce/distribution.ts';
import { type Above, firstAbove } from './first-above.ts';
import { readPassage } from './first-passage.ts';
import type { Paths } from './paths.ts';
import { type Reading, together } from './reading.ts';

type Facts = FindingFacts['capacity_ahead'];

/** Something with an end to what it takes, by the ids of its quantities. */
export type Limited = Pick<Facts, 'of' | 'id' | 'name'> & {
  readonly filled: string;
  readonly target?: string;
  readonly limit?: { readonly key: 'max' | 'count' | 'units'; readonly unit: string } & Readonly<
    Record<'have' | 'need', string>
  >;
  /** The number of the resource that binds. */
  readonly binding?: string;
  /** Whom to ask about it. */
  readonly watch: Watch;
  readonly place: Place | undefined;
};

type Subject = { readonly profile: Profile; readonly graph: Graph };

/** A chance below this is not worth a word: as of a phase that fewer trials reach. */
const LIKELY = 0.1;

/** What has to be simulated to see what runs full; of those for which `moves` holds. */
export const capacityIds = (
  subject: Subject,
  moves: (filled: string) => boolean = () => true,
): readonly string[] =>
  limitedIn(subject)
    .filter(({ filled }) => moves(filled))
    .flatMap(({ filled, target, limit, binding }) => [
      filled,
      ...(target === undefined ? [] : [target]),
      ...(limit === undefined ? [] : [limit.have, limit.need]),
      ...(binding === undefined ? [] : [binding]),
    ]);

/**
 * Services, pools and hosts that the load outgrows along the paths, with when and how likely: of 5
 * trials with a service over 100 % in months 3, 4, 4, 6 and never, it is full in month 4, 80 % likely.
 * What only passes its target says so. `ids` are those that were simulated.
 */
export function* capacityFindings(
  subject: Subject & { readonly at: string; readonly paths: Paths },
  ids: Iterable<string>,
): Reading<Finding[]> {
  const simulated = new Set(ids);
  const limited = limitedIn(subject).filter(({ filled }) => simulated.has(filled));
  const found = yield* together(limited.map((one) => findingOf(one, subject)));
  return found.flat();
}

function* findingOf(
  one: Limited,
  { paths, at, profile }: { readonly paths: Paths; readonly at: string; readonly profile: Profile },
): Reading<Finding[]> {
  const { filled, target: limit } = one;
  yield 0;
  const share =
    limit === undefined ? undefined : quantilesOfKnown(paths.values(limit, 0), [0.5])[0];
  const others = [one.limit?.have, one.limit?.need, one.binding].filter((id) => id !== undefined);
  const [overFull, overTarget] = yield* together([
    firstAbove(paths, { share: filled, others }),
    ...(limit === undefined ? [] : [firstAbove(paths, { share: filled, limit, others })]),
  ]);
  if (overFull === undefined) return [];
  const full = readPassage(overFull.first, at);
  const target = overTarget && readPassage(overTarget.first, at);
  const passes = full.probability >= LIKELY ? 'full' : 'target';
  const passage = passes === 'full' ? full : target;
  const above = passes === 'full' ? overFull : overTarget;
  if (passage === undefined || above === undefined || passage.probability < LIKELY) return [];
  // What is beyond its target today is a matter of the plan and the gate.
  if (passes === 'target' && passage.months.p50 === 0) return [];
  const facts: Facts = {
    of: one.of,
    id: one.id,
    ...(one.name === undefined ? {} : { name: one.name }),
    quantity: filled,
    passes,
    probability: passage.probability,
    horizon: paths.months,
    until: monthAfter(at, paths.months) ?? '',
    today: passage.months.p50 === 0,
    months: passage.months,
    month: passage.month,
    ...limitOf(one, above),
    ...(share === undefined ? {} : { target: { share, month: target?.month.p50 ?? null } }),
    ...resourceOf(one, above, profile),
  };
  const severity = passage.months.p50 !== null && passes === 'full' ? 'warning' : 'info';
  return [finding('capacity_ahead', severity, facts, one.place)];
}

const limitOf = ({ limit }: Limited, { middle }: Above): Pick<Facts, 'limit'> => {
  if (limit === undefined) return {};
  const [have, need] = [middle(limit.have), middle(limit.need)];
  if (have === undefined || need === undefined || need <= have) return {};
  return { limit: { key: limit.key, unit: limit.unit, have, need } };
};

const resourceOf = (
  { binding }: Limited,
  { middle }: Above,
  profile: Profile,
): Pick<Facts, 'resource'> => {
  const index = binding === undefined ? undefined : middle(binding);
  const resource = index === undefined ? undefined : comparedResources(profile)[Math.round(index)];
  return resource === undefined ? {} : { resource };
};

/** What has an end. A service that grows as its load asks, without a `max`, is never full; hosts and pools have what is there. */
export const limitedIn = (subject: Subject): readonly Limited[] => {
  const known = new Set(subject.graph.quantities.map(({ id }) => id));
  return [...services(subject), ...pools(subject), ...hosts(subject)].filter(({ filled }) =>
    known.has(filled),
  );
};

const services = ({ profile }: Subject): Limited[] =>
  profile.services.flatMap((service) => {
    const { id, name, replicas, place } = service;
    if (replicas.kind === 'range' && replicas.max === undefined) return [];
    const row = `services.${snakeCase(id)}`;
    const key = replicas.kind === 'fixed' ? 'count' : 'max';
    return [
      {
        of: 'service',
        id,
        ...(name === undefined ? {} : { name }),
        filled: `${row}.filled`,
        target: `${row}.utilisation`,
        limit: { key, unit: 'replicas', have: `${row}.${key}`, need: `${row}.sized` },
        watch: service,
        place,
      },
    ];
  });

const pools = ({ profile }: Subject): Limited[] =>
  profile.pools.flatMap((pool) => {
    const { id, name, unit, now, place } = pool;
    if (now === undefined) return [];
    const row = `pools.${snakeCase(id)}`;
    return [
      {
        of: 'pool',
        id,
        name,
        filled: `${row}.now.utilisation`,
        target: `${row}.alert`,
        limit: { key: 'units', unit, have: `${row}.now.active`, need: `${row}.active` },
        watch: pool,
        place,
      },
    ];
  });

const hosts = ({ profile }: Subject): Limited[] => {
  const [host] = profile.hosts;
  if (host === undefined) return [];
  const place = profile.places.hosts ?? host.place;
  const filled = 'hosts.fullest';
  return [{ of: 'hosts', id: 'hosts', filled, binding: 'hosts.binding', watch: {}, place }];
};
