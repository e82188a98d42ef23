import { code, day, joinProse, type Prose, plain, plural, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { CheckWords, OutcomeCounts } from '../words/check.ts';
import { capacityFindings } from './capacity-findings.ts';

/** Words of `scale check`. */
export const check: CheckWords = {
  headings: {
    failing: 'O que pede atenção',
    budgets: 'Orçamentos de erro',
    passing: 'O que está em ordem',
  },
  columns: {
    check: 'Verificação',
    label: 'Nome',
    observed: 'Observado',
    limit: 'Limite',
    headroom: 'Folga',
    slo: 'SLO',
    allowed: 'Permite',
    remaining: 'Restante',
    burn: 'Taxa de queima',
    exhausted: 'Esgotado em',
  },
  kinds: {
    slo: 'SLO',
    error_budget: 'orçamento de erro',
    burn: 'taxa de queima',
    capacity: 'capacidade',
    capacity_ahead: 'capacidade à frente',
    alert: 'alerta',
    budget: 'orçamento',
    usage: 'uso de um plano',
    control: 'meta da fase',
    target: 'meta da próxima fase',
    baseline: 'comparação com antes',
  },
  outcomes: {
    pass: 'aprovada',
    warn: 'aviso',
    breach: 'violada',
    no_data: 'sem dados',
    error: 'erro',
    skipped: 'ignorada',
  },
  summary: {
    pass: (counts) => prose`Aprovado: ${checks(asked(counts))}${apart(counts)}`,
    warn: (counts) => prose`Aprovado com avisos: ${listed(counts)}`,
    breach: (counts) => prose`Reprovado: ${listed(counts)}`,
    no_data: (counts) => prose`Reprovado por falta de dados: ${listed(counts)}`,
    error: (counts) =>
      asked(counts) === 0
        ? prose`Reprovado: nada foi verificado`
        : prose`Não foi possível concluir: ${listed(counts)}`,
  },
  why: {
    within: ({ observed, limit }) => prose`${observed}, dentro do limite ${limit}`,
    passed: ({ observed, limit }) => prose`${observed}, fora do limite ${limit}`,
    near: ({ observed, limit }) => prose`${observed}, já além de ${limit}, onde começa o aviso`,
    no_value: ({ metrics }) =>
      metrics.length === 0
        ? prose`está sem valor`
        : prose`sem valor de ${joinProse(
            metrics.map((id) => [code(id)]),
            ', ',
          )}`,
    stale: ({ metric, ageHours }) =>
      prose`o valor de ${code(metric)} tem ${amount(Math.round(ageHours), 'h')}`,
    absent: ({ metric }) => prose`sem valor de ${code(metric)}: a fonte não tem nenhum`,
    not_finite: ({ metric }) =>
      prose`sem valor de ${code(metric)}: o que a fonte dá não é um número finito`,
    zero_traffic: ({ metric }) =>
      metric === undefined
        ? prose`não houve nenhum evento, e uma parte de nada não diz nada`
        : prose`sem valor de ${code(metric)}: é uma parte de nada, então nada aconteceu`,
    share_of_nothing: ({ id }) => prose`sem valor de ${code(id)}: é uma parte de nada`,
    too_few_events: ({ events, least }) =>
      prose`${plural(events, { one: 'evento é', other: 'eventos são' })} pouco para concluir; exigem-se ${plain(least)}`,
    unmeasured: ({ metric }) =>
      prose`nada diz qual é a idade do valor de ${code(metric)}: não foi medido, ou veio sem a hora`,
    broken: ({ message }) => prose`não pode ser calculado: ${code(message)}`,
    not_asked: () => prose`não foi pedida`,
    exhausted: ({ date, observed }) =>
      date === null
        ? prose`o orçamento de erro está esgotado: foram consumidos ${observed}`
        : prose`${observed} do orçamento de erro foram consumidos; na taxa de queima atual, ele acaba em ${day(date)}`,
    burning: ({ rate, windows, limit }) =>
      prose`o orçamento de erro queima a ${plain(rate)} vezes o ritmo previsto nas janelas de ${windows.join(' e ')}; o limite é ${limit}`,
    worse_than_baseline: ({ before, tolerance, observed, limit }) =>
      prose`${observed}, fora do limite ${limit}: permite-se ${change(tolerance)} que os ${plain(before)} de antes`,
    never: ({ months, limit }) =>
      prose`não acontece em ${plural(months, { one: 'mês simulado', other: 'meses simulados' })}, e deveria ser ${limit}`,
    fills: ({ full, within }) =>
      prose`${capacityFindings.capacity_ahead(full)} (a verificação olha ${plural(within, { one: 'mês', other: 'meses' })} à frente)`,
  },
  notWithin: (months) => prose`não em ${plural(months, { one: 'mês', other: 'meses' })}`,
  headroom: (share) => prose`folga ${share}`,
  owner: (owner) => prose`responsável: ${owner}`,
  allowed: (minutes, days) => prose`${minutes} em ${days}`,
  skipped: (count) =>
    prose`${plural(count, { one: 'verificação ficou', other: 'verificações ficaram' })} de fora, como dizem as opções`,
  forPhase: (phase) => prose`As métricas de hoje contra os limites e as metas de ${code(phase)}`,
  next: (command) => prose`De onde vem o número: ${code(command)}`,
  supply: (command) => prose`O que falta, com as linhas que o fornecem: ${code(command)}`,
  report: {
    more: (count) => prose`e mais ${plural(count, { one: 'verificação', other: 'verificações' })}`,
    shortened: prose`O resto foi omitido: é longo demais para este espaço.`,
    metrics: {
      gate_passed: prose`Se o conjunto é aprovado, mesmo com avisos`,
      check_passed: prose`Se uma verificação é aprovada; 0 quando avisa, é violada ou está sem valor`,
      check_observed: prose`O que se observa, na unidade da verificação`,
      check_limit: prose`O limite que decidiu, na unidade da verificação`,
      check_headroom: prose`A parte do limite que resta; abaixo de 0 quando ele é ultrapassado`,
      error_budget_remaining: prose`A parte que resta de um orçamento de erro`,
      burn_rate: prose`A que ritmo um orçamento de erro se consome; 1 o esgota exatamente na sua janela`,
    },
  },
};

const asked = ({ skipped: _, ...counts }: OutcomeCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const checks = (count: number): Prose => [
  plural(count, { one: 'verificação', other: 'verificações' }),
];

/** What a passing gate let through. */
const apart = ({ no_data, warn }: OutcomeCounts): Prose => {
  const parts = [
    ...(warn > 0 ? [prose`${plain(warn)} com aviso`] : []),
    ...(no_data > 0 ? [prose`${plain(no_data)} sem dados`] : []),
  ];
  return parts.length === 0 ? [] : prose`, ${joinProse(parts, ', ')}`;
};

const listed = (counts: OutcomeCounts): Prose =>
  joinProse(
    [
      prose`de ${checks(asked(counts))}`,
      ...(counts.breach > 0
        ? [[plural(counts.breach, { one: 'violada', other: 'violadas' })]]
        : []),
      ...(counts.error > 0 ? [prose`${plain(counts.error)} com erro`] : []),
      ...(counts.no_data > 0 ? [prose`${plain(counts.no_data)} sem dados`] : []),
      ...(counts.warn > 0 ? [prose`${plain(counts.warn)} com aviso`] : []),
    ],
    ', ',
  );

const change = (tolerance: number): Prose =>
  prose`no máximo ${amount(Math.abs(tolerance), 'share')} ${tolerance < 0 ? 'a menos' : 'a mais'}`;
