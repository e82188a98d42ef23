import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { familyOf } from '../../../model/unit.ts';
import { amount } from '../../phrases/amount.ts';
import { coresOfMilli } from '../../phrases/milli-cores.ts';
import { quote } from '../../phrases/quote.ts';
import { smallK } from '../../phrases/small-k.ts';
import { writtenOut } from '../../phrases/written-out.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, examplesOf } from './phrases.ts';

type OutOfRange = DiagnosticFacts['number_out_of_range'];

const limits = ({ min, max, unit }: Omit<OutOfRange, 'found'>): Prose | undefined => {
  if (min !== undefined && max !== undefined) {
    return prose`de ${amount(min, unit)} a ${amount(max, unit)}`;
  }
  if (min !== undefined) return prose`no mínimo ${amount(min, unit)}`;
  if (max !== undefined) return prose`no máximo ${amount(max, unit)}`;
  return undefined;
};

const rangeTitle = ({ found, min, max }: OutOfRange): Prose => {
  if (min === 0 && found < 0) return prose`Este número não pode ser negativo`;
  if (min !== undefined && found < min) return prose`Este número é pequeno demais`;
  if (max !== undefined && found > max) return prose`Este número é grande demais`;
  return prose`Este número não é permitido aqui`;
};

/** More than twice the whole was not written in per cent. */
const UNLIKELY_SHARE = 2;

/** Who writes 60 where a share stands means 60 %. */
const rangeFix = ({ found, max, unit }: OutOfRange): Prose =>
  familyOf(unit).kind === 'share' &&
  max !== undefined &&
  found > UNLIKELY_SHARE * max &&
  found / 100 <= max
    ? prose`Você quis dizer ${amount(found / 100, unit)}? Escreva ${code('%')} depois do número`
    : prose`Escreva um número dentro destes limites`;

const asNumber = (unit: string): Prose => {
  const { kind } = familyOf(unit);
  if (kind === 'fact') return prose`sim ou não`;
  return unit === '' || kind === 'share' ? prose`um número` : prose`um número em ${quote(unit)}`;
};

const unreadableFix = (found: string, unit: string): Prose => {
  const cores = coresOfMilli(found, unit);
  if (cores !== undefined) {
    return prose`Escreva ${code(cores)}: as CPUs se contam em núcleos, e ${quote(found)} são milésimos de um`;
  }
  const thousands = smallK(found, unit);
  if (thousands !== undefined)
    return prose`Você quis dizer ${code(thousands)}? Milhares se escrevem com ${code('k')}, milhões com ${code('M')}`;
  return unit === ''
    ? prose`Escreva um número simples; em uma fórmula, só ${code('k')}, ${code('M')} e ${code('%')} podem seguir os algarismos`
    : prose`Escreva como em um destes exemplos`;
};

/** `k` where a unit has steps of its own: what to write is the whole number. */
const scaleWrong = ({ found, suffix, unit }: DiagnosticFacts['unit_wrong'], out: string) => ({
  title: prose`O ${code(suffix)} de ${quote(found)} não serve: ele vem depois de contagens e dinheiro, e este número é em ${quote(unit)}`,
  fix: prose`Escreva ${code(out)}`,
});

/** `USD`, `US$`. */
const isCurrencyMark = (mark: string): boolean => /^(?:[A-Z]{3}|(?:R|US)?[$€£¥])$/.test(mark);

