import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { SEVERITIES } from '../../model/level.ts';
import type { Alert } from '../../model/profile/alerts.ts';
import { child, type Reading } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { readCondition } from '../number/condition.ts';
import { readWatch } from './check-rule.ts';
import { listRows, maybeNumberOf } from './row.ts';

/** Reads the conditions that somebody is called for. */
export const readAlerts = (reading: Reading, node: YamlNode | undefined): readonly Alert[] =>
  listRows(reading, node).map((row) => {
    const severity = stringOf(child(row.node, 'severity'));
    return {
      id: row.id,
      name: textOf(reading, child(row.node, 'name')) ?? row.id,
      when: readCondition(reading, child(row.node, 'when')) ?? { text: '0', place: row.place },
      // The wire schema has said what is none.
      severity: SEVERITIES.find((one) => one === severity) ?? 'warning',
      place: row.place,
      ...readWatch(row),
      ...given({ lasts: maybeNumberOf(reading, row, 'for', { unit: 'min', min: 0 }) }),
    };
  });
