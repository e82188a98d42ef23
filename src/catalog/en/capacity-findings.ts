import { chance, code, month, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { textIn } from '../../model/text.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

type Facts = FindingFacts['capacity_ahead'];

/** What runs full in the months ahead: `transcoder` is full in May 2028 (Feb 2028 to Sep 2028): … */
export const capacityFindings: Pick<FindingWords, 'capacity_ahead'> = {
  capacity_ahead: (facts) =>
    prose`${whoOf(facts)} ${whenOf(facts)}${limitOf(facts)}${targetOf(facts)}${chanceOf(facts)}`,
};

const whoOf = ({ of, id, name }: Facts): Prose => {
  if (of === 'hosts') return ['What the hosts have'];
  return [name === undefined ? code(id) : `“${textIn(name, 'en')}”`];
};

const whenOf = (facts: Facts): Prose => {
  const { passes, today, month: at, until, target } = facts;
  const share = target === undefined ? [] : [amount(target.share, 'share')];
  const [is, may] =
    passes === 'full'
      ? [['is full'], ['may be full']]
      : [prose`passes its target of ${share}`, prose`may pass its target of ${share}`];
  if (at.p50 === null) return prose`${may} by ${month(until)}`;
  if (today) return prose`${is} today`;
  const from = at.p10 ?? at.p50;
  if (from === at.p90) return prose`${is} in ${month(at.p50)}`;
  const to = at.p90 === null ? prose`after ${month(until)}` : [month(at.p90)];
  return prose`${is} in ${month(at.p50)} (${month(from)} to ${to})`;
};

const limitOf = ({ limit, resource, today }: Facts): Prose => {
  if (limit !== undefined) {
    const { key, have, need, unit } = limit;
    const then = today ? '' : 'then ';
    return key === 'units'
      ? prose`: it has ${amount(have, unit)} at work and ${then}needs ${plain(need)}`
      : prose`: its ${code(key)} is ${plain(have)}, it ${then}needs ${plain(need)}`;
  }
  return resource === undefined ? [] : prose`: ${RESOURCES[resource] ?? resource} runs out first`;
};

const RESOURCES: Readonly<Record<string, string>> = {
  cpu: 'CPU',
  memory: 'memory',
  storage: 'disk',
};

/** Since when it is fuller than it should be, where that comes first. */
const targetOf = ({ passes, target, month: at }: Facts): Prose => {
  if (passes === 'target' || target === undefined || target.month === null) return [];
  if (target.month === at.p50) return [];
  return prose`, above its target of ${amount(target.share, 'share')} from ${month(target.month)}`;
};

/** What is full today in every path is no matter of chance. */
const chanceOf = ({ today, probability, horizon }: Facts): Prose =>
  today && probability === 1
    ? []
    : prose`; ${chance(probability)} likely within ${plural(horizon, { one: 'month', other: 'months' })}`;
