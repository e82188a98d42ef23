import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Formula } from '../../model/number-form.ts';
import type { Slo, SloRatio } from '../../model/profile/slos.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { readFormula } from '../number/formula.ts';
import { readCheckRule } from './check-rule.ts';
import { readErrorBudget } from './error-budget.ts';
import { onlyOneOf, requireKeys } from './exclusive.ts';
import { limitSpec, readLimit } from './limit.ts';
import { listRows, maybeNumberOf, type Row } from './row.ts';

/** Reads the limits that quantities must keep; each in the unit of its quantity. */
export const readSlos = (reading: Reading, node: YamlNode | undefined): readonly Slo[] =>
  listRows(reading, node).map((row) => {
    const ratio = readRatio(reading, row);
    const metric = ratio === undefined ? readMetric(reading, row) : shownRatio(ratio);
    const spec = ratio === undefined ? limitSpec(reading, metric.text) : { unit: 'share' };
    return {
      id: row.id,
      metric,
      ...readLimit(reading, row, spec),
      ...readCheckRule(reading, row, spec),
      place: row.place,
      ...given({
        ratio,
        budget: readErrorBudget(reading, row, ratio !== undefined),
        downtime: maybeNumberOf(reading, row, 'downtime', { unit: 'min/month', min: 0 }),
        label: textOf(reading, child(row.node, 'label')),
      }),
    };
  });

const readMetric = (reading: Reading, row: Row): Formula => {
  const metric = readFormula(reading, child(row.node, 'metric'));
  if (metric === undefined) requireKeys(reading, row, ['metric'], 'slos');
  return metric ?? { text: '', place: row.place };
};

/** `good` or `errors` out of `total`, in place of a metric. */
const readRatio = (reading: Reading, row: Row): SloRatio | undefined => {
  const { good, errors, total } = {
    good: readFormula(reading, child(row.node, 'good')),
    errors: readFormula(reading, child(row.node, 'errors')),
    total: readFormula(reading, child(row.node, 'total')),
  };
  const minEvents = maybeNumberOf(reading, row, 'min_events', { unit: 'count', min: 0 });
  if ([good, errors, total, minEvents].every((each) => each === undefined)) return undefined;
  onlyOneOf(reading, row, ['metric', 'good', 'errors'], 'exactly one');
  requireKeys(reading, row, ['total'], 'slos');
  const part = good ?? errors;
  if (part === undefined || total === undefined) return undefined;
  return { kind: good === undefined ? 'errors' : 'good', part, total, ...given({ minEvents }) };
};

const shownRatio = ({ kind, part, total }: SloRatio): Formula => ({
  text: kind === 'good' ? `${part.text} / ${total.text}` : `1 - ${part.text} / ${total.text}`,
  place: part.place,
});
