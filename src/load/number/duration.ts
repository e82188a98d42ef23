import type { YamlNode } from '../../lib/yaml/node.ts';
import { type Reading, report } from '../document/reading.ts';
import { placeOf, shownNode } from '../document/yaml-file.ts';
import { readNumberText } from './number-text.ts';

/** Reads a length of time in seconds: `2h` → 7200; undefined where there is none, or it is wrong. */
export const durationOf = (reading: Reading, node: YamlNode | undefined): number | undefined => {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  const place = placeOf(reading.file, node.span);
  const read = readNumberText(node.text, { unit: 's', min: 0 });
  if (read.kind === 'constant' && read.value > 0) return read.value;
  if (read.kind === 'problem') report(reading, read.problem.code, read.problem.facts, place);
  else {
    const facts = { found: shownNode(reading.file, node), unit: 's' };
    report(reading, 'number_unreadable', facts, place);
  }
  return undefined;
};
