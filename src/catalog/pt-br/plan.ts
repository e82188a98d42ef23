import { code, day, joinProse, plain, plural, prose, strong } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { PlanWords } from '../words/plan.ts';
import { budget } from './budgets.ts';
import { customers } from './customers.ts';
import { pools } from './pools.ts';
import { readiness } from './readiness.ts';
import { alerts, loadTests, risks } from './risks.ts';

const RESOURCES: Readonly<Record<string, string>> = {
  cpu: 'CPU',
  memory: 'memória',
  storage: 'disco',
};

/** Words of `scale plan`. */
export const plan: PlanWords = {
  headings: {
    phase: 'Onde você está',
    phases: 'As fases como planejadas',
    savings: 'Economias',
    roadmap: 'Roteiro',
    slos: 'SLOs nesta escala',
    budgets: 'Orçamentos',
    sizing: 'Suporte e moderação',
    tiers: 'Níveis de suporte',
    money: 'Finanças',
    team: 'Equipe',
    hiring: 'Quem contratar, e quando',
    quantities: 'Também calculado',
    services: 'Serviços',
    operations: 'Como se trabalha nesta escala',
    findings: 'O que saber sobre este plano',
  },
  columns: {
    status: 'Situação',
    service: 'Serviço',
    cpu: 'CPU',
    cpu_next: 'CPU na próxima',
    memory: 'Memória',
    memory_next: 'Memória na próxima',
    ports: 'Portas',
    image: 'Imagem',
    slo: 'SLO',
    budget: 'Orçamento',
    phase: 'Fase',
    investment: 'Investimento',
    cost: 'Custo por mês',
    revenue_target: 'Meta de receita',
    roi: 'ROI',
    payback: 'Retorno (meses)',
    category: 'Categoria',
    when: 'Quando',
    saved: 'Economia por mês',
    observed: 'Observado',
    limit: 'Limite',
    headroom: 'Folga',
    what: 'O quê',
    value: 'Valor',
    unit: 'Unidade',
    item: 'Item',
    month: 'Por mês',
    per_user: 'Por usuário',
    share: 'Parte',
    role: 'Função',
    have: 'Tem',
    need: 'Precisa hoje',
    next_need: 'Precisará',
    by: 'Até',
    tier: 'Nível',
    handles: 'Cuida de',
    resolution: 'Resolve',
    reaching: 'Chamados',
  },
  pools,
  customers,
  slo: { met: 'cumprido', missed: 'descumprido', unknown: 'desconhecido' },
  budget,
  money: {
    costs: 'Custos',
    revenue: 'Receita',
    result: 'Resultado',
    noUsers: prose`Nada é contado em usuários: ${code('project.users')} diz por que dividir para haver uma coluna por usuário`,
  },
  context: ({ at, profile, metrics, seed }) =>
    prose`${day(at)} · ${profile} · métricas: ${metrics} · semente\u00a0${plain(seed)}`,
  readiness,
  risks,
  alerts,
  loadTests,
  metricsDefault: 'valores padrão do perfil',
  andSet: (source) => prose`${source} e ${code('--set')}`,
  stay: (current, next) => prose`Permaneça em ${strong(current)}; a próxima é ${strong(next)}`,
  advance: (current, next) => prose`Avance de ${strong(current)} para ${strong(next)}`,
  final: (current) => prose`${strong(current)} é a última fase`,
  targetBeyond: (target) =>
    prose`As condições de todas as fases até ${strong(target)} estão atendidas`,
  triggersMet: (met, all, unknown) => {
    const some = prose`${plain(met)} de ${plural(all, { one: 'gatilho atingido', other: 'gatilhos atingidos' })}`;
    return unknown === 0
      ? some
      : prose`${some}, ${plural(unknown, { one: 'desconhecido', other: 'desconhecidos' })}`;
  },
  all: ['todos:'],
  any: ['qualquer um:'],
  not: ['não:'],
  of: (observed, threshold) => prose`${observed} de ${threshold}`,
  against: (observed, threshold) => prose`${observed}, contra ${threshold}`,
  expected: (month) => prose`esperado em ${month}`,
  expectedBetween: (from, to) =>
    to === undefined ? prose` (a partir de ${from})` : prose` (${from} a ${to})`,
  notExpected: prose`não esperado em dois anos`,
  atThreshold: (observed, threshold) => prose`${observed}, ainda não além de ${threshold}`,
  window: (from, to, unit) => {
    const [one, many] = unit === 'weeks' ? ['semana', 'semanas'] : ['mês', 'meses'];
    if (from === null) return [];
    if (to === null) return prose`${one} ${plain(from)} em diante`;
    return from === to ? prose`${one} ${plain(from)}` : prose`${many} ${plain(from)}–${plain(to)}`;
  },
  features: 'Funcionalidades',
  stack: 'Pilha',
  economics: {
    investment: (amount) => prose`Investimento ${amount}`,
    cost: (amount) => prose`Custo ${amount}`,
    revenue_target: (amount) => prose`Meta de receita ${amount}`,
    roi: (ratio) => prose`ROI ${ratio}`,
    payback: (time) => prose`Retorno em ${time}`,
  },
  targets: (phase) => prose`Metas de ${strong(phase)}:`,
  notInForce: 'fora de vigor',
  roadmap: {
    due: 'para agora',
    between: (from, to) => prose`${from} a ${to}`,
    overdue: (since) => prose`atrasado desde ${since}`,
    done: 'feito',
    later: 'depois',
    with: (phase) => prose`com ${phase}`,
  },
  dueCost: (cost) => prose`O que é para agora custa ${cost}`,
  nextBrings: (next, users, window) => {
    const facts = [
      ...(users === '' ? [] : [prose`usuários: ${users}`]),
      ...(window.length === 0 ? [] : [prose`planejada: ${window}`]),
    ];
    const aside = facts.length === 0 ? [] : prose` (${joinProse(facts, '; ')})`;
    return prose`${strong(next)}${aside} traz:`;
  },
  notStated: 'não informado',
  slosMissed: (missed, unknown, all) => {
    const of = plural(all, { one: 'SLO', other: 'SLOs' });
    const open =
      unknown === 0
        ? []
        : prose`, ${plural(unknown, { one: 'desconhecido', other: 'desconhecidos' })}`;
    return missed === 0
      ? prose`De ${of}, nenhum descumprido${open}`
      : prose`De ${of}, ${plural(missed, { one: 'descumprido', other: 'descumpridos' })}${open}`;
  },
  nextScale: (scale, by) =>
    by === undefined
      ? prose`A próxima escala do plano de equipe é ${scale}; no crescimento de hoje, não é atingida`
      : prose`A próxima escala do plano de equipe é ${scale}, atingida em ${by} no crescimento de hoje`,
  missing: (people) =>
    prose`Hoje ${people === 1 ? 'falta' : 'faltam'} ${plural(people, { one: 'pessoa', other: 'pessoas' })}`,
  notDue: ['não é para agora'],
  maybeDue: ['desconhecido'],
  now: 'agora',
  communication: (pattern) => prose`Como trabalhar em conjunto: ${strong(pattern)}`,
  decisions: (how) => prose`Decisões: ${how}`,
  information: (how) => prose`Informação: ${how}`,
  fits: (fits, on) => {
    if (fits === null) return prose`não se sabe se cabe em ${on}`;
    return fits ? prose`cabe em ${on}` : prose`não cabe em ${on}`;
  },
  fitsInPart: (fitting, unknown) => {
    const named = (all: readonly string[]): string =>
      all.map((one) => RESOURCES[one] ?? one).join(' e ');
    return prose`${named(fitting)} ${fitting.length === 1 ? 'cabe' : 'cabem'}; ${named(unknown)}: não se sabe`;
  },
  binds: ({ binding, fullest, density }) => {
    const share = prose`${RESOURCES[binding] ?? binding} se esgota primeiro, a ${amount(fullest, 'share')}`;
    return density === null || density < 2
      ? share
      : prose`${share}; caberiam ${plain(density)} pilhas como esta`;
  },
  from: (scale) => prose`a partir de ${scale}`,
  total: 'Total',
  metricsMissing: (ids) => {
    const names = joinProse(
      ids.map((id) => [code(id)]),
      ', ',
    );
    return prose`${plural(ids.length, { one: 'métrica está', other: 'métricas estão' })} sem valor: ${names}. Informe o que você tem com ${code('--metrics FILE')} ou ${code('--set ID=VALUE')}`;
  },
  next: 'A seguir',
  try: {
    explain: (command) => prose`${code(command)}  mostra de onde vem um número`,
    metrics: (command) => prose`${code(command)}  planeja com as suas próprias métricas`,
  },
};
