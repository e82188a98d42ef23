import { amount } from '../../catalog/phrases/amount.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Plan } from '../../model/answer/plan.ts';
import type { LimitReading } from '../../model/reading/limits.ts';
import type { Column, Document } from '../document.ts';

const KEYS = ['kind', 'id', 'value', 'unit', 'limit', 'met'] as const;

/** The plan as one table for spreadsheets and scripts: metrics, triggers, SLOs, budgets, readiness, alerts, risks, quantities. */
export const viewPlanRecords = (plan: Plan): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: [
        ...metricRows(plan),
        ...triggerRows(plan),
        ...sloRows(plan),
        ...budgetRows(plan),
        ...readinessRows(plan),
        ...alertRows(plan),
        ...riskRows(plan),
        ...quantityRows(plan),
      ],
    },
  ],
});

const number = (value: number | null, unit: string): Prose =>
  value === null ? [] : [amount(value, unit)];

const met = (value: boolean | null): Prose => (value === null ? [] : [String(value)]);

const metricRows = ({ metrics }: Plan): Prose[][] =>
  Object.entries(metrics).map(([id, { value, unit }]) => [
    ['metric'],
    [id],
    number(value, unit),
    [unit],
    [],
    [],
  ]);

const triggerRows = ({ phase }: Plan): Prose[][] =>
  phase.triggers.map((trigger) => [
    ['trigger'],
    [trigger.expression],
    number(trigger.observed, trigger.unit),
    [trigger.unit],
    number(trigger.threshold, trigger.unit),
    met(trigger.met),
  ]);

const sloRows = ({ slos }: Plan): Prose[][] => slos.map((slo) => limitRow('slo', slo));

const budgetRows = ({ budgets = [] }: Plan): Prose[][] =>
  budgets.map((budget) => limitRow('budget', budget));

const limitRow = (kind: string, reading: LimitReading): Prose[] => [
  [kind],
  [reading.id],
  number(reading.observed, reading.unit),
  [reading.unit],
  number(reading.limit, reading.unit),
  met(reading.met),
];

const readinessRows = ({ readiness }: Plan): Prose[][] =>
  readiness === null
    ? []
    : [
        [['readiness'], ['decision'], [readiness.decision], ['ordinal'], [], []],
        ...readiness.categories.map(({ id, score, target, onTarget }) => [
          ['readiness'],
          [id],
          number(score, 'share'),
          ['share'],
          number(target, 'share'),
          met(onTarget),
        ]),
      ];

const alertRows = ({ alerts = [] }: Plan): Prose[][] =>
  alerts.map(({ id, firing }) => [['alert'], [id], [], [], [], met(firing)]);

const riskRows = ({ risks }: Plan): Prose[][] =>
  risks.map(({ id, level }) => [
    ['risk'],
    [id],
    level === null ? [] : [level],
    ['ordinal'],
    [],
    [],
  ]);

const quantityRows = ({ quantities, metrics }: Plan): Prose[][] =>
  Object.entries(quantities).flatMap(([id, { value, unit }]) =>
    id in metrics ? [] : [[['quantity'], [id], number(value, unit), [unit], [], []]],
  );
