import { assertNever } from '../../lib/assert-never.ts';
import { code, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import type { UnknownReason } from '../../model/answer/explanation.ts';
import type { PartialFunction } from '../../model/names.ts';
import type { ExplainWords } from '../words/explain.ts';
import type { ValidateWords } from '../words/validate.ts';

/** Words of `scale explain`. */
export const explain: ExplainWords = {
  formula: 'fórmula',
  where: 'em',
  columns: { id: 'ID', label: 'Nome', value: 'Valor', unit: 'Unidade' },
  range: (low, high, kind) => {
    switch (kind) {
      case 'interval':
        return prose`90% entre ${low} e ${high}`;
      case 'uniform':
        return prose`uniforme entre ${low} e ${high}`;
      case 'normal':
        return prose`normal, média ${low}, desvio padrão ${high}`;
    }
  },
  eachMonth: (formula) => prose`a cada mês: ${formula}`,
  above: 'mostrado acima',
  outside: { below: 'abaixo do primeiro ponto', above: 'acima do último ponto' },
  fitted: (months) =>
    prose`ajustado a ${plural(months, MONTHS)} do próprio histórico: o crescimento é a variação média por mês sem a sazonalidade, aceita na medida em que se destaca do ruído; o ruído é o que sobra`,
  unknown: (reason) => prose`desconhecido: ${unknownBecause(reason)}`,
  monthsIn: (command) =>
    prose`Os meses em que as fases começam se calculam mês a mês: ${code(command)} os mostra`,
  hint: (example) => prose`${code(example)} mostra de onde vem um número`,
  deeper: (count) =>
    prose`Mais ${plain(count)} abaixo da profundidade mostrada: ${code('--depth N')} mostra outros níveis; ${code('--format json')}, todos`,
  inMonth: (month, months) =>
    prose`Em ${month}, ${inMonths(months)}, no caminho dos valores pontuais`,
  comesIn: (month, months) =>
    prose`O caminho dos valores pontuais chega lá em ${month}, ${inMonths(months)}`,
  notBy: (month, months) =>
    prose`O caminho dos valores pontuais não chega lá até ${month}, ${inMonths(months)}`,
  uncertain: ({ p5, p50, p95, trials, unknown }) =>
    prose`Incerto: P5 ${p5} · P50 ${p50} · P95 ${p95}, em ${plural(trials, TRIALS)}${unknown === undefined ? [] : prose`; desconhecido em ${unknown} delas`}`,
  comes: ({ chance, horizon, p10, p50, p90, trials }) =>
    prose`Em até ${plural(horizon, MONTHS)} em ${chance} de ${plural(trials, TRIALS)}: P10 ${p10} · P50 ${p50} · P90 ${p90}`,
  binds: (condition, share) =>
    prose`${condition} é, na maioria das vezes, a última das condições a valer: em ${share} das simulações`,
  movedBy: (input, from, to) => prose`${input} o leva de ${from} a ${to}, com o próprio P10 e P90`,
  noise: (from, to) => prose`O ruído mensal o leva de ${from} a ${to}, P10 e P90`,
  never: 'nunca',
  try: {
    before: (command) => prose`${code(command)}  mostra o mês anterior`,
    later: (command) => prose`${code(command)}  mostra um mês mais distante`,
    shares: (command) => prose`${code(command)}  mostra quanto cabe a cada entrada`,
  },
};

const unknownBecause = (reason: UnknownReason): Prose => {
  switch (reason.kind) {
    case 'input':
      return prose`${code(reason.id)} não tem valor`;
    case 'division':
      return prose`divisão por zero, pois ${code(reason.divisor)} é ${plain(0)}`;
    case 'function':
      return prose`${NO_VALUE[reason.fn]} (${code(reason.fn)})`;
    case 'no_rows':
      return prose`${code(reason.column)} não tem linhas`;
    case 'months':
      return ['olha para os meses, e este é um só'];
    case 'trials':
      return ['olha para as simulações, e este é um só caminho'];
    default:
      return assertNever(reason);
  }
};

/** Where functions have no value. */
const NO_VALUE: Readonly<Record<PartialFunction, string>> = {
  pick_lowest: 'nenhuma condição vale, ou uma que pode valer tem um valor menor',
  next_point: 'não há ponto acima do valor',
  months_until: 'a meta nunca é alcançada com este crescimento',
  spares: 'nenhum número de reservas basta para essa confiança',
  k_of_n: 'há unidades demais para somar as chances',
  mmc_quantile: 'os servidores não dão conta das chegadas',
  mmc_servers: 'nenhum número de servidores basta, pois só o trabalho já demora mais que a meta',
};

const TRIALS = { one: 'simulação', other: 'simulações' };
const MONTHS = { one: 'mês', other: 'meses' };

const inMonths = (months: number): Prose =>
  months === 0 ? ['neste mês'] : prose`daqui a ${plural(months, MONTHS)}`;

/** Words of `scale validate`. */
export const validate: ValidateWords = {
  valid: (file, quantities) =>
    prose`${code(file)} é válido: ${plural(quantities, { one: 'grandeza', other: 'grandezas' })}`,
};
