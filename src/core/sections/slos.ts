import { snakeCase } from '../../model/id.ts';
import type { Slo } from '../../model/profile/slos.ts';
import {
  type Contribution,
  type Section,
  type SectionReader,
  template,
} from '../graph/contribution.ts';

/** The limit of each SLO at today's scale, whether it is met, and the headroom as a share of it. */
export const contributeSlos: Section = ({ slos, metrics, quantities }, read) => {
  const labels = new Map([...metrics, ...quantities].map(({ id, label }) => [id, label]));
  return slos.flatMap((slo) => {
    const label = slo.label ?? labels.get(slo.metric.text.trim());
    return contributeSlo(label === undefined ? slo : { ...slo, label }, read);
  });
};

/** A share of 30 days, in minutes (GATE.md): 99.5 % leaves 0.5 % of 43,200 = 216 a month. */
const DOWNTIME = '(1 - row.limit) * 43200';

const contributeSlo = (slo: Slo, { unitOf }: SectionReader): Contribution[] => {
  const row = snakeCase(slo.id);
  const { label, place, metric, comparison, downtime } = slo;
  const cell = (column: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `slos.${row}.${column}`,
    section: 'slos',
    unit,
    label,
    value,
    place,
    cell: { table: 'slos', row, column },
  });
  const unit = unitOf(metric.text.trim()) ?? 'count';
  const upper = comparison === '<' || comparison === '<=';
  const left = upper ? 'row.limit - row.observed' : 'row.observed - row.limit';
  return [
    cell('limit', unit, slo.limit),
    cell('observed', unit, template('metric', { metric })),
    cell('met', 'yes/no', `row.observed ${comparison} row.limit`),
    cell('headroom', 'ratio', `(${left}) / row.limit`),
    ...(leavesDowntime(slo, unit) ? [cell('downtime', 'min/month', DOWNTIME)] : []),
    ...(downtime === undefined ? [] : [cell('stated_downtime', 'min/month', downtime)]),
  ];
};

/** A share that is to be available; other shares leave no downtime. */
const leavesDowntime = ({ id, metric, comparison, downtime }: Slo, unit: string): boolean =>
  unit === 'share' &&
  comparison.startsWith('>') &&
  (downtime !== undefined || AVAILABILITY.test(`${id} ${metric.text}`));

const AVAILABILITY = /availab|uptime|disponib/i;
