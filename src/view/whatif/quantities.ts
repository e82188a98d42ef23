import { muted, type Prose } from '../../lib/inline.ts';
import type { Distribution } from '../../model/answer/projection.ts';
import type { MonthChange } from '../../model/answer/whatif.ts';
import type { Block } from '../document.ts';
import { bareAmount, basisOf } from '../text/bare-amount.ts';
import { changedNames } from './names.ts';
import { changeColumns, sideColumns } from './sides.ts';
import { isStill, signedAmount, signedRange } from './signed.ts';
import type { WhatIfView } from './whatif-view.ts';

type Row = { readonly id: string; readonly unit: string; readonly change: MonthChange };

/** Each quantity in one month: without, with, and the difference of paired trials. */
export const viewQuantityChanges = (view: WhatIfView, month: number, heading: Prose): Block[] => {
  const { words, wide, labelOf } = view;
  const rows = rowsOf(view, month);
  const moved = rows.filter(({ change }) =>
    change.changed.some(({ difference }) => !isStill(difference)),
  );
  const still = rows.filter((row) => !moved.includes(row));
  const shown = wide ? rows : moved;
  const alone = changedNames(view).length === 1;
  return [
    { kind: 'heading', level: 2, content: heading },
    ...(shown.length === 0
      ? [{ kind: 'paragraph' as const, content: words.whatif.nothing }]
      : [alone ? oneSide(view, shown) : manySides(view, shown)]),
    ...(wide || still.length === 0 || shown.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            content: [muted(...words.whatif.unchanged(still.map(({ id }) => [labelOf(id)])))],
          },
        ]),
  ];
};

const rowsOf = ({ whatIf }: WhatIfView, month: number): readonly Row[] =>
  Object.entries(whatIf.quantities).flatMap(([id, { unit, months }]): Row[] => {
    const change = months[month];
    return change === undefined ? [] : [{ id, unit, change }];
  });

/** Why differences do not add up, where somebody would see that in one of the months shown. */
export const viewPaired = (view: WhatIfView, months: readonly number[]): Block[] =>
  months
    .flatMap((month) => rowsOf(view, month))
    .some(({ change }) => change.changed.some((changed) => isApart(change, changed)))
    ? [{ kind: 'paragraph', content: [muted(...view.words.whatif.paired)] }]
    : [];

type Change = Row['change'];
type Changed = Change['changed'][number];

/** Whether the middle of the differences is visibly not what lies between the middles. */
const isApart = ({ base }: Change, { value, difference }: Changed): boolean => {
  if (base.p50 === null || value.p50 === null || difference.p50 === null) return false;
  const size = Math.max(Math.abs(base.p50), Math.abs(value.p50));
  return Math.abs(base.p50 + difference.p50 - value.p50) > VISIBLE * size;
};

/** Stands behind such a difference, and before what is said of it. */
const MARK = '*';

/** A share of the greater of two amounts that a reader sees missing. */
const VISIBLE = 0.005;

/** A column for what is without, with, the difference, and how sure that is. */
const oneSide = (view: WhatIfView, rows: readonly Row[]): Block => {
  const { words } = view;
  const { columns } = words.whatif;
  return {
    kind: 'table',
    columns: changeColumns(view, [
      { key: 'difference', title: [columns.difference], align: 'right', priority: 1 },
      { key: 'range', title: [columns.range], align: 'right', priority: 2 },
    ]),
    rows: rows.map(({ id, unit, change }) => {
      const [first] = change.changed;
      const shown = (of: Distribution | undefined): Prose => middle(of, unit, view);
      return [
        nameOf(view, id, unit),
        shown(change.base),
        shown(first?.value),
        first === undefined ? [] : middleDifference(change, first, unit, words),
        first === undefined ? [] : signedRange(first.difference, unit, words),
      ];
    }),
  };
};

/** A column a side, and below each value by how much it differs. */
const manySides = (view: WhatIfView, rows: readonly Row[]): Block => {
  return {
    kind: 'table',
    columns: sideColumns(view),
    rows: rows.flatMap((row) => {
      const below = differenceRows(view, row);
      const name = below.length === 0 ? nameOf(view, row.id, row.unit) : [view.labelOf(row.id)];
      const values = [row.change.base, ...row.change.changed.map(({ value }) => value)];
      return [[name, ...values.map((value) => middle(value, row.unit, view))], ...below];
    }),
  };
};

/** Below the values by how much they differ, with their basis; how sure that is takes more room. */
const differenceRows = ({ words, wide }: WhatIfView, { unit, change }: Row): Prose[][] => {
  if (change.changed.every(({ difference }) => isStill(difference))) return [];
  const { columns } = words.whatif;
  const row = (title: Prose, cellOf: (changed: Changed) => Prose): Prose[] => [
    [muted('  ', ...title)],
    [],
    ...change.changed.map((changed): Prose => {
      const cell = isStill(changed.difference) ? [] : cellOf(changed);
      return cell.length === 0 ? [] : [muted(...cell)];
    }),
  ];
  const basis = basisOf(unit, words);
  return [
    row([columns.difference, '  ', ...basis], (changed) =>
      middleDifference(change, changed, unit, words),
    ),
    ...(wide
      ? [row([columns.range], ({ difference }) => signedRange(difference, unit, words))]
      : []),
  ].filter((cells) => cells.slice(1).some((cell) => cell.length > 0));
};

const middleDifference = (
  change: Change,
  changed: Changed,
  unit: string,
  words: WhatIfView['words'],
): Prose => [
  ...signedAmount(changed.difference.p50, unit, words),
  ...(isApart(change, changed) ? [MARK] : []),
];

const nameOf = ({ words, labelOf }: WhatIfView, id: string, unit: string): Prose => [
  labelOf(id),
  '  ',
  muted(...basisOf(unit, words)),
];

const middle = (of: Distribution | undefined, unit: string, { words }: WhatIfView): Prose =>
  bareAmount(of?.p50, unit, words);
