import { snakeCase } from '../../model/id.ts';
import type { Slo } from '../../model/profile/slos.ts';
import { following } from './base-unit.ts';
import {
  type ContributedValue,
  type Contribution,
  type Section,
  type SectionReader,
  template,
} from './contribution.ts';
import { contributeErrorBudget } from './error-budget.ts';

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

const contributeSlo = (slo: Slo, { unitOf, parse }: SectionReader): Contribution[] => {
  const row = snakeCase(slo.id);
  const { label, place, metric, ratio, comparison, downtime, warn } = slo;
  const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
    id: `slos.${row}.${column}`,
    section: 'slos',
    unit,
    label,
    value,
    place,
    cell: { table: 'slos', row, column },
  });
  const id = metric.text.trim();
  const unit = ratio === undefined ? (unitOf(id) ?? 'count') : 'share';
  const amount = (column: string, value: ContributedValue): Contribution => ({
    ...cell(column, unit, value),
    ...(ratio === undefined ? { unitOf: id } : {}),
  });
  return [
    amount('limit', slo.limit),
    ...eventsOf(slo, cell),
    { ...amount('observed', observedOf(slo)), ...sidesOf(slo, parse) },
    cell('met', 'yes/no', `row.observed ${comparison} row.limit`),
    cell('headroom', 'ratio', headroomOf(comparison)),
    ...(warn === undefined
      ? []
      : [
          amount('warn', warn),
          cell('near', 'yes/no', `not (row.observed ${comparison} row.warn)`),
        ]),
    ...(leavesDowntime(slo, unit) ? [cell('downtime', 'min/month', DOWNTIME)] : []),
    ...(downtime === undefined ? [] : [cell('stated_downtime', 'min/month', downtime)]),
    ...(slo.budget === undefined ? [] : contributeErrorBudget(`slos.${row}`, slo.budget, cell)),
  ];
};

/** What is left as a share of the limit; below 0 beyond it. 800 ms of 1,000: 0.2. */
export const headroomOf = (comparison: string): string =>
  comparison.startsWith('<')
    ? '(row.limit - row.observed) / abs(row.limit)'
    : '(row.observed - row.limit) / abs(row.limit)';

type Cell = (column: string, unit: string, value: ContributedValue) => Contribution;

/** What a ratio is a share of, and how much of it tells anything. */
const eventsOf = ({ ratio }: Slo, cell: Cell): Contribution[] => {
  if (ratio === undefined) return [];
  const { total, minEvents } = ratio;
  const unit = following(total, (counted) => counted, 'count');
  return [
    { ...cell('events', unit.unit, template('total', { total })), ...unit },
    ...(minEvents === undefined ? [] : [{ ...cell('min_events', unit.unit, minEvents), ...unit }]),
  ];
};

/** The good ones are some of all: 500 a second are no share of 40,000 a minute. */
const sidesOf = ({ ratio }: Slo, parse: SectionReader['parse']): Pick<Contribution, 'compared'> => {
  if (ratio === undefined) return {};
  const [left, right] = [parse(ratio.part), parse(ratio.total)];
  return { compared: { kind: 'binary', op: '<=', left, right } };
};

/**
 * A metric as it is; 999,500 good ones of 1,000,000, or 500 bad ones, are 99.95 %. Of too few events
 * it is a share of nothing, and so unknown.
 */
const observedOf = ({ metric, ratio }: Slo): ContributedValue => {
  if (ratio === undefined) return template('metric', { metric });
  const { kind, part, minEvents } = ratio;
  const events =
    minEvents === undefined ? 'row.events' : 'if(row.events >= row.min_events, row.events, 0)';
  return template(kind === 'good' ? `part / ${events}` : `1 - part / ${events}`, { part });
};

/** A share that is to be available; other shares leave no downtime. */
const leavesDowntime = ({ id, metric, comparison, downtime }: Slo, unit: string): boolean =>
  unit === 'share' &&
  comparison.startsWith('>') &&
  (downtime !== undefined || AVAILABILITY.test(`${id} ${metric.text}`));

const AVAILABILITY = /availab|uptime|disponib/i;
