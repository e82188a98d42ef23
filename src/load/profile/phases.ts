import { given } from '../../lib/given.ts';
import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import { snakeCase } from '../../model/id.ts';
import type { Condition, Phase } from '../../model/profile/phases.ts';
import { child, itemsOf, type PhaseIds, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf, textsOf } from '../document/scalar.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { readCondition } from '../number/condition.ts';
import { isMisspelt, requireKeys } from './exclusive.ts';
import { readEconomics, readTargets, readWindow } from './phase-plan.ts';
import { listRows, maybeNumberOf, type Row } from './row.ts';

/** Reads the stages of growth; there must be one, and each later one says when it is entered. */
export const readPhases = (reading: Reading, entry: YamlEntry | undefined): readonly Phase[] => {
  const node = entry?.node;
  if (entry !== undefined && node?.kind === 'list' && node.items.length === 0) {
    report(reading, 'list_empty', { key: 'phases' }, keyPlace(reading.file, entry));
  }
  const rows = listRows(reading, node);
  for (const row of rows.slice(1)) requireKeys(reading, row, ['enter'], 'phases');
  return rows.map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    changes: textsOf(reading, child(row.node, 'changes')),
    features: textsOf(reading, child(row.node, 'features')),
    stack: textsOf(reading, child(row.node, 'stack')),
    targets: readTargets(reading, child(row.node, 'targets')),
    place: row.place,
    ...readWindow(reading, child(row.node, 'window')),
    ...readEconomics(reading, row),
    ...given({
      enter: readEnter(reading, row),
      lead: maybeNumberOf(reading, row, 'lead', { unit: 'months', min: 0 }),
      users: textOf(reading, child(row.node, 'users')),
      architecture: textOf(reading, child(row.node, 'architecture')),
    }),
  }));
};

/** One that cannot be read was reported, and is not missing: it has no parts. */
const readEnter = (reading: Reading, row: Row): Condition | undefined => {
  const node = child(row.node, 'enter');
  if (node === undefined && !isMisspelt(reading, row, 'enter')) return undefined;
  return readConditions(reading, node) ?? { kind: 'all', parts: [] };
};

const readConditions = (reading: Reading, node: YamlNode | undefined): Condition | undefined => {
  const formula = readCondition(reading, node);
  if (formula !== undefined) return { kind: 'leaf', formula };
  if (node?.kind !== 'map') return undefined;
  const not = readConditions(reading, child(node, 'not'));
  if (not !== undefined) return { kind: 'not', part: not };
  for (const kind of ['all', 'any'] as const) {
    const entry = node.entries.get(kind);
    if (entry?.node.kind !== 'list') continue;
    if (entry.node.items.length === 0) {
      report(reading, 'list_empty', { key: kind }, keyPlace(reading.file, entry));
    }
    const parts = entry.node.items.flatMap((item) => readConditions(reading, item) ?? []);
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
