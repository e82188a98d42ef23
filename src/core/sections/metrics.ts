import type { Metric } from '../../model/profile.ts';
import { type Contribution, made, type Section, template } from '../graph/contribution.ts';

/** Each metric, its growth as `growth.<metric>`, and `calibration.<metric>` where it has a model. */
export const contributeMetrics: Section = ({ metrics }) => metrics.flatMap(contributeMetric);

const contributeMetric = (metric: Metric): Contribution[] => {
  const { id, unit, label, place, growth } = metric;
  const section = 'metrics';
  const own: Contribution = { id, section, unit, label, value: metricValue(metric), place };
  const out = [own];
  if (metric.formula !== undefined) {
    // Measured ÷ modelled of today: projections scale the model by it.
    const one = made({ kind: 'number', value: 1 });
    out.push(
      { id: `model.${id}`, section, unit, value: metric.formula, place },
      { id: `calibration.${id}`, section, unit: 'ratio', value: one, place },
    );
  }
  if (growth !== undefined) {
    out.push({ id: `growth.${id}`, section, unit: 'share/month', value: growth, place });
  }
  return out;
};

const metricValue = ({ id, value, formula }: Metric): Contribution['value'] => {
  if (value !== undefined) return value;
  if (formula === undefined) return made({ kind: 'unknown' });
  return template(`model.${id} * calibration.${id}`, {});
};
