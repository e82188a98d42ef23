import { chance, code, month, type Prose, plural, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';
import { names } from './names.ts';

type Facts = FindingFacts['scale_ahead'];

/** Where tables end. */
export const scaleFindings: Pick<FindingWords, 'scale_ahead'> = {
  scale_ahead: (facts) =>
    prose`${whenOf(facts)}: ${tablesOf(facts)}, e o que deveria acompanhar essa escala fica parado. Acrescente pontos para escalas ${facts.side === 'above' ? 'maiores' : 'menores'}${chanceOf(facts)}`,
};

const tablesOf = ({ ids, side, today }: Facts): Prose => {
  const [one, many, value] =
    side === 'above' ? ['acaba', 'acabam', 'último'] : ['começa', 'começam', 'primeiro'];
  const then = today ? '' : 'daí em diante ';
  return ids.length === 1
    ? prose`a tabela de ${names(ids)} ${one} aí, ${then}vale o ${value} valor dela`
    : prose`as tabelas de ${names(ids)} ${many} aí, ${then}vale o ${value} valor de cada uma`;
};

const whenOf = ({ by, unit, side, point, today, month: at, until }: Facts): Prose => {
  const [passes, pass, is] =
    side === 'above'
      ? ['passa de', 'pode passar de', 'está acima de']
      : ['cai abaixo de', 'pode cair abaixo de', 'está abaixo de'];
  const end = amount(point, unit);
  if (at.p50 === null) return prose`${code(by)} ${pass} ${end} até ${month(until)}`;
  if (today) return prose`${code(by)} ${is} ${end}`;
  const from = at.p10 ?? at.p50;
  const when = prose`${code(by)} ${passes} ${end} em ${month(at.p50)}`;
  if (from === at.p90) return when;
  const to = at.p90 === null ? prose`depois de ${month(until)}` : [month(at.p90)];
  return prose`${when} (de ${month(from)} a ${to})`;
};

/** What is so today in every path is no matter of chance. */
const chanceOf = ({ today, probability, horizon }: Facts): Prose =>
  today && probability === 1
    ? []
    : prose`; probabilidade de ${chance(probability)} em ${plural(horizon, { one: 'mês', other: 'meses' })}`;
