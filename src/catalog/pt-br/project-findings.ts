import { code, plain, plural, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

/** What a projection says about itself. */
export const projectFindings: Pick<
  FindingWords,
  | 'path_infinite'
  | 'costs_still'
  | 'growth_missing'
  | 'event_beyond'
  | 'growth_from_history'
  | 'history_unusable'
> = {
  path_infinite: ({ id, month, months }) =>
    prose`${code(id)} fica grande demais para um número em ${month}, ${plural(months, { one: 'mês', other: 'meses' })} à frente: confira o crescimento, ou olhe menos longe`,
  costs_still: ({ id, unit, from, to, cost, costUnit }) =>
    prose`${code('costs.total')} fica em ${[amount(cost, costUnit)]} enquanto ${code(id)} passa de ${[amount(short(from), unit)]} para ${[amount(short(to), unit)]}: nenhum custo acompanha isso nas fases a que se chega, e o resultado parece melhor do que será`,
  growth_missing: () =>
    prose`Nenhuma métrica cresce, então todos os meses são como hoje: dê um ${code('growth')} a uma delas, como ${code('10% to 15%')}`,
  growth_from_history: ({ metric, rate, noise, off, offWithoutGrowth }) => {
    const tested =
      off === undefined || offWithoutGrowth === undefined
        ? []
        : prose`; no próprio passado, errou por ${percent(off)}; sem crescimento, o erro seria de ${percent(offWithoutGrowth)}`;
    return prose`${code(metric)} cresce ${percent(rate)} por mês, ± ${percent(noise)} de um mês para outro, como diz o seu histórico${tested}`;
  },
  history_unusable: ({ metric, why }) =>
    why === 'too_short'
      ? prose`O histórico de ${code(metric)} é curto demais para um crescimento: são necessários ao menos três meses inteiros antes de hoje`
      : prose`O histórico de ${code(metric)} tem meses com 0 ou menos, a que nenhum crescimento leva`,
  event_beyond: ({ metric, months, horizon }) =>
    prose`Um evento de ${code(metric)} vem em ${plain(months)} meses, depois dos ${plain(horizon)} que são vistos: aqui não muda nada`,
};

const short = (value: number): number => Number(value.toPrecision(3));

const percent = (value: number) =>
  ({ kind: 'number', style: 'percent', value: short(value) }) as const;
