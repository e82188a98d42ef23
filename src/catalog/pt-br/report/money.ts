import { type Prose, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';

export const money: ReportWords['money'] = {
  today: 'Hoje',
  caption: ['Custos e receitas por mês, hoje'],
  columns: {
    item: 'Item',
    month: 'Por mês',
    share: 'Parcela',
    phase: 'Fase',
    cost: 'Custo por mês',
    revenue: 'Receita por mês',
    profit: 'Resultado por mês',
    users: 'Atingida com',
    per_user: 'Por usuário',
    investment: 'Investimento',
    revenue_target: 'Meta de receita por mês',
    roi: 'Receita ÷ custo',
    payback: 'Retorno (meses)',
    saving: 'Economia',
    saved: 'Por mês',
  },
  total: { costs: 'Custo total', revenue: 'Receita total', profit: 'Resultado' },
  perUser: (one, cost, revenue) =>
    revenue === undefined
      ? prose`Cada ${one} custa ${cost} por mês.`
      : prose`Cada ${one} custa ${cost} e gera ${revenue} por mês.`,
  perOne: {
    'costs.per_user': (one) => `Custo por ${one}`,
    'revenue.per_user': (one) => `Receita por ${one}`,
  },
  noRevenue: ['O plano traz custos e nenhuma receita; por isso não há resultado a mostrar.'],
  byPhase: 'Fase a fase',
  byPhaseIntro: [
    'Cada fase no momento em que começa: a escala é a das suas condições, e todo o resto permanece como hoje.',
  ],
  byPhaseChart: (earns) =>
    earns
      ? {
          caption: ['Custo, receita e resultado mensais no início de cada fase'],
          description: [
            'Para cada fase, o custo mensal, a receita mensal e a diferença entre os dois.',
          ],
        }
      : {
          caption: ['Custo mensal no início de cada fase'],
          description: ['Para cada fase, o custo mensal.'],
        },
  byPhaseCaption: (earns) =>
    earns ? ['Custos e receitas no início de cada fase'] : ['Custos no início de cada fase'],
  asksMore: (metric) =>
    prose`A receita é a que a escala de cada linha gera. Onde a condição “${metric}” exige mais, a fase só começa com uma escala maior.`,
  series: { cost: 'custo', revenue: 'receita', profit: 'resultado' },
  unit: (one) => `Custo por ${one} conforme o crescimento`,
  unitIntro: ({ one, today, at, later, laterAt, course, least, leastAt, leastBelow }) => {
    const ends: Prose =
      course === 'same'
        ? prose`são ${today}, tanto com ${at} quanto com ${laterAt}`
        : prose`são ${today} com ${at} e ${later} com ${laterAt}`;
    const dip =
      least === undefined || leastAt === undefined
        ? prose`.`
        : prose`. No caminho, o menor custo é de ${least}, com ${leastBelow ? 'pouco menos de ' : ''}${leastAt}.`;
    return course === 'falls'
      ? prose`A escala reduz o custo por ${one}: ${ends}${dip}`
      : prose`Crescer, por si só, não reduz o custo por ${one}: ${ends}${dip}`;
  },
  unitChart: (driver, one) => ({
    caption: prose`Custo por ${one} conforme a escala (${driver})`,
    description: prose`Como o custo mensal por ${one} muda à medida que cresce o indicador “${driver}”.`,
  }),
  unitAxis: (one) => `custo por ${one} ao mês`,
  planned: 'As fases como foram planejadas',
  plannedIntro: (returns) =>
    returns
      ? [
          'O investimento, o custo e a meta de receita são os que o seu plano informa para cada fase; o retorno, nós o calculamos a partir deles.',
        ]
      : ['O seu próprio plano informa o seguinte para cada fase.'],
  plannedCaption: (returns) =>
    returns
      ? ['Investimento, custo e retorno planejados para cada fase']
      : ['Custo de cada fase, segundo o plano'],
  savings: 'Economias',
  savingsIntro: ['O plano prevê medidas que reduzem os custos.'],
  savingsCaption: ['Medidas que reduzem os custos'],
  notYet: 'ainda não vale',
  later: 'Mês a mês',
  laterChart: {
    caption: ['Resultado mensal: trajetória esperada e faixa de variação'],
    description: ['Resultado mensal esperado e a faixa em que ficam nove de cada dez cenários.'],
  },
  now: 'hoje',
  already: 'condições já atendidas',
  oneOf: (condition) => prose`${condition} (uma das condições)`,
  unpaid: ({ name, now, later, month }) => {
    const need =
      later === undefined || month === undefined
        ? prose`${now}`
        : prose`${now} hoje e ${later} em ${month}`;
    return prose`Os custos deste plano não acompanham a necessidade de “${name}”: a demanda pede ${need}, e a projeção paga apenas as unidades que existem ou que o plano prevê. As demais precisam entrar no orçamento.`;
  },
};

export const customers: ReportWords['customers'] = {
  plans: ['Planos e preços'],
  columns: {
    plan: 'Plano',
    price: 'Preço por mês',
    margin: 'Margem',
    customers: 'Clientes',
    revenue: 'Receita por mês',
    cost: 'Custo por mês',
    profit: 'Resultado por mês',
    tenant: 'Cliente',
    use: 'Limite mais próximo',
  },
  onRequest: 'sob consulta',
  unlimited: 'sem limite',
  unit: (cost, price, margin) =>
    price === undefined || margin === undefined
      ? prose`Um cliente típico custa ${cost}.`
      : prose`Um cliente típico custa ${cost}: nenhum preço abaixo disso cobre o custo, e uma margem de ${margin} pede ${price}.`,
  below: (plan, price, cost) =>
    prose`“${plan}” é vendido por ${price} e custa ${cost}: cada venda dá prejuízo.`,
  count: (count) =>
    count === 0
      ? ['Ainda não há clientes.']
      : prose`O produto tem hoje ${plural(count, { one: 'cliente', other: 'clientes' })}.`,
  tenants: ['Clientes e seus planos'],
};
