/** Words that profiles often count, by their English singular; a profile may use either number. */
export const COMMON_UNITS = [
  'account',
  'agent',
  'ban',
  'call',
  'campaign',
  'channel',
  'client',
  'company',
  'connection',
  'container',
  'conversation',
  'core',
  'customer',
  'day',
  'developer',
  'device',
  'document',
  'employee',
  'engineer',
  'establishment',
  'event',
  'file',
  'host',
  'hour',
  'image',
  'instance',
  'interaction',
  'invoice',
  'issue',
  'item',
  'job',
  'level',
  'licence',
  'license',
  'listing',
  'member',
  'message',
  'minute',
  'model',
  'moderator',
  'month',
  'node',
  'number',
  'order',
  'page',
  'partner',
  'payment',
  'person',
  'phase',
  'point',
  'post',
  'product',
  'project',
  'query',
  'record',
  'region',
  'replica',
  'request',
  'room',
  'seat',
  'second',
  'seller',
  'sender',
  'server',
  'session',
  'shop',
  'store',
  'subscriber',
  'subscription',
  'task',
  'team',
  'tenant',
  'test',
  'ticket',
  'transaction',
  'unit',
  'user',
  'variant',
  'venue',
  'view',
  'visit',
  'week',
  'worker',
  'year',
  'yes',
  'no',
] as const;
export type CommonUnit = (typeof COMMON_UNITS)[number];

/** What of them comes in parts as well, or is no thing: 2.4 hours. */
const DIVISIBLE: ReadonlySet<string> = new Set<CommonUnit>([
  'core',
  'day',
  'hour',
  'minute',
  'month',
  'no',
  'point',
  'second',
  'week',
  'year',
  'yes',
]);
const COUNTED: ReadonlySet<string> = new Set(COMMON_UNITS.filter((word) => !DIVISIBLE.has(word)));

/** Whether a unit is a word that is surely counted one by one: `users`, and not `users/day`, `GB` or `horas`. */
export const isCounted = (unit: string): boolean => COUNTED.has(singularOf(unit));

/** `people` → `person`, `queries` → `query`, `boxes` → `box`, `users` → `user`; what is no plural stays. */
export const singularOf = (word: string): string => {
  if (word === 'people') return 'person';
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ss|sh|[nrt]ch)es$/, '')
    .replace(/(?<=[a-z][a-rt-z])s$/, '');
};

/** Words of time as a profile may write them in Portuguese, by the English ones that stand for them everywhere else. */
const PORTUGUESE_TIMES: ReadonlyMap<string, string> = new Map([
  ['segundo', 'second'],
  ['segundos', 'seconds'],
  ['minuto', 'minute'],
  ['minutos', 'minutes'],
  ['hora', 'hour'],
  ['horas', 'hours'],
  ['dia', 'day'],
  ['dias', 'days'],
  ['semana', 'week'],
  ['semanas', 'weeks'],
  ['mes', 'month'],
  ['mês', 'month'],
  ['meses', 'months'],
  ['ano', 'year'],
  ['anos', 'years'],
]);

/** A unit in the words that every language of results shares: `pedidos/dia` is `pedidos/day`, `horas` are `hours`. */
export const canonicalUnit = (unit: string): string =>
  unit
    .normalize('NFC')
    .split('/')
    .map((word) => PORTUGUESE_TIMES.get(word.trim().toLowerCase()) ?? word)
    .join('/');

const IN_PORTUGUESE = new Map([...PORTUGUESE_TIMES].map(([own, english]) => [english, own]));

/** The other way round, for who is told what to write: `pedidos/month` is `pedidos/mês`. */
export const portugueseUnit = (unit: string): string =>
  unit.replace(/\p{L}+/gu, (word) => IN_PORTUGUESE.get(word) ?? word);
