import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import type { ByScale, Risk } from '../../model/profile/risks.ts';
import type { Text } from '../../model/text.ts';
import { child, type Reading } from '../document/reading.ts';
import { stringOf, textOf, textsOf } from '../document/scalar.ts';
import { readFormula } from '../number/formula.ts';
import { filledList } from './filled.ts';
import { listRows, maybeNumberOf, numberOf, type Row } from './row.ts';

const RESERVED: ReadonlySet<string> = new Set(['level', 'total']);
const MINUTES = { unit: 'min', min: 0 };

/** Reads what may go wrong, how bad it is by scale, and what is done about it. */
export const readRisks = (reading: Reading, node: YamlNode | undefined): readonly Risk[] =>
  listRows(reading, node, RESERVED).map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    mitigations: textsOf(reading, filledList(reading, row.node, 'mitigations')),
    place: row.place,
    ...given({
      probability: levelOf(child(row.node, 'probability')),
      impact: readByScale(reading, row, 'impact', levelOf),
      effect: readByScale(reading, row, 'effect', (of) => textOf(reading, of)),
      detection: maybeNumberOf(reading, row, 'detection', MINUTES),
      recovery: maybeNumberOf(reading, row, 'recovery', MINUTES),
    }),
  }));

/** The wire schema has said what is no level. */
const levelOf = (node: YamlNode | undefined): Level | undefined =>
  LEVELS.find((level) => level === stringOf(node));

const readByScale = <T extends Level | Text>(
  reading: Reading,
  row: Row,
  key: string,
  read: (node: YamlNode | undefined) => T | undefined,
): ByScale<T> | undefined => {
  const node = child(row.node, key);
  if (node === undefined) return undefined;
  if (node.kind !== 'map') {
    const always = read(node);
    return always === undefined ? undefined : { below: always, above: always };
  }
  const below = read(child(node, 'below'));
  const above = read(child(node, 'above'));
  const by = readFormula(reading, child(node, 'by'));
  if (below === undefined || above === undefined || by === undefined) return undefined;
  const unit = reading.declared.get(by.text)?.unit ?? 'count';
  const upTo = numberOf(reading, { node, place: row.place }, 'up_to', { unit });
  return { below, above, scale: { by, upTo } };
};
