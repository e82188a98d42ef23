import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import type { Condition, Phase } from '../../model/profile.ts';
import { readFormula } from '../formula.ts';
import { snakeCase } from '../id.ts';
import { child, itemsOf, type PhaseIds, type Reading, report } from '../reading.ts';
import { keyPlace } from '../yaml-file.ts';
import { given, listRows, stringOf, textOf, textsOf } from './row.ts';

/** Reads the stages of growth; there must be one. */
export const readPhases = (reading: Reading, entry: YamlEntry | undefined): readonly Phase[] => {
  const node = entry?.node;
  if (entry !== undefined && node?.kind === 'list' && node.items.length === 0) {
    report(reading, 'list_empty', { key: 'phases' }, keyPlace(reading.file, entry));
  }
  return listRows(reading, node).map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    changes: textsOf(reading, child(row.node, 'changes')),
    place: row.place,
    ...given({
      enter: readCondition(reading, child(row.node, 'enter')),
      users: textOf(reading, child(row.node, 'users')),
      window: textOf(reading, child(row.node, 'window')),
      architecture: textOf(reading, child(row.node, 'architecture')),
    }),
  }));
};

const readCondition = (reading: Reading, node: YamlNode | undefined): Condition | undefined => {
  const formula = readFormula(reading, node);
  if (formula !== undefined) return { kind: 'leaf', formula };
  if (node?.kind !== 'map') return undefined;
  const not = readCondition(reading, child(node, 'not'));
  if (not !== undefined) return { kind: 'not', part: not };
  for (const kind of ['all', 'any'] as const) {
    const entry = node.entries.get(kind);
    if (entry?.node.kind !== 'list') continue;
    if (entry.node.items.length === 0) {
      report(reading, 'list_empty', { key: kind }, keyPlace(reading.file, entry));
    }
    const parts = entry.node.items.flatMap((item) => readCondition(reading, item) ?? []);
    return { kind, parts };
  }
  return undefined;
};

/** The ids of the phases; undefined where they cannot all be known. */
export const phaseIds = (root: YamlNode): PhaseIds | undefined => {
  const phases = child(root, 'phases');
  if (phases?.kind !== 'list') return undefined;
  const ids = itemsOf(phases).map((item) => stringOf(child(item, 'id')));
  return ids.every((id) => id !== undefined)
    ? { ids, bySnakeCase: new Map(ids.map((id) => [snakeCase(id), id])) }
    : undefined;
};
