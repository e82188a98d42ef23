import type { Growth, GrowthEvent, GrowthTarget, Moment } from '../../model/profile/growth.ts';
import type { Metric } from '../../model/profile/metrics.ts';
import { type ContributedValue, type Contribution, made } from './contribution.ts';

/** The formulas of a later month; a metric that time does not move has none. */
export type Driven = {
  readonly step?: string;
  /** The factor on its level, by name; none without seasons and events. */
  readonly factor?: string;
  readonly quantities: readonly Contribution[];
};

/**
 * How time moves a metric. A rate compounds: 10,000 at 10 % a month are 12,100 after two. With a
 * capacity K the same rate slows as K is approached: x·(1 + r)·K ÷ (K + r·x), the logistic curve
 * read once a month; 10,000 at 50 % towards 100,000 become 10,000 × 1.5 ÷ 1.05 = 14,285.71. Seasons
 * and events are a factor on the level: the state without them is `trend.<metric>`.
 */
export const driveMetric = (metric: Metric): Driven => {
  const { growth } = metric;
  if (growth === undefined) return { quantities: [] };
  const factors = contributeFactors(metric, growth);
  const factor = factors.length === 0 ? undefined : `factor.${metric.id}`;
  const named = factor === undefined ? {} : { factor };
  if (!hasRate(growth) && growth.add === undefined) {
    return metric.formula === undefined
      ? {
          ...named,
          ...seasonal(metric, factor),
          quantities: [...factors, ...trendOf(metric, factor, undefined)],
        }
      : { ...named, quantities: factors };
  }
  const state = factor === undefined ? metric.id : `trend.${metric.id}`;
  const next = stepOf(metric, growth, state);
  return {
    ...named,
    ...(factor === undefined ? { step: bounded(next, metric) } : seasonal(metric, factor)),
    quantities: [
      ...contributeRates(metric, growth, state),
      ...factors,
      ...trendOf(metric, factor, next),
    ],
  };
};

const hasRate = ({ rate, history, targets }: Growth): boolean =>
  rate !== undefined || history !== undefined || targets.length > 0;

const seasonal = (metric: Metric, factor: string | undefined): { readonly step?: string } =>
  factor === undefined ? {} : { step: bounded(`trend.${metric.id} * ${factor}`, metric) };

/** The level without seasons and events: what carries the growth from month to month. */
const trendOf = (
  metric: Metric,
  factor: string | undefined,
  next: string | undefined,
): Contribution[] => {
  if (factor === undefined) return [];
  const id = `trend.${metric.id}`;
  const step = next ?? `prev(${id})`;
  return [of(metric, id, metric.unit, `${metric.id} / ${factor}`, { step })];
};

const of = (
  { growth, place }: Metric,
  id: string,
  unit: string,
  value: ContributedValue,
  more: Partial<Contribution> = {},
): Contribution => ({
  id,
  section: 'metrics',
  unit,
  value,
  place: growth?.place ?? place,
  ...more,
});

/** Growth below −100 % takes away no more than there is. */
const stepOf = ({ id }: Metric, growth: Growth, state: string): string => {
  const added = growth.add === undefined ? '' : ` + growth.${id}.add`;
  if (!hasRate(growth)) return `max(0, prev(${state})${added})`;
  const own = isFixed(growth) ? `growth.${id}` : `prev(growth.${id})`;
  const chance = noiseOf(growth) !== undefined;
  const rate = chance ? `${own} + growth.${id}.shock` : own;
  const grown = `prev(${state}) * max(0, 1 + ${rate})`;
  if (growth.capacity === undefined) return added === '' ? grown : `max(0, ${grown}${added})`;
  const capacity = `growth.${id}.capacity`;
  const slowed = `${grown} * ${capacity} / (${capacity} + max(0, ${rate}) * prev(${state}))`;
  return added === '' ? slowed : `min(${capacity}, max(0, ${slowed}${added}))`;
};

/** A rate that may follow the metric itself is the one of the month that has passed. */
const isFixed = ({ rate, history, targets }: Growth): boolean =>
  targets.length === 0 &&
  (history !== undefined || rate?.kind === 'constant' || rate?.kind === 'range');

/** What a history says of growth is filled in when it is read; without one a rate given has no noise. */
const rateOf = ({ rate, history }: Growth): ContributedValue | undefined =>
  history === undefined ? rate : made({ kind: 'unknown' });

const noiseOf = ({ noise, history }: Growth): ContributedValue | undefined =>
  history === undefined ? noise : made({ kind: 'number', value: 0 });

/** The bounds of the metric hold in every month; a share is a part of a whole. */
const bounded = (text: string, { min, max, unit }: Metric): string => {
  const most = max ?? (unit === 'share' ? 1 : undefined);
  const atMost = most === undefined ? text : `min(${most}, ${text})`;
  return min === undefined ? atMost : `max(${min}, ${atMost})`;
};

