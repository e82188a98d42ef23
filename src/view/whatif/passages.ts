import { chance, code, joinProse, muted, type Prose } from '../../lib/inline.ts';
import type { PassageChange, PassageTimes } from '../../model/answer/whatif.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { monthOrLater } from '../text/month-or-later.ts';
import { shellWord } from '../text/shell-word.ts';
import { changedNames } from './names.ts';
import { changeColumns, sideColumns } from './sides.ts';
import type { WhatIfView } from './whatif-view.ts';

type Changed = PassageChange['changed'][number];

/** When each phase begins, cash runs out and losses end: without, with, and by how much that moves. */
export const viewPassageChanges = (view: WhatIfView): Block[] => {
  const { whatIf, words } = view;
  const passages = [...whatIf.phases, ...whatIf.paths];
  if (passages.length === 0) return [];
  const alone = changedNames(view).length === 1;
  return [
    { kind: 'heading', level: 2, content: [words.whatif.headings.when] },
    alone ? oneSide(view, passages) : manySides(view, passages),
    ...viewUnknown(view, passages),
  ];
};

/** What the question marks mean, where there are any. */
const viewUnknown = (view: WhatIfView, passages: readonly PassageChange[]): Block[] => {
  const names = passages
    .filter(({ base, changed }) => [base, ...changed].some(isUnknown))
    .map((passage) => passageName(passage, view));
  const command = [code(`scale metrics ${shellWord(view.profileName)}`)];
  return names.length === 0
    ? []
    : [{ kind: 'paragraph', content: [muted(...view.words.whatif.unknown(names, command))] }];
};

const oneSide = (view: WhatIfView, passages: readonly PassageChange[]): Block => {
  const { words } = view;
  const { columns } = words.whatif;
  return {
    kind: 'table',
    columns: changeColumns(view, [
      { key: 'shift', title: [columns.shift], align: 'left', priority: 1 },
      { key: 'chance', title: [columns.chance], align: 'right', priority: 2 },
    ]),
    rows: passages.map((passage) => {
      const [first] = passage.changed;
      if (first === undefined) return [];
      return [
        passageName(passage, view),
        when(passage.base, view),
        when(first, view),
        shiftText(passage.base, first, view),
        chanceText(passage.base, first, view),
      ];
    }),
  };
};

const manySides = (view: WhatIfView, passages: readonly PassageChange[]): Block => {
  return {
    kind: 'table',
    columns: sideColumns(view),
    rows: passages.flatMap((passage) => [
      [
        passageName(passage, view),
        when(passage.base, view),
        ...passage.changed.map((each) => when(each, view)),
      ],
      ...movedRows(passage, view),
    ]),
  };
};

/** Below the months by how much they move, and how likely they are where that differs. */
const movedRows = ({ base, changed }: PassageChange, { words }: WhatIfView): Prose[][] => {
  const { columns, shift } = words.whatif;
  const moves = changed.some((each) => (middleShift(base, each) ?? 0) !== 0);
  const differs = changed.some(({ gained, lost }) => gained >= NOTABLE || lost >= NOTABLE);
  const row = (title: string, cells: readonly Prose[]): Prose[] => [
    [muted(`  ${title}`)],
    ...cells.map((cell): Prose => (cell.length === 0 ? [] : [muted(...cell)])),
  ];
  return [
    ...(moves
      ? [row(columns.shift, [[], ...changed.map((each) => monthsText(base, each, shift))])]
      : []),
    ...(differs ? [row(columns.chance, [base, ...changed].map(chanceOf))] : []),
  ];
};

const monthsText = (
  base: PassageTimes,
  changed: Changed,
  say: WhatIfView['words']['whatif']['shift'],
): Prose => {
  const shift = middleShift(base, changed);
  return shift === null ? [] : say(Math.round(shift));
};

/**
 * By how many months the middle trial moves, of those in which it comes on both sides; null where one
 * side comes in fewer than half of all: `2028-03 to >2028-11` is no 9 months later, and of
 * `>2028-11 to >2028-11` the few trials that come say nothing.
 */
const middleShift = (base: PassageTimes, { month, shift }: Changed): number | null =>
  base.month.p50 === null || month.p50 === null ? null : shift.p50;

export const passageName = ({ id, name }: PassageChange, { words, labelOf }: WhatIfView): Prose => [
  name === null ? labelOf(id) : textIn(name, words.locale),
];

/** Once where both sides are as likely. */
const chanceText = (base: PassageTimes, changed: PassageTimes, { words }: WhatIfView): Prose => {
  const [from, to] = [chanceOf(base), chanceOf(changed)];
  const differs = Math.abs(base.probability - changed.probability) >= NOTABLE;
  return differs || isUnknown(base) !== isUnknown(changed) ? words.whatif.fromTo(from, to) : to;
};

const chanceOf = (passage: PassageTimes): Prose =>
  isUnknown(passage) ? ['?'] : percent(passage.probability);

const when = (passage: PassageTimes, { whatIf }: WhatIfView): Prose => {
  if (isUnknown(passage)) return ['?'];
  const { p50 } = passage.month;
  return monthOrLater(p50, whatIf);
};

/** In most trials nobody can tell whether it comes. */
const isUnknown = ({ unknown }: PassageTimes): boolean => unknown >= 0.5;

/** Shares of trials below this are noise of the draw. */
const NOTABLE = 0.005;

/** Months of the middle trial, and trials in which it happens on one side alone. */
export const shiftText = (base: PassageTimes, changed: Changed, { words }: WhatIfView): Prose => {
  const { gained, lost } = changed;
  const parts = [
    monthsText(base, changed, words.whatif.shift),
    ...(gained < NOTABLE ? [] : [words.whatif.moreOften(percent(gained))]),
    ...(lost < NOTABLE ? [] : [words.whatif.lessOften(percent(lost))]),
  ];
  return joinProse(
    parts.filter((part) => part.length > 0),
    ', ',
  );
};

const percent = (share: number): Prose => [chance(share)];
