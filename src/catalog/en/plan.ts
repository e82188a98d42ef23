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
  memory: 'memory',
  storage: 'disk',
};

/** English words of `scale plan`. */
export const plan: PlanWords = {
  headings: {
    phase: 'Where you are',
    phases: 'The phases as planned',
    savings: 'Savings',
    roadmap: 'Roadmap',
    slos: 'SLOs at this scale',
    budgets: 'Budgets',
    sizing: 'Support and moderation',
    tiers: 'Support tiers',
    money: 'Money',
    team: 'Team',
    hiring: 'Whom to hire, when',
    quantities: 'Also computed',
    services: 'Services',
    operations: 'How work is done at this scale',
    findings: 'What to know about this plan',
  },
  columns: {
    status: 'Status',
    service: 'Service',
    cpu: 'CPU',
    cpu_next: 'CPU next',
    memory: 'Memory',
    memory_next: 'Memory next',
    ports: 'Ports',
    image: 'Image',
    slo: 'SLO',
    budget: 'Budget',
    phase: 'Phase',
    investment: 'Investment',
    cost: 'Cost a month',
    revenue_target: 'Revenue target',
    roi: 'ROI',
    payback: 'Payback (months)',
    category: 'Category',
    when: 'When',
    saved: 'Saved a month',
    observed: 'Observed',
    limit: 'Limit',
    headroom: 'Headroom',
    what: 'What',
    value: 'Value',
    unit: 'Unit',
    item: 'Item',
    month: 'A month',
    per_user: 'Per user',
    share: 'Share',
    role: 'Role',
    have: 'Have',
    need: 'Need now',
    next_need: 'Need next',
    by: 'By',
    tier: 'Tier',
    handles: 'Handles',
    resolution: 'Closes',
    reaching: 'Tickets',
  },
  pools,
  customers,
  slo: { met: 'met', missed: 'missed', unknown: 'unknown' },
  budget,
  money: {
    costs: 'Costs',
    revenue: 'Revenue',
    result: 'Result',
    noUsers: prose`Nothing is counted in users: ${code('project.users')} says by what to divide for a column per user`,
  },
  context: ({ at, profile, metrics, seed }) =>
    prose`${day(at)} · ${profile} · metrics: ${metrics} · seed\u00a0${plain(seed)}`,
  readiness,
  risks,
  alerts,
  loadTests,
  metricsDefault: 'the profile’s defaults',
  andSet: (source) => prose`${source} and ${code('--set')}`,
  stay: (current, next) => prose`Stay in ${strong(current)}; next is ${strong(next)}`,
  advance: (current, next) => prose`Advance from ${strong(current)} to ${strong(next)}`,
  final: (current) => prose`${strong(current)} is the last phase`,
  targetBeyond: (target) => prose`The conditions of every phase up to ${strong(target)} are met`,
  triggersMet: (met, all, unknown) => {
    const some = prose`${plain(met)} of ${plural(all, { one: 'trigger', other: 'triggers' })} met`;
    return unknown === 0 ? some : prose`${some}, ${plain(unknown)} unknown`;
  },
  all: ['all of:'],
  any: ['any of:'],
  not: ['not:'],
  of: (observed, threshold) => prose`${observed} of ${threshold}`,
  against: (observed, threshold) => prose`${observed}, against ${threshold}`,
  expected: (month) => prose`expected ${month}`,
  expectedBetween: (from, to) =>
    to === undefined ? prose` (from ${from} on)` : prose` (${from} to ${to})`,
  notExpected: prose`not expected within two years`,
  atThreshold: (observed, threshold) => prose`${observed}, not yet beyond ${threshold}`,
  window: (from, to, unit) => {
    const one = unit === 'weeks' ? 'week' : 'month';
    if (from === null) return [];
    if (to === null) return prose`${one} ${plain(from)} onwards`;
    return from === to ? prose`${one} ${plain(from)}` : prose`${unit} ${plain(from)}–${plain(to)}`;
  },
  features: 'Features',
  stack: 'Stack',
  economics: {
    investment: (amount) => prose`Investment ${amount}`,
    cost: (amount) => prose`Cost ${amount}`,
    revenue_target: (amount) => prose`Revenue target ${amount}`,
    roi: (ratio) => prose`ROI ${ratio}`,
    payback: (time) => prose`Paid back in ${time}`,
  },
  targets: (phase) => prose`Targets of ${strong(phase)}:`,
  notInForce: 'not in force',
  roadmap: {
    due: 'due now',
    between: (from, to) => prose`${from} to ${to}`,
    overdue: (since) => prose`overdue since ${since}`,
    done: 'done',
    later: 'later',
    with: (phase) => prose`with ${phase}`,
  },
  dueCost: (cost) => prose`What is due now costs ${cost}`,
  nextBrings: (next, users, window) => {
    const facts = [
      ...(users === '' ? [] : [prose`users: ${users}`]),
      ...(window.length === 0 ? [] : [prose`planned: ${window}`]),
    ];
    const aside = facts.length === 0 ? [] : prose` (${joinProse(facts, '; ')})`;
    return prose`${strong(next)}${aside} brings:`;
  },
  notStated: 'not stated',
  slosMissed: (missed, unknown, all) => {
    const of = prose`of ${plural(all, { one: 'SLO', other: 'SLOs' })}`;
    const open = unknown === 0 ? [] : prose`, ${plain(unknown)} unknown`;
    return missed === 0
      ? prose`None ${of} missed${open}`
      : prose`${plain(missed)} ${of} missed${open}`;
  },
  nextScale: (scale, by) =>
    by === undefined
      ? prose`The next scale of the team plan is ${scale}; at today’s growth it is not reached`
      : prose`The next scale of the team plan is ${scale}, reached in ${by} at today’s growth`,
  missing: (people) => prose`${plural(people, { one: 'person', other: 'people' })} missing now`,
  notDue: ['not due'],
  maybeDue: ['unknown'],
  now: 'now',
  communication: (pattern) => prose`How to work together: ${strong(pattern)}`,
  decisions: (how) => prose`Decisions: ${how}`,
  information: (how) => prose`Information: ${how}`,
  fits: (fits, on) => {
    if (fits === null) return prose`whether it fits ${on} is not known`;
    return fits ? prose`fits ${on}` : prose`does not fit ${on}`;
  },
  fitsInPart: (fitting, unknown) => {
    const named = (all: readonly string[]): string =>
      all.map((one) => RESOURCES[one] ?? one).join(' and ');
    return prose`${named(fitting)} ${fitting.length === 1 ? 'fits' : 'fit'}; ${named(unknown)} unknown`;
  },
  binds: ({ binding, fullest, density }) => {
    const share = prose`${RESOURCES[binding] ?? binding} runs out first, at ${amount(fullest, 'share')}`;
    return density === null || density < 2
      ? share
      : prose`${share}; ${plain(density)} such stacks would fit`;
  },
  from: (scale) => prose`from ${scale}`,
  total: 'Total',
  metricsMissing: (ids) => {
    const names = joinProse(
      ids.map((id) => [code(id)]),
      ', ',
    );
    return prose`${plural(ids.length, { one: 'metric has', other: 'metrics have' })} no value: ${names}. Supply what you have with ${code('--metrics FILE')} or ${code('--set ID=VALUE')}`;
  },
  next: 'Next',
  try: {
    explain: (command) => prose`${code(command)}  shows where a number comes from`,
    metrics: (command) => prose`${code(command)}  plans with your own metrics`,
  },
};
