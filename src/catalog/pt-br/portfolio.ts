import { code, day, plain, plural, prose } from '../../lib/inline.ts';
import type { PortfolioWords } from '../words/portfolio.ts';

/** Portuguese words of `scale portfolio`. */
export const portfolio: PortfolioWords = {
  heading: 'Portfólio',
  standings: 'Onde os produtos estão',
  tables: { phase: 'Fases, limites e riscos', money: 'Finanças e equipe' },
  columns: {
    product: 'Produto',
    phase: 'Fase',
    next: 'Próxima',
    month: 'Prevista para',
    range: '80% das simulações',
    act_by: 'Agir até',
    cost: 'Custo/mês',
    per_user: 'Por usuário',
    revenue: 'Receita/mês',
    profit: 'Resultado/mês',
    margin: 'Margem',
    people: 'Pessoas',
    gate: 'Limites',
    risk: 'Pior risco',
  },
  context: ({ at, months, trials, seed }) =>
    prose`${day(at)} · fases em até ${plain(months)} meses, ${plain(trials)} simulações · semente ${String(seed)}`,
  summary: ({ all, failing, unknown, advancing, broken }) => {
    const rest = [
      ...(failing === 0
        ? []
        : prose`; ${plain(failing)} fora dos ${failing === 1 ? 'seus ' : ''}limites`),
      ...(unknown === 0 ? [] : prose`; ${plain(unknown)} sem dados para verificar os limites`),
      ...(advancing === 0
        ? []
        : prose`; ${plain(advancing)} ${advancing === 1 ? 'pronto' : 'prontos'} para a próxima fase`),
      ...(broken === 0
        ? []
        : prose`; ${plain(broken)} ${broken === 1 ? 'não pôde ser lido' : 'não puderam ser lidos'}`),
    ];
    return prose`${plural(all, { one: 'produto', other: 'produtos' })}${rest}`;
  },
  gate: {
    pass: () => 'respeitados',
    warn: ({ warn }) => `respeitados, ${warn} ${warn === 1 ? 'alerta' : 'alertas'}`,
    breach: ({ breach, checks }) => `violados, ${breach} de ${checks}`,
    no_data: ({ no_data, checks }) => `sem dados, ${no_data} de ${checks}`,
    error: () => 'com erro',
    none: () => 'nada a verificar',
  },
  now: 'agora',
  last: 'última fase',
  never: 'não prevista',
  between: (from, to, probability) =>
    to === undefined
      ? prose`a partir de ${from}, em ${probability} das simulações`
      : prose`${from} a ${to}`,
  broken: 'não pôde ser lido',
  brokenHeading: 'O que não pôde ser lido',
  moreProblems: (count) => prose`e mais ${plural(count, { one: 'problema', other: 'problemas' })}`,
  failing: (command) => prose`O que viola os limites, e em quanto: ${code(command)}`,
  missing: (command) => prose`O que falta (cada ?): ${code(command)}`,
  next: (command) => prose`Todos os seus problemas: ${code(command)}`,
};
