import { plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';

const MONTHS = { one: 'mês', other: 'meses' };

const WORKING = { one: 'pessoa trabalha', other: 'pessoas trabalham' };

export const team: ReportWords['team'] = {
  intro: ({ have, need }) =>
    have === need
      ? prose`${plural(have, WORKING)} no produto, tantas quantas a escala de hoje pede.`
      : have > need
        ? prose`${plural(have, WORKING)} no produto; a escala de hoje pede menos: ${plain(need)}.`
        : prose`${plural(have, WORKING)} no produto; a escala de hoje pede ${plain(need)}.`,
  next: (scale, by) =>
    by === undefined
      ? prose`O próximo degrau do plano de equipe vem com ${scale}.`
      : prose`O próximo degrau do plano de equipe vem com ${scale}, que o produto alcança em ${by} se mantiver o crescimento atual.`,
  caption: ['A equipe por função'],
  columns: {
    role: 'Função',
    have: 'Hoje',
    need: 'Necessárias hoje',
    next: 'Próximo degrau',
    by: 'Até',
    decide: 'Decidir até',
    start: 'Necessária a partir de',
    whom: 'Quem',
    why: 'Motivo',
  },
  total: 'Total',
  later: ({ month, people, range }) => {
    const spread = range === undefined ? [] : prose` (em nove de cada dez cenários, ${range})`;
    return prose`Em ${month}, o plano deve exigir ${people}${spread}.`;
  },
  growth: {
    caption: ['Pessoas necessárias: trajetória esperada e faixa de variação'],
    description: [
      'Quantas pessoas o plano exige, mês a mês, com a faixa em que ficam nove de cada dez cenários.',
    ],
  },
  supportTitle: 'Atendimento',
  support: ({ tickets, agents, later, range, month }) => {
    const now = tickets === undefined ? [] : prose`Os clientes abrem hoje ${tickets}. `;
    const people = agents === undefined ? [] : prose`O que exige uma pessoa ocupa ${agents}`;
    const spread = range === undefined ? [] : prose` (em nove de cada dez cenários, ${range})`;
    const then = later === undefined ? [] : prose`; em ${month}, deve ocupar ${later}${spread}`;
    return agents === undefined ? now : prose`${now}${people}${then}.`;
  },
  calendar: 'Calendário de contratações',
  calendarIntro: ({ count, people, byLoad, first, months }) => {
    const load =
      byLoad === 0 || byLoad === people
        ? []
        : prose` Delas, ${plain(byLoad)} só se confirmam se a demanda vier; as outras ${plain(people - byLoad)} estão no plano de equipe.`;
    return prose`Nos próximos ${plain(months)} meses, o calendário prevê ${plural(people, { one: 'contratação', other: 'contratações' })}, em ${plural(count, { one: 'decisão', other: 'decisões' })}.${load} O calendário basta em quatro de cada cinco cenários, e por isso pede mais gente do que a trajetória esperada. A primeira decisão vence em ${first}.`;
  },
  calendarChart: {
    caption: ['Da decisão ao mês em que a pessoa é necessária'],
    description: [
      'Para cada contratação, o mês da decisão e o mês a partir do qual a pessoa é necessária.',
    ],
  },
  calendarCaption: ['Quem contratar, e quando decidir'],
  span: 'seleção e integração',
  end: 'mês em que é necessária',
  late: 'em atraso',
  more: (count) =>
    prose`${plural(count, { one: 'decisão posterior não é mostrada aqui', other: 'decisões posteriores não são mostradas aqui' })}.`,
  lead: ({ lead, ramp, assumed, weeks, dated }) => {
    const first = prose`Contamos ${plural(lead, MONTHS)} da decisão ao primeiro dia de trabalho e ${plural(ramp, MONTHS)} daí até a plena produtividade${assumed ? '. Ambos são premissas, a substituir pela sua própria experiência.' : '.'}`;
    const own = dated
      ? ' Nas contratações com data no seu plano, a data é a do primeiro dia de trabalho.'
      : '';
    return weeks === 0
      ? prose`${first}${own}`
      : prose`${first}${own} ${dated ? 'Nas demais, acrescentamos' : 'Acrescentamos'} ${plural(weeks, { one: 'semana', other: 'semanas' })} de antecedência enquanto o crescimento for rápido.`;
  },
  haveUnknown: [
    'Não se sabe quantos atendentes e moderadores existem hoje; consideramos os que são necessários.',
  ],
  payroll: (now, later, month) =>
    prose`A folha de pagamento é hoje de ${now} e chega a ${later} em ${month}.`,
  reasons: {
    load: 'Mais trabalho',
    need: 'Necessidade crescente',
    scale: (scale) => prose`Com ${scale}`,
  },
  overlap: [
    'As pessoas que o seu plano contrata em datas próprias contam nos degraus da mesma função e não são contratadas duas vezes: confirme isso antes de abrir as vagas.',
  ],
  posts: {
    'support.agents': { one: 'atendente', other: 'atendentes' },
    'moderation.moderators': { one: 'moderador', other: 'moderadores' },
  },
  field: (name, count) => prose`${name} (${plural(count, { one: 'pessoa', other: 'pessoas' })})`,
  people: (name, count) => (count === 1 ? [name] : prose`${plain(count)} × ${name}`),
  working: 'Como trabalhar em conjunto',
  pattern: (name) => prose`Para este tamanho de equipe, sugerimos o modelo “${name}”:`,
  decisions: (how) => prose`Decisões: ${how}`,
  information: (how) => prose`Informação: ${how}`,
};

export const infrastructure: ReportWords['infrastructure'] = {
  intro: ({ now, next, phase }) =>
    next === undefined || phase === undefined
      ? prose`O produto roda com ${plural(now, { one: 'réplica', other: 'réplicas' })} dos seus serviços.`
      : next === now
        ? prose`O produto roda hoje com ${plural(now, { one: 'réplica', other: 'réplicas' })} dos seus serviços, e “${phase}” começa com a mesma quantidade.`
        : prose`O produto roda hoje com ${plural(now, { one: 'réplica', other: 'réplicas' })} dos seus serviços; “${phase}” começa com\u00a0${plain(next)}.`,
  caption: ['Réplicas de cada serviço'],
  columns: {
    service: 'Serviço',
    now: 'Hoje',
    next: 'Próxima fase',
    total: 'Total',
    what: 'Item',
    missing: 'Faltam',
    needed: 'Necessário',
  },
  hosts: ({ fits, on, phase, cost }) => {
    const price = cost === undefined ? [] : prose` (${cost})`;
    if (fits === null)
      return prose`Não é possível dizer se “${phase}” cabe em ${on}${price}: nem todo serviço informa do que precisa.`;
    return fits
      ? prose`“${phase}” cabe em ${on}${price}.`
      : prose`“${phase}” não cabe em ${on}${price}: são necessárias máquinas maiores, ou mais máquinas.`;
  },
  pools: 'Capacidade',
  pool: ({ name, demand, capacity, used, short }) => {
    if (capacity === undefined || used === undefined)
      return prose`${name}: a demanda é de ${demand}.`;
    return short
      ? prose`${name}: a demanda de ${demand} supera a capacidade atual de ${capacity} (${used}).`
      : prose`${name}: a demanda de ${demand} encontra uma capacidade de ${capacity} (${used} em uso).`;
  },
  poolCaption: (name) => prose`${name}: o que existe e o que é necessário`,
  poolRows: {
    active: 'Em serviço',
    spares: 'De reserva',
    warming: 'Em preparação',
    units: 'Ao todo',
    capacity: 'Capacidade',
    utilisation: 'Utilização',
    chance: 'Probabilidade de haver o bastante em funcionamento',
  },
  poolChart: {
    caption: ['Utilização da capacidade'],
    description: ['Quanto da capacidade está em uso, hoje e com o que é necessário.'],
  },
  used: (share) => prose`${share} em uso`,
  nowWith: (name) => prose`${name}, hoje`,
  neededWith: (name) => prose`${name}, com o necessário`,
  limit: 'capacidade',
  alert: 'alerta',
  degraded: (hours, capacity, backlog) =>
    backlog === undefined
      ? prose`Já com o necessário, durante ${hours} após uma falha a capacidade cai para ${capacity}.`
      : prose`Já com o necessário, durante ${hours} após uma falha a capacidade cai para ${capacity}, e ficam à espera ${backlog}.`,
};
