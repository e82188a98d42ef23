/** What may stand behind a key of a profile. */
export type KeyForm =
  | 'version'
  | 'id'
  | 'text'
  | 'texts'
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
    window: key('text'),
    architecture: key('text'),
    changes: key('texts'),
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
    cost_of_revenue: key('yes_no'),
    label: key('text'),
  },
  revenue: {
    amount: number('CUR/month'),
    base: key('formula'),
    share: number('share'),
    efficiency: number('ratio'),
    price: number('CUR/month'),
    volume: number('CUR/month'),
    commission: number('share'),
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
} as const satisfies Readonly<Record<string, Readonly<Record<string, ProfileKey>>>>;

export type ProfileSection = keyof typeof PROFILE_KEYS;
