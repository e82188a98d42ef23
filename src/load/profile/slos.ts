import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Slo } from '../../model/profile/slos.ts';
import { readFormula } from '../formula.ts';
import { child, type Reading } from '../reading.ts';
import { readLimit } from './limit.ts';
import { given, listRows, maybeNumberOf, textOf } from './row.ts';

/** Reads the limits that quantities must keep; each in the unit of its quantity. */
export const readSlos = (reading: Reading, node: YamlNode | undefined): readonly Slo[] =>
  listRows(reading, node).map((row) => {
    const metric = readFormula(reading, child(row.node, 'metric')) ?? {
      text: '',
      place: row.place,
    };
    return {
      id: row.id,
      metric,
      ...readLimit(reading, row, metric.text),
      place: row.place,
      ...given({
        downtime: maybeNumberOf(reading, row, 'downtime', { unit: 'min/month', min: 0 }),
        label: textOf(reading, child(row.node, 'label')),
      }),
    };
  });
