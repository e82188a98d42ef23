import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { JsonOperation, YamlPatch } from '../../lib/yaml/patch.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import { plainValue } from '../../lib/yaml.ts';
import type { ObjectPatch, Patch, Patches } from '../../model/profile/patches.ts';
import { child, itemsOf, type Reading } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { nodePlace } from '../document/yaml-file.ts';
import { onlyOneOf, requireKeys } from './exclusive.ts';
import type { Row } from './row.ts';
import { readRowPhases } from './row-phases.ts';

/** Reads what is to be otherwise in what is emitted. */
export const readPatches = (reading: Reading, node: YamlNode): Patches => ({
  kubernetes: rowsOf(reading, child(node, 'kubernetes')).flatMap((row): ObjectPatch[] => {
    const patch = readPatch(reading, row);
    const kind = stringOf(child(row.node, 'kind'));
    if (patch === undefined || kind === undefined) return [];
    return [{ ...patch, kind, ...given({ name: stringOf(child(row.node, 'name')) }) }];
  }),
  compose: rowsOf(reading, child(node, 'compose')).flatMap((row) => readPatch(reading, row) ?? []),
});

/** Patches have no id: each is known by its place. */
const rowsOf = (reading: Reading, list: YamlNode | undefined): readonly Row[] =>
  itemsOf(list).map((node) => ({ id: '', node, place: nodePlace(reading.file, node) }));

const readPatch = (reading: Reading, row: Row): Patch | undefined => {
  const phases = readRowPhases(reading, row);
  const how = onlyOneOf(reading, row, ['merge', 'json'], 'exactly one');
  if (how === undefined) return undefined;
  const node = child(row.node, how);
  const change: YamlPatch =
    how === 'merge'
      ? { kind: 'merge', value: plainValue(node) as YamlValue }
      : { kind: 'json', operations: itemsOf(node).map((one) => readOperation(reading, one)) };
  return { change, ...given({ phases }), place: row.place };
};

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  add: ['value'],
  replace: ['value'],
  test: ['value'],
  move: ['from'],
  copy: ['from'],
};

const readOperation = (reading: Reading, node: YamlNode): JsonOperation => {
  const op = stringOf(child(node, 'op')) ?? '';
  const place = nodePlace(reading.file, node);
  requireKeys(reading, { id: '', node, place }, Object.hasOwn(NEEDS, op) ? (NEEDS[op] ?? []) : []);
  return {
    // One of these, as the wire schema has seen to.
    op: op as JsonOperation['op'],
    path: stringOf(child(node, 'path')) ?? '',
    value: (plainValue(child(node, 'value')) ?? null) as YamlValue,
    ...given({ from: stringOf(child(node, 'from')) }),
  };
};
