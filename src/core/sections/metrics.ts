import type { Metric } from '../../model/profile/metrics.ts';
import { type Contribution, made, type Section } from './contribution.ts';
import { driveMetric } from './growth.ts';

/** Each metric and what moves it: its growth, or its model with `calibration.<metric>`. */
export const contributeMetrics: Section = ({ metrics }) =>
  metrics.flatMap((metric) => [...contributeMetric(metric), contributeAge(metric)]);

/** The age of a metric's value, in minutes. */
export const ageId = (metric: string): string => `age.${metric}`;

/** How old its value is, where something asks for it: whoever evaluates knows when it was measured. */
const contributeAge = ({ id, place }: Metric): Contribution => ({
  id: ageId(id),
  section: 'metrics',
  unit: 'min',
  value: made({ kind: 'unknown' }),
  onDemand: true,
  place,
});

const contributeMetric = (metric: Metric): Contribution[] => {
  const { id, unit, label, place, formula, value } = metric;
  const { step, factor, quantities } = driveMetric(metric);
  const own = { id, section: 'metrics', unit, label, place } as const;
  if (formula !== undefined) {
    const modelled = [`model.${id}`, ...(factor === undefined ? [] : [factor])];
    const scaled = [...modelled, `calibration.${id}`].join(' * ');
    return [
      { ...own, value: scaled, step: scaled },
      ...contributeModel(metric, modelled),
      ...quantities,
    ];
  }
  return [
    {
      ...own,
      value: value ?? made({ kind: 'unknown' }),
      ...(step === undefined ? {} : { step }),
    },
    ...quantities,
  ];
};

/**
 * The model, and what it is scaled by. A measurement stands in for the product today, so that every
 * later month has measured ÷ modelled: measured 600 where the model says 500, 1.2 from then on.
 */
const contributeModel = (
  { id, unit, place, formula }: Metric,
  modelled: readonly string[],
): Contribution[] => {
  if (formula === undefined) return [];
  const own = { section: 'metrics', place } as const;
  const before = modelled.map((part) => `prev(${part})`);
  const product = before.join(' * ');
  const ratio = [`prev(${id})`, ...before].join(' / ');
  return [
    { ...own, id: `model.${id}`, unit, value: formula },
    {
      ...own,
      id: `calibration.${id}`,
      unit: 'ratio',
      value: made({ kind: 'number', value: 1 }),
      step: `if(${product} == 0, prev(calibration.${id}), ${ratio})`,
    },
  ];
};
