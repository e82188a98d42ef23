import { code, day, joinProse, plain, plural, prose, strong } from '../../lib/inline.ts';
import type { PlanWords } from '../catalogue.ts';

/** English words of `scale plan`. */
export const plan: PlanWords = {
  headings: {
    phase: 'Where you are',
    slos: 'SLOs at this scale',
    sizing: 'Support and moderation',
    tiers: 'Support tiers',
    money: 'Money',
    team: 'Team',
    hiring: 'Whom to hire, when',
    quantities: 'Also computed',
    findings: 'What to know about this plan',
  },
  columns: {
    status: 'Status',
    slo: 'SLO',
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
    group: 'Group',
    from: 'From',
    to: 'Until',
    roles: 'Roles',
    tier: 'Tier',
    handles: 'Handles',
    resolution: 'Closes',
    reaching: 'Tickets',
  },
  slo: { met: 'met', missed: 'missed', unknown: 'unknown' },
  money: { costs: 'Costs', revenue: 'Revenue', result: 'Result' },
  context: ({ at, profile, metrics, seed }) =>
    prose`${day(at)} · ${profile} · metrics: ${metrics} · seed ${plain(seed)}`,
  metricsDefault: 'the profile’s defaults',
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
  nextBrings: (next, users, window) => {
    const scale = users === '' ? '' : ` · ${users}`;
    const when = window === '' ? '' : ` · planned for ${window}`;
    return prose`${strong(next)} brings${scale}${when}:`;
  },
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
  earlier: (weeks) =>
    prose`${plural(weeks, { one: 'week', other: 'weeks' })} earlier, as growth is fast`,
  notDue: ['not due'],
  maybeDue: ['unknown'],
  now: 'now',
  communication: (pattern, practices) =>
    practices.length === 0
      ? prose`How to work together: ${strong(pattern)}`
      : prose`How to work together: ${strong(pattern)}: ${practices.join(', ')}`,
  decisions: (how) => prose`decisions: ${how}`,
  information: (how) => prose`information: ${how}`,
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
