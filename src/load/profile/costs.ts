import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { snakeCase } from '../../model/id.ts';
import type { CostItem } from '../../model/profile/costs.ts';
import { child, type Reading } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { placeOf } from '../document/yaml-file.ts';
import { checkId } from '../id.ts';
import { foreignCurrency } from '../number/foreign-currency.ts';
import { readFormula } from '../number/formula.ts';
import { mapRows, numberOf, type Row } from './row.ts';
import { readRowPhases } from './row-phases.ts';
import { yesNoOf } from './yes-no.ts';

const DEFAULT_GROUP = 'infrastructure';
/** Groups that serve no customer: the gross margin leaves them out unless an item says otherwise. */
const NOT_OF_REVENUE: ReadonlySet<string> = new Set(['people', 'sales']);
const TOTALS: ReadonlySet<string> = new Set(['total', 'per_user', 'headcount']);

/** Reads what is paid each month. Items and their groups share one space of names. */
export const readCosts = (reading: Reading, node: YamlNode | undefined): readonly CostItem[] => {
  const items = node?.kind === 'map' ? [...node.entries.values()] : [];
  const groups = items.map((item) => snakeCase(groupOf(item.node)));
  const reserved = new Set([...TOTALS, ...groups]);
  return mapRows(reading, node, { kind: 'row', reserved }).map((row) => readItem(reading, row));
};

const groupOf = (node: YamlNode): string => stringOf(child(node, 'group')) ?? DEFAULT_GROUP;

const readItem = (reading: Reading, row: Row): CostItem => {
  const group = groupOf(row.node);
  const groupNode = child(row.node, 'group');
  if (stringOf(groupNode) !== undefined && groupNode !== undefined) {
    const place = placeOf(reading.file, groupNode.span);
    checkId(reading, group, place, { kind: 'row', seen: new Map(), reserved: TOTALS });
  }
  const per = readFormula(reading, child(row.node, 'per'));
  const currency = foreignCurrency(reading, child(row.node, 'currency'));
  const unit = `${currency ?? reading.currency}/${per === undefined ? 'month' : 'unit'}`;
  const each = per === undefined ? undefined : reading.declared.get(per.text.trim())?.unit;
  return {
    id: row.id,
    group,
    amount: numberOf(reading, row, 'amount', { unit, min: 0, ...given({ each }) }),
    ofRevenue: yesNoOf(child(row.node, 'cost_of_revenue')) ?? !NOT_OF_REVENUE.has(group),
    place: row.place,
    ...given({
      label: textOf(reading, child(row.node, 'label')),
      per,
      currency,
      phases: readRowPhases(reading, row),
    }),
  };
};
