import { joinProse, type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';
import { listed } from './summary.ts';

export const position: ReportWords['position'] = {
  now: (phase, number, all) =>
    prose`O produto está na fase ${plain(number)} de ${plain(all)}, “${phase}”.`,
  architecture: (text) => prose`${text}.`,
  open: ({ next, how }) => {
    switch (how) {
      case 'met':
        return prose`A condição para “${next}” começar já está atendida.`;
      case 'one':
        return prose`“${next}” começa quando a condição a seguir for atendida.`;
      case 'all':
        return prose`“${next}” começa quando todas as condições a seguir forem atendidas.`;
      case 'any':
        return prose`“${next}” começa assim que uma das condições a seguir for atendida.`;
      case 'mixed':
        return prose`“${next}” começa quando as condições a seguir forem atendidas, na combinação que o plano define.`;
    }
  },
  conditions: ['Condições da próxima fase'],
  columns: {
    condition: 'Condição',
    today: 'Hoje',
    asked: 'Exigido',
    progress: 'Progresso',
    expected: 'Previsão',
    status: 'Situação',
  },
  met: 'atendida',
  unmet: 'em aberto',
  expected: (middle) => middle,
  notWithin: 'sem previsão',
  brings: (phase) => `O que muda com “${phase}”`,
  planned: (window) => prose`Prazo no seu plano: ${window}.`,
  forUsers: (users) => prose`A fase é dimensionada para ${users}.`,
  weeks: (from, to, unit) => {
    const one = unit === 'weeks' ? 'semana' : 'mês';
    const many = unit === 'weeks' ? 'semanas' : 'meses';
    if (to === null) return prose`a partir ${unit === 'weeks' ? 'da' : 'do'} ${one} ${plain(from)}`;
    return from === to
      ? prose`${one} ${plain(from)}`
      : prose`${many} ${plain(from)} a ${plain(to)}`;
  },
  features: 'Novas funcionalidades',
  stack: 'Tecnologia',
  targets: (phase, count) =>
    prose`O plano define ${plural(count, { one: 'meta', other: 'metas' })} para “${phase}”.`,
  targetColumns: { target: 'Meta', today: 'Hoje', goal: 'A alcançar', status: 'Situação' },
  targetCaption: (phase) => prose`Metas de “${phase}”`,
  reached: 'alcançada',
  notReached: 'em aberto',
};

export const projection: ReportWords['projection'] = {
  intro: ({ driver, today, growth, months, trials }) =>
    prose`Todo este plano parte da evolução de um único indicador: “${driver}”, hoje em ${today}${growth === undefined ? [] : prose`, com um crescimento previsto de ${growth}`}. Simulamos os próximos ${plain(months)} meses ${plain(trials)} vezes, cada vez com outros valores para o que é incerto.`,
  outcome: ({ driver, month, middle, low, high }) =>
    low === undefined || high === undefined
      ? prose`Em ${month}, “${driver}” deve chegar a ${middle}.`
      : prose`Em ${month}, “${driver}” deve chegar a ${middle}; em nove de cada dez cenários, fica entre ${low} e ${high}.`,
  chart: (driver) => ({
    caption: prose`${driver}: trajetória esperada e faixa de variação`,
    description: prose`Trajetória esperada de “${driver}” mês a mês, a faixa em que ficam nove de cada dez cenários e o nível em que cada fase começa.`,
  }),
  expected: 'esperado',
  band: 'nove de cada dez cenários',
  phases: ['Quando começa cada fase'],
  phasesIntro: (months) =>
    prose`Para cada fase, calculamos a probabilidade de que comece nos próximos ${plain(months)} meses, e quando.`,
  columns: {
    phase: 'Fase',
    chance: 'Probabilidade',
    early: 'Mais cedo (10%)',
    middle: 'Esperado (50%)',
    late: 'Mais tarde (90%)',
    act_by: 'Começar a preparar',
    binding: 'Depende de',
    what: 'Indicador',
  },
  beyond: (months) => `além de ${months} meses`,
  monthsIntro: ['Os demais números do plano evoluem como segue.'],
  months: ['Trajetória esperada, com a faixa de nove de cada dez cenários'],
  notCosted: (current, next) =>
    prose`Como não se sabe quando “${next}” começa, a projeção mantém “${current}” em todos os meses: os custos das fases seguintes não estão incluídos nela, nem o que elas mudam na receita.`,
  tablesEnd: ({ driver, point, side, when, of, more, costs }) => {
    const above = side === 'above';
    const what = listed([
      ...of.map((name) => prose`“${name}”`),
      ...(more > 0 ? [prose`mais ${plain(more)}`] : []),
    ]);
    const leaves =
      when.kind === 'today'
        ? prose`“${driver}” está hoje ${above ? 'acima' : 'abaixo'} de ${point}`
        : when.kind === 'expected'
          ? prose`Espera-se que “${driver}” ${above ? 'passe' : 'caia abaixo'} de ${point} em ${when.month}`
          : prose`“${driver}” pode ${above ? 'passar' : 'cair abaixo'} de ${point} até ${when.until} (probabilidade de ${when.chance})`;
    const then = costs
      ? above
        ? ': os custos podem ser maiores, e o resultado menor, do que se mostra aqui'
        : ': os custos podem ser menores do que se mostra aqui'
      : '';
    return prose`${leaves}, ponto em que ${above ? 'acabam' : 'começam'} os dados informados para ${what}. Além dele, a projeção mantém os valores desse ponto${then}.`;
  },
  held: (phase, condition) =>
    prose`O que mais decide o início de “${phase}” é a condição ${condition}.`,
  blocked: (conditions) =>
    conditions.length === 1
      ? prose`O que impede o início dessa fase é a condição ${conditions[0] ?? []}.`
      : prose`O que impede o início dessa fase são as condições ${listed(conditions)}.`,
  blocking: ({ condition, month, middle, range, still }) => {
    if (middle === undefined) return prose`${condition} (ainda sem medição)`;
    if (still) return prose`${condition} (hoje ${middle}, valor que a projeção mantém)`;
    return range === undefined
      ? prose`${condition} (${middle} em ${month})`
      : prose`${condition} (${middle} como valor esperado em ${month}; em nove de cada dez cenários, ${range})`;
  },
  cash: (month, chance, months) =>
    month === undefined
      ? prose`Na maioria dos cenários, o caixa dura mais do que ${plain(months)} meses; a probabilidade de se esgotar é de ${chance}.`
      : prose`O caixa se esgota por volta de ${month}, com probabilidade de ${chance} nos próximos ${plain(months)} meses.`,
  breakEven: (month, months) =>
    month === undefined
      ? prose`Não se espera um mês sem prejuízo nos próximos ${plain(months)} meses.`
      : prose`O primeiro mês sem prejuízo é esperado para ${month}.`,
};

export const budgets: ReportWords['budgets'] = {
  sloCaption: ['Níveis de serviço na escala de hoje'],
  columns: {
    slo: 'Nível de serviço',
    observed: 'Hoje',
    limit: 'Prometido',
    headroom: 'Folga',
    status: 'Situação',
    budget: 'Item',
    bound: 'Limite',
  },
  kept: 'cumprido',
  missed: 'descumprido',
  within: 'respeitado',
  exceeded: 'ultrapassado',
  warned: 'próximo do limite',
  alert: { raised: 'alerta disparado', quiet: 'sem alerta' },
  notYet: 'ainda não se aplica',
  limits: 'Outros limites',
  limitsIntro: ({ kept, passed, unknown, notYet }) => {
    const all = kept + passed + unknown + notYet;
    if (kept === all) {
      return all === 1
        ? ['Há um só limite, e ele é respeitado.']
        : prose`Os ${plain(all)} limites são respeitados.`;
    }
    const head: Prose =
      kept === 0
        ? ['Nenhum limite é respeitado']
        : [plural(kept, { one: 'limite é respeitado', other: 'limites são respeitados' })];
    const those: Prose =
      passed === 0
        ? ['nenhum é ultrapassado']
        : prose`${plain(passed)} ${passed === 1 ? 'é ultrapassado' : 'são ultrapassados'}`;
    const open: readonly Prose[] = [
      ...(unknown === 0
        ? []
        : [
            prose`${plain(unknown)} não ${unknown === 1 ? 'pode ser avaliado' : 'podem ser avaliados'} sem medição`,
          ]),
      ...(notYet === 0
        ? []
        : [
            prose`${plain(notYet)} ainda não ${notYet === 1 ? 'se aplica, porque é uma média' : 'se aplicam, porque são médias'} sobre algo que hoje é zero`,
          ]),
    ];
    return open.length === 0
      ? prose`${head} e ${those}.`
      : prose`${joinProse([head, those, ...open.slice(0, -1)], ', ')}, e ${open.at(-1) ?? []}.`;
  },
  limitsCaption: ['Limites de custo e de capacidade, metas e alertas'],
  errors: 'Orçamentos de erro',
  errorsIntro: [
    'Uma promessa abaixo de 100% admite alguma falha. O orçamento de erro diz quanto dessa margem ainda resta.',
  ],
  errorsChart: {
    caption: ['Orçamentos de erro: parcela já consumida'],
    description: [
      'Para cada nível de serviço, a parcela do orçamento de erro que já foi consumida.',
    ],
  },
  left: (left, allowed, window) =>
    allowed === undefined || window === undefined
      ? prose`resta ${left}`
      : prose`resta ${left} de ${allowed} em ${window}`,
  exhausted: (slo, day) =>
    prose`No ritmo atual, o orçamento de erro de “${slo}” se esgota até ${day}.`,
  whole: 'orçamento inteiro',
};
