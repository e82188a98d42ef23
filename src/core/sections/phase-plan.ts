import type { Comparison } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Phase, PhaseTarget } from '../../model/profile/phases.ts';
import type { Profile } from '../../model/profile.ts';
import { type Contribution, type Section, type SectionReader, template } from './contribution.ts';

/**
 * What each phase is planned to cost and earn, when it is expected, and what it is to reach. ROI is
 * monthly revenue ÷ monthly cost (6,000 ÷ 150 = 40); payback is months until the profit has
 * returned the investment (5,000 ÷ 5,850 = 0.85), unknown where there is no profit.
 */
export const contributePhasePlan: Section = (profile, read) =>
  profile.phases.flatMap((phase) => [
    ...contributeEconomics(phase, profile),
    ...phase.targets.flatMap((target) => contributeTarget(target, phase, profile, read)),
  ]);

type Cell = (
  column: string,
  unit: string,
  value: Contribution['value'] | undefined,
) => Contribution[];

const contributeEconomics = (phase: Phase, { project }: Profile): Contribution[] => {
  const row = snakeCase(phase.id);
  const cell: Cell = (column, unit, value) =>
    value === undefined
      ? []
      : [
          {
            id: `phases.${row}.${column}`,
            section: 'phases',
            unit,
            label: phase.name,
            value,
            place: phase.place,
            cell: { table: 'phases', row, column },
          },
        ];
  const { investment, cost, revenueTarget, timeline } = phase;
  const monthly = `${project.currency}/month`;
  return [
    ...cell('from', timeline?.unit ?? 'weeks', timeline?.from),
    ...cell('to', timeline?.unit ?? 'weeks', timeline?.to),
    ...cell('investment', project.currency, investment),
    ...cell('cost', monthly, cost),
    ...cell('revenue_target', monthly, revenueTarget),
    ...resultOf([cost, revenueTarget], cell('profit', monthly, 'row.revenue_target - row.cost')),
    ...resultOf([cost, revenueTarget], cell('roi', 'ratio', 'row.revenue_target / row.cost')),
    // Divided by nothing, and so unknown, where there is no profit to pay it back.
    ...resultOf(
      [cost, revenueTarget, investment],
      cell('payback', 'months', 'row.investment / max(0, row.profit)'),
    ),
  ];
};

/** Only where everything that the result stands on is given. */
const resultOf = (
  needs: readonly (NumberForm | undefined)[],
  result: Contribution[],
): Contribution[] => (needs.includes(undefined) ? [] : result);

const contributeTarget = (
  { metric, comparison, limit, place }: PhaseTarget,
  phase: Phase,
  { metrics, quantities }: Profile,
  { unitOf }: SectionReader,
): Contribution[] => {
  const id = metric.text.trim();
  const prefix = targetId(phase.id, id);
  const own = [...metrics, ...quantities].find((each) => each.id === id);
  const base = { section: 'phases', label: own?.label ?? phase.name, place } as const;
  const unit = unitOf(id) ?? 'count';
  return [
    { ...base, id: `${prefix}.limit`, unit, value: limit },
    { ...base, id: `${prefix}.observed`, unit, value: template('metric', { metric }) },
    {
      ...base,
      id: `${prefix}.met`,
      unit: 'yes/no',
      value: `${prefix}.observed ${comparison} ${prefix}.limit`,
    },
    {
      ...base,
      id: `${prefix}.progress`,
      unit: 'share',
      value: `${progressOf(comparison)}(${prefix}.observed, ${prefix}.limit)`,
    },
  ];
};

const progressOf = (comparison: Comparison): string =>
  comparison.startsWith('<') ? 'progress_down' : 'progress_up';

/** `phases.growth.targets.feature_requests_graph`: dots would look like a table of its own. */
export const targetId = (phase: string, metric: string): string =>
  `phases.${snakeCase(phase)}.targets.${metric.trim().replaceAll('.', '_')}`;
