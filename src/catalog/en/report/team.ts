import { plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';

const MONTHS = { one: 'month', other: 'months' };

const WORKING = { one: 'person works', other: 'people work' };

export const team: ReportWords['team'] = {
  intro: ({ have, need }) =>
    have === need
      ? prose`${plural(have, WORKING)} on the product, as many as today’s scale asks for.`
      : have > need
        ? prose`${plural(have, WORKING)} on the product, more than the ${plain(need)} that today’s scale asks for.`
        : prose`${plural(have, WORKING)} on the product; today’s scale asks for ${plain(need)}.`,
  next: (scale, by) =>
    by === undefined
      ? prose`The next step of the team plan comes at ${scale}.`
      : prose`The next step of the team plan comes at ${scale}, which the product reaches in ${by} at its present growth.`,
  caption: ['The team by role'],
  columns: {
    role: 'Role',
    have: 'Today',
    need: 'Needed today',
    next: 'Next step',
    by: 'By',
    decide: 'Decide by',
    start: 'Needed from',
    whom: 'Whom',
    why: 'Reason',
  },
  total: 'Total',
  later: ({ month, people, range }) => {
    const spread = range === undefined ? [] : prose` (in nine cases out of ten, ${range})`;
    return prose`By ${month} we expect the plan to need ${people}${spread}.`;
  },
  growth: {
    caption: ['People needed: expected course and range'],
    description: [
      'How many people the plan needs, month by month, with the band in which nine outcomes out of ten lie.',
    ],
  },
  supportTitle: 'Support',
  support: ({ tickets, agents, later, range, month }) => {
    const now = tickets === undefined ? [] : prose`Customers open ${tickets} today. `;
    const people = agents === undefined ? [] : prose`What needs a person takes ${agents}`;
    const spread = range === undefined ? [] : prose` (in nine cases out of ten, ${range})`;
    const then =
      later === undefined ? [] : prose`; by ${month} we expect it to take ${later}${spread}`;
    return agents === undefined ? now : prose`${now}${people}${then}.`;
  },
  calendar: 'Hiring calendar',
  calendarIntro: ({ count, people, byLoad, first, months }) => {
    const load =
      byLoad === 0 || byLoad === people
        ? []
        : prose` Of them, ${plain(byLoad)} are needed only if the demand comes; the other ${plain(people - byLoad)} are in the team plan.`;
    return prose`For the next ${plain(months)} months the calendar has ${plural(people, { one: 'hire', other: 'hires' })}, in ${plural(count, { one: 'decision', other: 'decisions' })}.${load} It is enough in four outcomes out of five, and so asks for more people than the expected course. The first decision is due in ${first}.`;
  },
  calendarChart: {
    caption: ['From the decision to the month in which the person is needed'],
    description: [
      'For each hire, the month of the decision and the month from which the person is needed.',
    ],
  },
  calendarCaption: ['Whom to hire, and when to decide'],
  span: 'search and training',
  end: 'needed',
  late: 'overdue',
  more: (count) =>
    prose`${plural(count, { one: 'later decision is', other: 'later decisions are' })} left out here.`,
  lead: ({ lead, ramp, assumed, weeks, dated }) => {
    const first = prose`We count ${plural(lead, MONTHS)} from the decision to the first day, and ${plural(ramp, MONTHS)} from there to full productivity${assumed ? '. Both are assumptions, to be replaced by your own experience.' : '.'}`;
    const own = dated ? ' Hires that your plan dates start in the month given.' : '';
    return weeks === 0
      ? prose`${first}${own}`
      : prose`${first}${own} ${dated ? 'All other decisions' : 'Decisions'} come another ${plural(weeks, { one: 'week', other: 'weeks' })} sooner while growth is fast.`;
  },
  haveUnknown: [
    'It is not known how many agents and moderators there are today; we assume as many as are needed.',
  ],
  payroll: (now, later, month) => prose`The payroll is ${now} today and ${later} in ${month}.`,
  reasons: { load: 'More work', need: 'Growing need', scale: (scale) => prose`At ${scale}` },
  overlap: [
    'People whom your plan hires at dates of its own count in the steps of the same role and are not hired twice: check this before you open a position.',
  ],
  posts: {
    'support.agents': { one: 'agent', other: 'agents' },
    'moderation.moderators': { one: 'moderator', other: 'moderators' },
  },
  field: (name, count) => prose`${name} (${plural(count, { one: 'person', other: 'people' })})`,
  people: (name, count) => (count === 1 ? [name] : prose`${plain(count)} × ${name}`),
  working: 'Working together',
  pattern: (name) => prose`At this size we suggest the pattern “${name}”:`,
  decisions: (how) => prose`Decisions: ${how}`,
  information: (how) => prose`Information: ${how}`,
};

export const infrastructure: ReportWords['infrastructure'] = {
  intro: ({ now, next, phase }) =>
    next === undefined || phase === undefined
      ? prose`The product runs ${plural(now, { one: 'replica', other: 'replicas' })} of its services.`
      : next === now
        ? prose`The product runs ${plural(now, { one: 'replica', other: 'replicas' })} of its services today, and “${phase}” begins with as many.`
        : prose`The product runs ${plural(now, { one: 'replica', other: 'replicas' })} of its services today; “${phase}” begins with\u00a0${plain(next)}.`,
  caption: ['Replicas of each service'],
  columns: {
    service: 'Service',
    now: 'Today',
    next: 'Next stage',
    total: 'Total',
    what: 'What',
    missing: 'Missing',
    needed: 'Needed',
  },
  hosts: ({ fits, on, phase, cost }) => {
    const price = cost === undefined ? [] : prose` (${cost})`;
    if (fits === null)
      return prose`Whether “${phase}” fits on ${on}${price} cannot be told: not every service states what it needs.`;
    return fits
      ? prose`“${phase}” fits on ${on}${price}.`
      : prose`“${phase}” does not fit on ${on}${price}: larger or more machines are needed.`;
  },
  pools: 'Capacity',
  pool: ({ name, demand, capacity, used, short }) => {
    if (capacity === undefined || used === undefined)
      return prose`${name}: the demand is ${demand}.`;
    return short
      ? prose`${name}: the demand of ${demand} is more than the ${capacity} that can be done today (${used}).`
      : prose`${name}: the demand of ${demand} meets a capacity of ${capacity} (${used} in use).`;
  },
  poolCaption: (name) => prose`${name}: what is there and what is needed`,
  poolRows: {
    active: 'In service',
    spares: 'In reserve',
    warming: 'Being prepared',
    units: 'In all',
    capacity: 'Capacity',
    utilisation: 'Utilisation',
    chance: 'Probability that enough are working',
  },
  poolChart: {
    caption: ['Utilisation of the capacity'],
    description: ['How much of the capacity is in use, today and with what is needed.'],
  },
  used: (share) => prose`${share} in use`,
  nowWith: (name) => prose`${name}, today`,
  neededWith: (name) => prose`${name}, with what is needed`,
  limit: 'capacity',
  alert: 'alert',
  degraded: (hours, capacity, backlog) =>
    backlog === undefined
      ? prose`With what is needed in place, the capacity falls to ${capacity} for ${hours} after a failure.`
      : prose`With what is needed in place, the capacity falls to ${capacity} for ${hours} after a failure, which leaves ${backlog} waiting.`,
};
