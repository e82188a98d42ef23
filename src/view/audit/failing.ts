import type { Catalogue } from '../../catalog/catalogue.ts';
import { code, muted, type Prose, prose } from '../../lib/inline.ts';
import type { ClaimPoint, ClaimReading } from '../../model/answer/audit.ts';
import type { NearestReached, Repair } from '../../model/answer/audit-repair.ts';
import { textIn } from '../../model/text.ts';
import type { Block, ListItem } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { countedFormula, namedFormula } from '../text/formula.ts';
import type { AuditView } from './audit-view.ts';
import { shownSaid } from './said.ts';

/** Each claim that does not hold: by how much, how it was computed, and what would make it true. */
export const viewFailing = ({ audit, words }: AuditView): Block[] => {
  const failing = audit.claims.filter(({ holds }) => holds === false);
  if (failing.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.audit.headings.failing] },
    { kind: 'list', items: failing.map((claim) => failingItem(claim, words)) },
  ];
};

const failingItem = (claim: ClaimReading, words: Catalogue): ListItem => {
  const { id, computed, unit, where, text, reading } = claim;
  const facts = {
    claim: id,
    says: shownSaid(claim, words),
    computed: shownAmount(computed, unit, words),
    deviation: deviationOf(claim, words),
  };
  const children: Prose[] = [
    ...(text === undefined ? [] : [[textIn(text, words.locale)]]),
    shownDerivation(claim, words),
    ...(reading === undefined ? [] : [words.audit.reading(textIn(reading, words.locale))]),
    ...viewRepairs(claim, words),
  ];
  return {
    status: 'fail',
    content: prose`${words.audit.failing(facts)}  ${muted(where)}`,
    children: children.map((content) => ({ content })),
  };
};

/** How far off something is needs no more. */
const DIGITS = 3;

const deviationOf = ({ deviation, difference, unit }: ClaimReading, words: Catalogue): Prose => {
  if (difference === null) return [];
  if (deviation === null) return words.audit.off(shownAmount(difference, unit, words));
  const value = Number(Math.abs(deviation).toPrecision(DIGITS));
  const share: Prose = [{ kind: 'number', style: 'percent', value }];
  return words.audit.deviation(share, deviation > 0 ? 'more' : 'less');
};

/** `support.tickets * 7 / 30 = 25,000 * 7 / 30`, and where. */
export const shownDerivation = (claim: ClaimReading, words: Catalogue): Prose => {
  const { parts, inputs } = claim;
  const known = new Map(inputs.map((input) => [input.id, input]));
  const single = parts.length === 1;
  const counted = single ? [] : prose` = ${countedFormula(parts, (id) => known.get(id))}`;
  return prose`${namedFormula(parts)}${counted}${shownPoint(claim.at, words)}`;
};

/** `  at mau 1,000,000 users, phase growth`; nothing where it is about today's. */
export const shownPoint = (at: ClaimPoint, words: Catalogue): Prose => {
  const points = [
    ...at.set.map(({ id, value, unit }) => prose`${code(id)} ${shownAmount(value, unit, words)}`),
    ...(at.phase === undefined ? [] : [words.audit.phase(at.phase)]),
  ];
  return points.length === 0 ? [] : prose`  ${muted(...words.audit.at(points))}`;
};

const viewRepairs = (claim: ClaimReading, words: Catalogue): Prose[] => {
  const { repairs, unit, computed } = claim;
  switch (repairs?.kind) {
    case undefined:
      return [];
    case 'nothing_to_move':
      return [words.audit.nothingToMove];
    case 'in_passing':
      return [words.audit.inPassing];
    case 'stated':
      return [
        words.audit.stated({
          id: repairs.id,
          says: shownSaid(claim, words),
          now: shownAmount(computed, unit, words),
        }),
      ];
    case 'unreachable': {
      const { best } = repairs;
      if (best === undefined) return [words.audit.unreachable];
      const nearest = words.audit.best({
        ...movedWords(best, words),
        computed: shownAmount(best.computed, unit, words),
      });
      return [prose`${words.audit.unreachable}${nearest}`];
    }
    case 'repairs':
      return [words.audit.holdsIf(repairs.options.map((option) => repairWords(option, words)))];
  }
};

const repairWords = (repair: Repair, words: Catalogue): Prose => {
  const { id, unit, bound, to, until = to, now } = repair;
  const shown = (value: number): Prose => shownAmount(value, unit, words);
  const [low, high] = [shown(Math.min(to, until)), shown(Math.max(to, until))];
  return words.audit.repair({ id, bound, low, high, now: shown(now) });
};

const movedWords = ({ id, unit, to, now }: NearestReached, words: Catalogue) => ({
  id,
  to: shownAmount(to, unit, words),
  now: shownAmount(now, unit, words),
});
