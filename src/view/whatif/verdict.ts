import { joinProse, month, type Prose } from '../../lib/inline.ts';
import type { ValueChange } from '../../model/answer/whatif.ts';
import type { Block } from '../document.ts';
import { basisOf } from '../text/bare-amount.ts';
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

/** What the side in this place sets. */
const setOf = ({ whatIf }: WhatIfView, index: number): Readonly<Record<string, string>> =>
  whatIf.variants.filter(({ kind }) => kind !== 'base')[index]?.set ?? {};

/** What a reader asks for first; else whatever changes, and last what a side sets the growth of. */
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
  const set = Object.keys(setOf(view, index));
  const isSet = ({ id }: { readonly id: string }) =>
    set.some((key) => key === id || key === `growth.${id}` || key.startsWith(`growth.${id}.`));
  const inOrder = [...named, ...changes.filter((each) => !isSet(each)), ...changes];
  const first = inOrder.find(({ difference }) => difference.p50 !== 0) ?? inOrder[0];
  if (first === undefined) return [];
  const { id, unit, at, difference } = first;
  const name = labelOf(id);
  const shown = signedAmount(difference.p50, unit, words);
  const amount: Prose = [...shown, basisBehind(name, basisOf(unit, words).join(''))];
  const range = signedRange(difference, unit, words);
  return [words.whatif.changes(name, [month(at)], amount, range)];
};

/** `/month`, ` messages/day`; nothing where the name says it: *Active users +128k*. */
const basisBehind = (name: string, basis: string): string => {
  if (basis === '' || basis.startsWith('/')) return basis;
  return name.toLowerCase().includes(basis.toLowerCase()) ? '' : ` ${basis}`;
};
