import { joinProse, month, type Prose } from '../../lib/inline.ts';
import type { ValueChange } from '../../model/answer/whatif.ts';
import type { Block } from '../document.ts';
import { changedNames, variantName } from './names.ts';
import { passageName, shiftText } from './passages.ts';
import { isStill, signedAmount, signedRange } from './signed.ts';
import { statusLines } from './status-lines.ts';
import type { WhatIfView } from './whatif-view.ts';

/** One line a side: by how much the next phase moves, and the money at the horizon. */
export const viewWhatIfVerdict = (view: WhatIfView): Block[] => {
  const lines = changedNames(view).map((name, index): Prose => {
    const { whatif } = view.words;
    const parts = [...phasePart(view, index), ...moneyPart(view, index)];
    const said = parts.length === 0 ? whatif.nothing : joinProse(parts, '; ');
    return whatif.of(variantName(view, name), said);
  });
  return statusLines(lines.map((content) => ({ status: 'info', content })));
};

const phasePart = (view: WhatIfView, index: number): Prose[] => {
  const { whatIf, words } = view;
  const [next] = whatIf.phases;
  const changed = next?.changed[index];
  if (next === undefined || changed === undefined) return [];
  const shift = shiftText(next.base, changed, view);
  const name = passageName(next, view).join('');
  return shift.length === 0 || (changed.shift.p50 === 0 && shift.length === 1)
    ? []
    : [words.whatif.begins(name, shift)];
};

/** What a reader asks for first; else whatever changes. */
const FIRST = ['economics.profit', 'costs.total'];

const moneyPart = (view: WhatIfView, index: number): Prose[] => {
  const { whatIf, words, labelOf } = view;
  const changes = Object.entries(whatIf.quantities).flatMap(([id, { unit, months }]) => {
    const last = months.at(-1);
    const change: ValueChange | undefined = last?.changed[index];
    return last === undefined || change === undefined || isStill(change.difference)
      ? []
      : [{ id, unit, at: last.month, difference: change.difference }];
  });
  const named = FIRST.flatMap((id) => changes.filter((each) => each.id === id));
  const inOrder = [...named, ...changes];
  const first = inOrder.find(({ difference }) => difference.p50 !== 0) ?? inOrder[0];
  if (first === undefined) return [];
  const { id, unit, at, difference } = first;
  const amount = signedAmount(difference.p50, unit, words);
  const range = signedRange(difference, unit, words);
  return [words.whatif.changes(labelOf(id), [month(at)], amount, range)];
};
