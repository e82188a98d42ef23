/** What may stand behind a key of a profile. */
export type KeyForm =
  | 'version'
  | 'id'
  | 'text'
  | 'texts'
  | 'window'
  | 'words'
  | 'currency'
  | 'locale'
  | 'phase'
  | 'quantity'
  | 'formula'
  | 'condition'
  | 'number'
  | 'limit'
  | 'yes_no'
  | 'level'
  | 'severity'
  | 'rows'
  | 'list'
  | 'map';

/** A key as the help shows it. `CUR` in a unit is the profile's currency, `…` the row's own unit. */
export type ProfileKey = {
  readonly form: KeyForm;
  readonly unit?: string;
  readonly required?: true;
};

const key = (form: KeyForm): ProfileKey => ({ form });
const number = (unit: string): ProfileKey => ({ form: 'number', unit });
const needed = (fact: ProfileKey): ProfileKey => ({ ...fact, required: true });

/**
 * Every key of every section; `tiers.id` is a key of each row of `tiers`. The keys of a number's own
 * forms (`by`, `low` …) and of a condition are left out. A test holds this to the JSON Schema.
 */
export const PROFILE_KEYS = {
  project: {
    id: needed(key('id')),
    name: needed(key('text')),
    currency: needed(key('currency')),
    locale: needed(key('locale')),
    phase: key('phase'),
    users: key('formula'),
  },
  metrics: {
    unit: needed(key('words')),
    label: key('text'),
    default: number('…'),
    formula: number('…'),
    growth: number('share/month'),
    query: key('words'),
    assumption: key('text'),
    min: key('limit'),
    max: key('limit'),
  },
  quantities: {
    unit: needed(key('words')),
    label: key('text'),
    value: number('…'),
    formula: key('formula'),
    assumption: key('text'),
  },
  phases: {
    id: needed(key('id')),
    name: needed(key('text')),
    enter: key('condition'),
    users: key('text'),
    window: key('window'),
    architecture: key('text'),
    changes: key('texts'),
    features: key('texts'),
    stack: key('texts'),
    investment: number('CUR'),
    cost: number('CUR/month'),
    revenue_target: number('CUR/month'),
    targets: key('rows'),
    'targets.at_least': number('…'),
    'targets.at_most': number('…'),
    'targets.above': number('…'),
    'targets.below': number('…'),
  },
  slos: {
    id: needed(key('id')),
    metric: needed(key('quantity')),
    below: number('…'),
    at_most: number('…'),
    above: number('…'),
    at_least: number('…'),
    label: key('text'),
  },
  costs: {
    amount: needed(number('CUR/month')),
    per: key('formula'),
    group: key('id'),
    phases: key('list'),
    cost_of_revenue: key('yes_no'),
    label: key('text'),
  },
  optimisations: {
    id: needed(key('id')),
    name: needed(key('text')),
    items: needed(key('list')),
    save: needed(number('share')),
    on: number('share'),
    when: key('formula'),
  },
  revenue: {
    amount: number('CUR/month'),
    base: key('formula'),
    share: number('share'),
    efficiency: number('ratio'),
    price: number('CUR/month'),
    volume: number('CUR/month'),
    commission: number('share'),
    phases: key('list'),
    label: key('text'),
  },
  support: {
    base: needed(key('formula')),
    ticket_rate: needed(number('share/month')),
    automation: number('share'),
    tickets_per_agent: needed(number('tickets/agent/month')),
    min_agents: number('agents'),
    response_time: number('h'),
    tiers: key('list'),
    'tiers.id': needed(key('id')),
    'tiers.name': needed(key('text')),
    'tiers.by': key('text'),
    'tiers.handles': key('texts'),
    'tiers.resolution': needed(number('share')),
    'tiers.escalates_to': key('text'),
  },
  moderation: {
    base: needed(key('formula')),
    item_rate: needed(number('share/day')),
    capacity: needed(number('items/day')),
    model_capacity: needed(number('items/day')),
    human_share: needed(number('share')),
    items_per_moderator: needed(number('items/moderator/day')),
  },
  pools: {
    name: needed(key('text')),
    unit: key('words'),
    demand: needed(number('…')),
    unit_capacity: needed(number('…')),
    headroom: number('share'),
    active: number('…'),
    backup: number('…'),
    warming: number('…'),
    failure: number('share/month'),
    replacement: number('days'),
    confidence: number('share'),
    alert: number('share'),
    warm: number('…'),
    interval: number('s'),
    hours: number('h'),
    degraded: key('map'),
    'degraded.volume': needed(number('share')),
    'degraded.hours': needed(number('h')),
    classes: key('list'),
    'classes.id': needed(key('id')),
    'classes.name': needed(key('text')),
    'classes.share': needed(number('share')),
  },
  team: {
    base: needed(key('formula')),
    growth: needed(key('formula')),
    roles: needed(key('rows')),
    'roles.name': needed(key('text')),
    'roles.have': needed(number('people')),
    'roles.need': needed(number('people')),
    hiring: key('list'),
    'hiring.id': needed(key('id')),
    'hiring.name': needed(key('text')),
    'hiring.from': number('months'),
    'hiring.to': needed(number('months')),
    'hiring.roles': needed(key('list')),
    'hiring.why': key('text'),
    'hiring.when': key('formula'),
    'hiring.earlier': key('map'),
    'hiring.earlier.when': needed(key('formula')),
    'hiring.earlier.by': needed(number('weeks')),
    communication: key('list'),
    'communication.id': needed(key('id')),
    'communication.name': needed(key('text')),
    'communication.up_to': number('people'),
    'communication.practices': key('texts'),
    'communication.decisions': key('text'),
    'communication.information': key('text'),
  },
  roadmap: {
    id: needed(key('id')),
    name: needed(key('text')),
    category: needed(key('text')),
    phase: key('phase'),
    start: number('months'),
    date: key('words'),
    when: key('formula'),
    cost: number('CUR/month'),
    done: key('yes_no'),
  },
  alerts: {
    id: needed(key('id')),
    name: needed(key('text')),
    when: needed(key('formula')),
    for: number('min'),
    severity: key('severity'),
  },
  load_tests: {
    id: needed(key('id')),
    name: needed(key('text')),
    of: needed(key('formula')),
    times: needed(number('ratio')),
    duration: needed(number('min')),
    ramp_up: needed(number('min')),
    success: needed(key('text')),
  },
  risks: {
    id: needed(key('id')),
    name: needed(key('text')),
    probability: key('level'),
    impact: key('level'),
    'impact.by': needed(key('formula')),
    'impact.up_to': needed(number('…')),
    'impact.below': needed(key('level')),
    'impact.above': needed(key('level')),
    effect: key('map'),
    'effect.by': needed(key('formula')),
    'effect.up_to': needed(number('…')),
    'effect.below': needed(key('text')),
    'effect.above': needed(key('text')),
    detection: number('min'),
    recovery: number('min'),
    mitigations: needed(key('texts')),
  },
  readiness: {
    proceed: key('map'),
    'proceed.mean': number('share'),
    'proceed.lowest': number('share'),
    categories: needed(key('list')),
    'categories.id': needed(key('id')),
    'categories.name': needed(key('text')),
    'categories.target': number('share'),
    'categories.score': number('share'),
    'categories.checks': key('list'),
    'categories.checks.id': needed(key('id')),
    'categories.checks.name': needed(key('text')),
    'categories.checks.when': needed(key('formula')),
    'categories.checks.weight': number('ratio'),
    'categories.assumption': key('text'),
    pause: key('list'),
    'pause.id': needed(key('id')),
    'pause.name': needed(key('text')),
    'pause.when': needed(key('formula')),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ProfileKey>>>>;

export type ProfileSection = keyof typeof PROFILE_KEYS;
