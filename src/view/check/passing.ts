import { code, type Prose, plain, prose } from '../../lib/inline.ts';
import type { CheckResult } from '../../model/answer/verdict.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { shareShown } from '../text/share-shown.ts';
import { type CheckView, shownLimit } from './check-view.ts';

/** More rows say nothing that the verdict does not. */
const MOST = 40;

/** What holds, with how much is left. */
export const viewPassing = (view: CheckView): Block[] => {
  const { verdict, words, wide } = view;
  const passing = verdict.results.filter(({ outcome }) => outcome === 'pass');
  if (passing.length === 0) return [];
  const { columns, headings } = words.check;
  const shown = wide ? passing : passing.slice(0, MOST);
  const more: Block[] =
    shown.length === passing.length
      ? []
      : [
          {
            kind: 'paragraph',
            content: words.common.more(passing.length - shown.length, [code('--wide')]),
          },
        ];
  return [
    { kind: 'heading', level: 2, content: prose`${headings.passing} (${plain(passing.length)})` },
    {
      kind: 'table',
      columns: [
        { key: 'check', title: [columns.check], align: 'left', priority: 1 },
        { key: 'observed', title: [columns.observed], align: 'right', priority: 1 },
        { key: 'limit', title: [columns.limit], align: 'right', priority: 1 },
        { key: 'headroom', title: [columns.headroom], align: 'right', priority: 2 },
        { key: 'label', title: [columns.label], align: 'left', priority: 3 },
      ],
      rows: shown.map((result) => passingRow(result, view)),
    },
    ...more,
  ];
};

const passingRow = (result: CheckResult, { words }: CheckView): readonly Prose[] => {
  const { id, observed, unit, headroom, label, why } = result;
  return [
    [code(id)],
    why.code === 'never' ? words.check.notWithin(why.months) : shownAmount(observed, unit, words),
    shownLimit(result, words),
    headroom === null ? [] : [{ kind: 'number', style: 'percent', value: shareShown(headroom) }],
    label === undefined ? [] : [textIn(label, words.locale)],
  ];
};
