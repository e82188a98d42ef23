import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Budget } from '../../model/profile/budgets.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { readCondition } from '../number/condition.ts';
import { readCheckRule } from './check-rule.ts';
import { limitSpec } from './limit.ts';
import { listRows } from './row.ts';

/** Reads the conditions that are to hold; a level to warn from is in the unit of what is observed. */
export const readBudgets = (reading: Reading, node: YamlNode | undefined): readonly Budget[] =>
  listRows(reading, node).map((row) => {
    const keep = readCondition(reading, child(row.node, 'keep')) ?? { text: '0', place: row.place };
    return {
      id: row.id,
      keep,
      place: row.place,
      ...readCheckRule(reading, row, limitSpec(reading, observedId(keep.text))),
      ...given({ label: textOf(reading, child(row.node, 'label')) }),
    };
  });

/** The one quantity that stands before the comparison, where there is one. */
const observedId = (text: string): string => /^\s*([\w.]+)\s*[<>]/.exec(text)?.[1] ?? '';