const contributeRates = (metric: Metric, growth: Growth, state: string): Contribution[] => {
  const { rate, capacity, targets } = growth;
  const noise = noiseOf(growth);
  const own = rateOf(growth);
  const id = `growth.${metric.id}`;
  const share = 'share/month';
  const after = rate === undefined ? undefined : `${id}.rate`;
  const { add } = growth;
  return [
    ...(add === undefined ? [] : [of(metric, `${id}.add`, `${metric.unit}/month`, add)]),
    ...(targets.length > 0
      ? [
          ...(rate === undefined
            ? []
            : [of(metric, `${id}.rate`, share, rate, { place: rate.place })]),
          of(metric, id, share, rateTo(targets, { id, state, after })),
          ...targets.flatMap((target, i) => contributeTarget(metric, target, i + 1)),
        ]
      : own === undefined
        ? []
        : [of(metric, id, share, own, { place: metric.place })]),
    ...(noise === undefined
      ? []
      : [
          of(metric, `${id}.noise`, share, noise),
          of(
            metric,
            `${id}.shock`,
            share,
            made({ kind: 'shock', sd: { kind: 'ref', id: `${id}.noise` } }),
          ),
        ]),
    ...(capacity === undefined ? [] : [of(metric, `${id}.capacity`, metric.unit, capacity)]),
  ];
};

/**
 * The compound rate from where the metric is to the next target ahead; past the last of them `after`,
 * or none. 10k to 100k in 12 months: (100k ÷ 10k)^(1 ÷ 12) − 1 = 21.15 % a month.
 */
const rateTo = (
  targets: readonly GrowthTarget[],
  names: { readonly id: string; readonly state: string; readonly after: string | undefined },
): string =>
  targets.reduceRight((rest, _, i) => {
    const target = `${names.id}.targets.${i + 1}`;
    const rate = `(${target}.value / ${names.state}) ^ (1 / (${target}.at - month)) - 1`;
    return `if(month < ${target}.at, ${rate}, ${rest})`;
  }, names.after ?? '0');

const contributeTarget = (
  metric: Metric,
  { at, value, place }: GrowthTarget,
  count: number,
): Contribution[] => {
  const id = `growth.${metric.id}.targets.${count}`;
  return [
    of(metric, `${id}.at`, 'months', monthsUntil(at), { place }),
    of(metric, `${id}.value`, metric.unit, value, { place }),
  ];
};

/** Whoever evaluates knows today, and so the months until a date. */
const monthsUntil = (at: Moment): ContributedValue =>
  at.kind === 'months' ? at.months : made({ kind: 'unknown' });

/** Seasons and events, and their product: `factor.<metric>`. */
const contributeFactors = (metric: Metric, { season, events }: Growth): Contribution[] => {
  const id = `growth.${metric.id}`;
  const factors = [
    ...(season.length === 0 ? [] : [`${id}.season`]),
    ...events.map((_, i) => `${id}.events.${i + 1}`),
  ];
  if (factors.length === 0) return [];
  return [
    ...contributeSeason(metric, season),
    ...events.flatMap((event, i) => contributeEvent(metric, event, i + 1)),
    of(metric, `factor.${metric.id}`, 'ratio', `max(0, ${factors.join(' * ')})`),
  ];
};

const contributeSeason = (metric: Metric, season: Growth['season']): Contribution[] => {
  if (season.length === 0) return [];
  const id = `growth.${metric.id}.season`;
  const factors = new Map(season.map((each) => [each.month, each.factor]));
  const points = Array.from({ length: 12 }, (_, i) => {
    const y = factors.has(i + 1)
      ? ({ kind: 'ref', id: `${id}.${i + 1}` } as const)
      : ({ kind: 'number', value: 1 } as const);
    return { x: i + 1, y };
  });
  const by = { kind: 'ref', id: 'calendar.month' } as const;
  return [
    ...season.map(({ month, factor }) =>
      of(metric, `${id}.${month}`, 'ratio', factor, { place: factor.place }),
    ),
    of(metric, id, 'ratio', made({ kind: 'curve', by, points, between: 'step' })),
  ];
};

/** In force in every month of which a part lies in it: at 12 for 1, in month 12 alone. */
const contributeEvent = (
  metric: Metric,
  { name, at, times, lasts, place }: GrowthEvent,
  count: number,
): Contribution[] => {
  const id = `growth.${metric.id}.events.${count}`;
  const own = { place, ...(name === undefined ? {} : { label: name }) };
  const during = `month + 1 > ${id}.at and month < ${id}.at + ${id}.for`;
  return [
    of(metric, `${id}.at`, 'months', monthsUntil(at), own),
    of(metric, `${id}.for`, 'months', lasts, own),
    of(metric, `${id}.times`, 'ratio', times, own),
    of(metric, id, 'ratio', `if(${during}, ${id}.times, 1)`, own),
  ];
};
