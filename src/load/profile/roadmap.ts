import { parseDay } from '../../lib/calendar.ts';
import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { RoadmapItem } from '../../model/profile/roadmap.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { placeOf } from '../document/yaml-file.ts';
import { knownPhase } from '../known-phase.ts';
import { readCondition } from '../number/condition.ts';
import { onlyOneOf } from './exclusive.ts';
import { listRows, maybeNumberOf, type Row } from './row.ts';
import { yesNoOf } from './yes-no.ts';

/** Reads what is to be done or bought, and what makes it due. */
export const readRoadmap = (reading: Reading, node: YamlNode | undefined): readonly RoadmapItem[] =>
  listRows(reading, node).map((row) => readItem(reading, row));

const readItem = (reading: Reading, row: Row): RoadmapItem => {
  onlyOneOf(reading, row, ['start', 'date'], 'at most one');
  const category = textOf(reading, child(row.node, 'category'));
  return {
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    category: category ?? '',
    done: yesNoOf(child(row.node, 'done')) ?? false,
    place: row.place,
    ...given({
      phase: readPhase(reading, child(row.node, 'phase')),
      start: maybeNumberOf(reading, row, 'start', { unit: 'months', min: 0, dayKey: 'date' }),
      date: readDate(reading, child(row.node, 'date')),
      when: readCondition(reading, child(row.node, 'when'), 'date'),
      cost: maybeNumberOf(reading, row, 'cost', { unit: `${reading.currency}/month`, min: 0 }),
    }),
  };
};

const readPhase = (reading: Reading, node: YamlNode | undefined): string | undefined => {
  const id = stringOf(node);
  if (node === undefined || id === undefined) return undefined;
  return knownPhase(reading, id, placeOf(reading.file, node.span));
};

const readDate = (reading: Reading, node: YamlNode | undefined): string | undefined => {
  const date = stringOf(node);
  if (node === undefined || date === undefined) return undefined;
  if (parseDay(date) !== undefined) return date;
  report(reading, 'date_wrong', { found: date }, placeOf(reading.file, node.span));
  return undefined;
};
