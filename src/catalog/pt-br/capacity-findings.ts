import { chance, code, month, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { textIn } from '../../model/text.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

type Facts = FindingFacts['capacity_ahead'];

/** What runs full in the months ahead. */
export const capacityFindings: Pick<FindingWords, 'capacity_ahead'> = {
  capacity_ahead: (facts) =>
    prose`${whoOf(facts)}: ${whenOf(facts)}${limitOf(facts)}${targetOf(facts)}${chanceOf(facts)}`,
};

const whoOf = ({ of, id, name }: Facts): Prose => {
  if (of === 'hosts') return ['Servidores'];
  return [name === undefined ? code(id) : textIn(name, 'pt-BR')];
};

const whenOf = (facts: Facts): Prose => {
  const { passes, today, month: at, until, target } = facts;
  const share = target === undefined ? [] : [amount(target.share, 'share')];
  const [is, may] =
    passes === 'full'
      ? [['capacidade esgotada'], ['a capacidade pode se esgotar']]
      : [
          prose`ocupação acima da meta de ${share}`,
          prose`a ocupação pode passar da meta de ${share}`,
        ];
  if (at.p50 === null) return prose`${may} até ${month(until)}`;
  if (today) return prose`${is} hoje`;
  const from = at.p10 ?? at.p50;
  if (from === at.p90) return prose`${is} em ${month(at.p50)}`;
  const to = at.p90 === null ? prose`depois de ${month(until)}` : [month(at.p90)];
  return prose`${is} em ${month(at.p50)} (de ${month(from)} a ${to})`;
};

const limitOf = ({ limit, resource }: Facts): Prose => {
  if (limit !== undefined) {
    const { key, have, need, unit } = limit;
    return key === 'units'
      ? prose`, com ${amount(have, unit)} em uso; ${need === 1 ? 'é necessário' : 'são necessários'} ${plain(need)}`
      : prose`, pois o ${code(key)} é ${plain(have)}, e então precisa de ${plain(need)}`;
  }
  return resource === undefined
    ? []
    : prose`; o que acaba primeiro é ${RESOURCES[resource] ?? resource}`;
};

const RESOURCES: Readonly<Record<string, string>> = {
  cpu: 'a CPU',
  memory: 'a memória',
  storage: 'o disco',
};

/** Since when it is fuller than it should be, where that comes first. */
const targetOf = ({ passes, target, month: at }: Facts): Prose => {
  if (passes === 'target' || target === undefined || target.month === null) return [];
  if (target.month === at.p50) return [];
  return prose`; acima da meta de ${amount(target.share, 'share')} desde ${month(target.month)}`;
};

/** What is full today in every path is no matter of chance. */
const chanceOf = ({ today, probability, horizon }: Facts): Prose =>
  today && probability === 1
    ? []
    : prose`; probabilidade de ${chance(probability)} em ${plural(horizon, { one: 'mês', other: 'meses' })}`;
