import { chance, code, month, type Prose, plural, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';
import { names } from './names.ts';

type Facts = FindingFacts['scale_ahead'];

/** Where tables end: `mau` passes 1,000,000 users in Nov 2027 (Aug 2027 to Mar 2028): … */
export const scaleFindings: Pick<FindingWords, 'scale_ahead'> = {
  scale_ahead: (facts) =>
    prose`${whenOf(facts)}: ${tablesOf(facts)}, and what should go on changing with it stands still. Add points for a ${facts.side === 'above' ? 'larger' : 'smaller'} scale${chanceOf(facts)}`,
};

const tablesOf = ({ ids, side, today }: Facts): Prose => {
  const [end, value] = side === 'above' ? ['end', 'last'] : ['begin', 'first'];
  const then = today ? '' : 'from then on ';
  return ids.length === 1
    ? prose`the table of ${names(ids)} ${end}s there, ${then}its ${value} value is used`
    : prose`the tables of ${names(ids)} ${end} there, ${then}their ${value} values are used`;
};

const whenOf = ({ by, unit, side, point, today, month: at, until }: Facts): Prose => {
  const [passes, pass, is] =
    side === 'above' ? ['passes', 'pass', 'above'] : ['falls below', 'fall below', 'below'];
  const end = amount(point, unit);
  if (at.p50 === null) return prose`${code(by)} may ${pass} ${end} by ${month(until)}`;
  if (today) return prose`${code(by)} is ${is} ${end}`;
  const from = at.p10 ?? at.p50;
  const when = prose`${code(by)} ${passes} ${end} in ${month(at.p50)}`;
  if (from === at.p90) return when;
  const to = at.p90 === null ? prose`after ${month(until)}` : [month(at.p90)];
  return prose`${when} (${month(from)} to ${to})`;
};

/** What is so today in every path is no matter of chance. */
const chanceOf = ({ today, probability, horizon }: Facts): Prose =>
  today && probability === 1
    ? []
    : prose`; ${chance(probability)} likely within ${plural(horizon, { one: 'month', other: 'months' })}`;