/** Numbers, ranges and tables of points. */
export const numberWords = {
  number_unreadable: ({ found, unit }) => ({
    title: prose`${quote(found)} não pode ser lido como ${asNumber(unit)}`,
    expected: coresOfMilli(found, unit) === undefined ? examplesOf(unit) : undefined,
    fix: unreadableFix(found, unit),
  }),
  percent_missing: ({ found, value }) => ({
    title: prose`${quote(found)} é ${amount(value, 'share')}, pois não traz ${code('%')}`,
    fix: prose`Você quis dizer ${quote(`${found}%`)}? Escreva ${quote(`${Number((value * 100).toPrecision(12))}%`)} se for mesmo tudo isso`,
  }),
  number_not_finite: ({ found }) => ({
    title: prose`${quote(found)} é grande demais ou não é um número`,
    fix: prose`Escreva um número que caiba em um computador, como ${code('1.5M')}`,
  }),
  number_ambiguous: ({ found, readings }) => ({
    title: prose`${quote(found)} pode ser lido de mais de um modo`,
    expected: anyOf(readings),
    fix: prose`Escreva o que você quer dizer, sem separador de milhares`,
  }),
  number_out_of_range: (facts) => ({
    title: rangeTitle(facts),
    expected: limits(facts),
    found: [amount(facts.found, facts.unit)],
    fix: rangeFix(facts),
  }),
  unit_wrong: ({ found, suffix, unit }) => {
    const out = writtenOut(found, unit);
    if (out !== undefined) return scaleWrong({ found, suffix, unit }, out);
    return {
      title:
        unit === ''
          ? prose`${quote(found)} está em ${quote(suffix)}, mas este número não leva unidade`
          : found === suffix
            ? prose`A unidade ${quote(suffix)} não serve: este número é em ${quote(unit)}`
            : prose`${quote(found)} está em ${quote(suffix)}, mas este número é em ${quote(unit)}`,
      expected: examplesOf(unit),
      fix:
        familyOf(unit).kind === 'money' && isCurrencyMark(suffix)
          ? prose`Escreva o número em ${quote(unit)}; um item de ${code('costs')} pode dizer a sua própria moeda: ${code('currency: USD')}`
          : unit === ''
            ? prose`Escreva só o número, sem ${quote(suffix)}`
            : familyOf(unit).kind === 'share'
              ? prose`Escreva como em um destes exemplos, sem ${quote(suffix)}`
              : prose`Escreva o número em ${quote(unit)}, sem ${quote(suffix)}`,
    };
  },
  price_each: ({ found, unit, each, instead }) =>
    each === undefined || instead === undefined
      ? {
          title: prose`${quote(found)} é um preço por unidade de algo, mas este número é em ${quote(unit)}`,
          fix: prose`Diga o que se paga com ${code('per')}: ${code('{amount: 0.50, per: requests}')}, ou escreva o número em ${quote(unit)}`,
        }
      : {
          title: prose`${quote(found)} não é um preço por unidade de ${quote(each)}`,
          fix: prose`Escreva ${code(instead)}, se é isso que se paga; senão, corrija aquilo por que se conta`,
        },
  range_reversed: ({ low, high }) => ({
    title: prose`A faixa está ao contrário`,
    expected: prose`primeiro o número menor`,
    found: prose`${plain(low)} a ${plain(high)}`,
    fix: prose`Troque os dois números de lugar`,
  }),
  range_beyond: (facts) => ({
    title: prose`Esta faixa vai além do que o número pode ser`,
    expected: limits(facts),
    found: prose`${amount(0.9, 'share')} entre ${amount(facts.low, facts.unit)} e ${amount(facts.high, facts.unit)}`,
    fix: prose`Escreva uma faixa mais estreita, ou uma que acabe onde o número acaba: ${code('uniform(low, high)')}`,
  }),
  range_not_positive: ({ low, high }) => ({
    title: prose`Uma faixa escrita com ${code('to')} ou ${code('low')} deve ficar acima de zero nas duas pontas`,
    found: prose`${plain(low)} a ${plain(high)}`,
    fix: prose`Escreva ${code('uniform(low, high)')} ou ${code('normal(mean, sd)')}, que podem chegar a zero e abaixo`,
  }),
  shares_total: ({ total }) => ({
    title: prose`Estas partes somam ${amount(total, 'share')}, e não ${amount(1, 'share')}`,
    fix: prose`Mude uma delas, para que juntas sejam ${amount(1, 'share')}`,
  }),
  points_duplicate: ({ x }) => ({
    title: prose`O ponto ${plain(x)} está escrito duas vezes`,
    fix: prose`Mantenha um dos dois; ${code('1000')} e ${code('1k')} são o mesmo ponto`,
  }),
  points_not_positive: ({ found }) => ({
    title: prose`Com ${code('between: log')}, todo ponto e o seu valor devem ficar acima de zero`,
    found: [plain(found)],
    fix: prose`Escreva ${code('between: linear')}, ou um número acima de zero`,
  }),
  growth_not_positive: ({ key, found }) => ({
    title:
      key === 'capacity'
        ? prose`A capacidade de que o crescimento se aproxima deve ficar acima de zero`
        : prose`Uma meta de crescimento deve ficar acima de zero`,
    found: [plain(found)],
    fix: prose`Escreva um número acima de zero: a partir de nada, e até nada, não há taxa`,
  }),
} satisfies Partial<DiagnosticWords>;
