import { snakeCase } from '../../../model/id.ts';
import type { NumberForm } from '../../../model/number-form.ts';
import type { Service } from '../../../model/profile/services.ts';
import { following, inUnitOf } from '../base-unit.ts';
import { type Contribution, template } from '../contribution.ts';
import { followsLoad, isAutoscaled, isSized, maybeCell, type ServiceCell } from './service-cell.ts';

/**
 * What the load asks for, and the bounds of what is given. 300 req/s over replicas of 100, none
 * filled beyond 60 %: ceil(300 ÷ (100 × 60 %)) = 5. Over 3 zones 6, two in each.
 */
export const sizingOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { replicas } = service;
  const bounds =
    replicas.kind === 'fixed'
      ? [cell('count', 'replicas', replicas.count)]
      : [
          cell('min', 'replicas', replicas.min),
          ...maybeCell(cell, 'max', 'replicas', replicas.max),
        ];
  return [
    ...loadOf(service, cell),
    ...(isSized(service)
      ? [
          cell('utilisation', 'share', service.utilisation),
          cell('sized', 'replicas', 'ceil(row.load / (row.capacity * row.utilisation))'),
        ]
      : []),
    ...waitingOf(service, cell),
    ...bounds,
    ...maybeCell(cell, 'zones', 'zones', service.zones),
    ...replicasOf(service, cell),
    ...autoscaleOf(service, cell),
    ...answersOf(service, cell),
  ];
};

/** What comes in and what a replica carries of it; how soon that is answered is known of so many a second. */
const loadOf = ({ id, load, capacity, latency }: Service, cell: ServiceCell): Contribution[] => {
  if (load === undefined) return maybeCell(cell, 'capacity', 'count', capacity);
  const unit = following(load, (counted) => counted, 'count');
  const own = { of: `services.${snakeCase(id)}`, key: 'load', formula: load };
  return [
    {
      ...cell('load', unit.unit, template('load', { load })),
      ...unit,
      ...(latency === undefined ? {} : { operands: inUnitOf('1/s', own) }),
    },
    ...maybeCell(cell, 'capacity', unit.unit, capacity).map((one) => ({ ...one, ...unit })),
  ];
};

/** How many workers answer in time, and in how many replicas they are. Source: M/M/c. */
const waitingOf = ({ latency, load }: Service, cell: ServiceCell): Contribution[] => {
  if (latency === undefined) return [];
  const given = [
    cell('latency_within', 'ms', latency.within),
    cell('latency_share', 'share', latency.share),
    cell('service_time', 'ms', latency.serviceTime),
    cell('workers', 'workers', latency.workers),
    // Without anyone before it an answer takes as long as the work, which is exponential.
    cell('latency_least', 'ms', '-log(1 - row.latency_share) * row.service_time'),
  ];
  if (load === undefined) return given;
  const queue = 'row.load, row.service_time / 1000, row.latency_share, row.latency_within / 1000';
  return [
    ...given,
    cell('sized_for_latency', 'replicas', `ceil(mmc_servers(${queue}) / row.workers)`),
  ];
};

/** How soon they answer, as many as there are. */
const answersOf = ({ latency, load }: Service, cell: ServiceCell): Contribution[] => {
  if (latency === undefined || load === undefined) return [];
  const queue = 'row.load, row.service_time / 1000, row.replicas * row.workers, row.latency_share';
  return [cell('latency', 'ms', `mmc_quantile(${queue}) * 1000`)];
};

/** Fixed, sized by the load within its bounds, or else the fewest. Nobody runs half a replica. */
const replicasOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { phases, zones, quorum, replicas } = service;
  const wanted = wantedOf(service);
  const spread = zones !== undefined || quorum;
  const most = replicas.kind === 'range' && replicas.max !== undefined;
  const even = zones === undefined ? 'row.wanted' : 'ceil(row.wanted / row.zones) * row.zones';
  // More than half of 4 are 3, as of 5: the fourth carries nothing.
  const odd = quorum ? `if(row.wanted > 0, 2 * floor((${even}) / 2) + 1, 0)` : even;
  const count = !spread ? wanted : most && !quorum ? `min(row.max, ${odd})` : odd;
  return [
    ...(spread ? [cell('wanted', 'replicas', wanted)] : []),
    cell('replicas', 'replicas', phases === undefined ? count : `if(row.runs, ${count}, 0)`),
  ];
};

const wantedOf = (service: Service): string => {
  const { replicas } = service;
  if (replicas.kind === 'fixed') return whole('row.count', replicas.count);
  const min = whole('row.min', replicas.min);
  const asked = [
    ...(isSized(service) ? ['row.sized'] : []),
    ...(service.latency !== undefined && service.load !== undefined
      ? ['row.sized_for_latency']
      : []),
  ];
  if (asked.length === 0) return min;
  if (replicas.max === undefined) return `max(${[min, ...asked].join(', ')})`;
  const most = whole('row.max', replicas.max);
  const need = asked.length === 1 ? asked[0] : `max(${asked.join(', ')})`;
  return `max(${min}, min(${most}, ${need}))`;
};

const whole = (column: string, form: NumberForm): string =>
  form.kind === 'constant' && Number.isInteger(form.value) ? column : `ceil(${column})`;

/**
 * Between which bounds the replicas follow the load: from what it asks for at the time, within those that
 * the profile gives, to its `max`, or else one beyond. Two at least, so that one may fail. With `min` 4,
 * `max` 400 and 184 asked for: 184 to 400.
 */
const autoscaleOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { replicas } = service;
  if (!isAutoscaled(service) || replicas.kind !== 'range') return [];
  const bounded = replicas.max !== undefined;
  return [
    ...(isSized(service) || !followsLoad(service)
      ? []
      : [cell('utilisation', 'share', service.utilisation)]),
    ...(bounded
      ? [
          cell('scale_floor', 'replicas', 'max(2, row.min)'),
          cell('scale_min', 'replicas', 'max(2, min(row.replicas, row.scale_max - 1))'),
        ]
      : [cell('scale_min', 'replicas', 'max(2, row.replicas)')]),
    cell(
      'scale_max',
      'replicas',
      bounded ? 'max(3, row.min + 1, row.max)' : 'max(2, row.replicas) + 1',
    ),
  ];
};
