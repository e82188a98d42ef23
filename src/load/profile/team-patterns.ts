import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { TeamPattern } from '../../model/profile/team.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { textOf, textsOf } from '../document/scalar.ts';
import { listRows, maybeNumberOf } from './row.ts';

/** Reads how teams of growing size work: ascending limits, and only the last without one. */
export const readPatterns = (
  reading: Reading,
  node: YamlNode | undefined,
): readonly TeamPattern[] => {
  const patterns = listRows(reading, node).map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    practices: textsOf(reading, child(row.node, 'practices')),
    place: row.place,
    ...given({
      upTo: maybeNumberOf(reading, row, 'up_to', { unit: 'people', min: 0 }),
      decisions: textOf(reading, child(row.node, 'decisions')),
      information: textOf(reading, child(row.node, 'information')),
    }),
  }));
  checkLimits(reading, patterns);
  return patterns;
};

const checkLimits = (reading: Reading, patterns: readonly TeamPattern[]): void => {
  let low = Number.NEGATIVE_INFINITY;
  for (const [i, { upTo, place }] of patterns.entries()) {
    if (upTo === undefined) {
      if (i < patterns.length - 1) report(reading, 'key_missing', { key: 'up_to' }, place);
    } else if (upTo.kind === 'constant') {
      if (upTo.value <= low) {
        report(reading, 'range_reversed', { low, high: upTo.value }, upTo.place);
      }
      low = upTo.value;
    }
  }
};
