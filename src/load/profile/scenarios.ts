import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import type { Scenario, ScenarioInput } from '../../model/profile/scenarios.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { keyPlace, nodePlace } from '../document/yaml-file.ts';
import { listRows, type Row } from './row.ts';

/** Reads named sets of inputs; what their values mean is known once the graph is. */
export const readScenarios = (reading: Reading, node: YamlNode | undefined): readonly Scenario[] =>
  listRows(reading, node).map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    set: readSet(reading, row),
    place: row.place,
  }));

const readSet = (reading: Reading, row: Row): readonly ScenarioInput[] => {
  const set = child(row.node, 'set');
  if (set?.kind !== 'map') return [];
  if (set.entries.size === 0) {
    report(reading, 'list_empty', { key: 'set' }, nodePlace(reading.file, set));
  }
  return [...set.entries.values()].flatMap((entry) => inputOf(reading, entry));
};

/** The wire schema has said what is no scalar. */
const inputOf = (reading: Reading, { key, node, ...entry }: YamlEntry): ScenarioInput[] =>
  node.kind === 'scalar' && node.value !== null
    ? [
        {
          id: key,
          written: node.text.trim(),
          place: keyPlace(reading.file, { key, node, ...entry }),
          valuePlace: nodePlace(reading.file, node),
        },
      ]
    : [];
