import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { CHECK_WORDS, WATCH_WORDS } from './gate.ts';
import { ASSUMPTION, LABEL, UNIT } from './phrases.ts';

export const projectSection: SectionHelp['project'] = {
  about: prose`Which product the profile is about. Required.`,
  example: 'project: {id: shop, name: Shop, currency: USD, locale: en}',
  keys: {
    id: prose`A short name`,
    name: prose`The name of the product`,
    currency: prose`The currency of all money: ${code('BRL')}, ${code('USD')}`,
    locale: prose`The language of reports`,
    phase: prose`The phase that is deployed; the first where left out`,
    users: prose`Whom costs and revenue per user count; the first metric in ${code('users')} where left out`,
    fx: prose`What one unit of another currency is worth: ${code('{EUR: 1.1}')}. It is ${code('fx.EUR')} in formulas`,
    owner: prose`Who answers for it, for labels of what is emitted`,
    contact: prose`How to reach them`,
  },
};

export const metricsSection: SectionHelp['metrics'] = {
  about: prose`What is measured, by id. Required. Each has a ${code('default')} or a model (${code('formula')}, ${code('by')} and ${code('points')}), or is unknown until supplied.`,
  example: `metrics:
  mau: {unit: users, default: 10k, growth: 10% to 15%}
  peak_rps: {unit: req/s, formula: mau * 0.03, query: max(peak_rps)}
  orders:
    unit: orders/month
    default: 500
    growth:
      rate: 5% to 8%
      season: {11: 1.3, 12: 1.8}
      events: [{name: Fair, at: 2027-05, times: 1.5, for: 2 weeks}]
  nps: {unit: points, min: -100, max: 100}`,
  keys: {
    unit: UNIT,
    label: LABEL,
    default: prose`Its value while nothing has measured it`,
    formula: prose`A model of it; a measurement comes before it`,
    growth: prose`How time moves it: its growth a month (${code('growth.ID')} in formulas), or a map of these`,
    'growth.from': prose`Takes rate, noise and, where none is stated, the season from the metric’s own history: a CSV file of one row a month`,
    'growth.rate': prose`Growth a month; beside targets, what holds after the last of them, zero where left out`,
    'growth.add': prose`What comes to it each month, in its own unit: ${code('2 to 6')} new customers. What there was a month ago is ${code('prev')}, so that those who leave may be taken off: ${code('new - prev(paying, 900) * churn')} (${code('scale help expressions')})`,
    'growth.noise': prose`By how much (one standard deviation) the growth varies from one month to another`,
    'growth.capacity': prose`What it approaches and does not pass`,
    'growth.season': prose`Factors on it by month of the calendar: ${code('{11: 1.3, 12: 1.8}')}`,
    'growth.events': prose`What raises or lowers it for a while`,
    'growth.events.name': prose`What happens`,
    'growth.events.at': prose`When it begins`,
    'growth.events.times': prose`The factor on it in every month that the event touches`,
    'growth.events.for': prose`How long it lasts: ${code('2 weeks')}; a month where left out`,
    'growth.targets': prose`What it is to be and when, in place of a rate: ${code('{2027-11: 100k}')}, or by months from today ${code('{12: 100k}')}`,
    query: prose`PromQL that measures it: one value, ${code('max(app_mau)')}`,
    query_unit: prose`The unit of what the query gives, where it is not the metric’s: ${code('s')}, ${code('%')}`,
    k6: prose`Its figure in a summary of k6: ${code('http_req_duration.p(95)')}`,
    openmetrics: prose`Its series in OpenMetrics text, ${code('app_mau{env="prod"}')}; its id where left out`,
    column: prose`The header of its column in a CSV file; its id where left out`,
    max_age: prose`How old a measured value may be`,
    on_stale: prose`What an older one does: it counts, with a warning, or the metric is unknown`,
    assumption: ASSUMPTION,
    min: prose`The least possible value; zero where left out`,
    max: prose`The greatest possible value`,
  },
};

export const sourcesSection: SectionHelp['sources'] = {
  about: prose`Where the metrics come from. ${code('--metrics prometheus')} asks the server that is named here; ${code('http_config')} is that of Prometheus itself, but a password or token stands in a file of one line, named from the folder of the profile; there are no proxies, OAuth 2, redirects or certificates as text. Nothing is asked without ${code('--metrics')}.`,
  example: `sources:
  prometheus:
    url: https://prometheus.example.org
    timeout: 5s
    http_config:
      authorization: {credentials_file: secrets/token}
      tls_config: {ca_file: secrets/ca.pem}
      http_headers: {X-Scope-OrgID: {values: [shop]}}`,
  keys: {
    prometheus: prose`A Prometheus server, or one that answers as it does`,
    'prometheus.url': prose`Where its API begins`,
    'prometheus.timeout': prose`How long one query may take; 10 s where left out`,
    'prometheus.deadline': prose`How long all may take together; 30 s where left out`,
    'prometheus.http_config': prose`How to reach it`,
    'prometheus.http_config.basic_auth': prose`A user name and a password`,
    'prometheus.http_config.basic_auth.username': prose`The user name`,
    'prometheus.http_config.basic_auth.password_file': prose`The file of the password`,
    'prometheus.http_config.authorization': prose`Other credentials`,
    'prometheus.http_config.authorization.type': prose`Their kind; ${code('Bearer')} where left out`,
    'prometheus.http_config.authorization.credentials_file': prose`The file of the token`,
    'prometheus.http_config.tls_config': prose`How both sides know each other`,
    'prometheus.http_config.tls_config.ca_file': prose`The authorities that are trusted, in PEM`,
    'prometheus.http_config.tls_config.cert_file': prose`The certificate of this client, in PEM`,
    'prometheus.http_config.tls_config.key_file': prose`The key of this client, in PEM`,
    'prometheus.http_config.tls_config.server_name': prose`The name that the server’s certificate must have`,
    'prometheus.http_config.tls_config.insecure_skip_verify': prose`Take any certificate of the server`,
    'prometheus.http_config.http_headers': prose`Other headers, by name`,
    'prometheus.http_config.http_headers.values': prose`Their values`,
    'prometheus.http_config.http_headers.files': prose`Files that hold a value each`,
  },
};

export const quantitiesSection: SectionHelp['quantities'] = {
  about: prose`Numbers and formulas of your own, by id. Each has one of ${code('value')}, ${code('formula')}, ${code('by')} with ${code('points')}, or ${code('low')}, ${code('mid')} and ${code('high')}.`,
  example: `quantities:
  api_p95_target: {unit: ms, value: 500}
  containers: {unit: containers, formula: ceil(peak_rps / 150)}`,
  keys: {
    unit: UNIT,
    label: LABEL,
    value: prose`Its number, in any form`,
    formula: prose`Its formula: ${code('users * 2')}`,
    parts: prose`What it should add up to; ${code('audit')} compares both`,
    assumption: ASSUMPTION,
  },
};

export const phasesSection: SectionHelp['phases'] = {
  about: prose`The stages of growth, as a list in order. Required.`,
  example: `phases:
  - {id: monolith, name: Monolith}
  - id: services
    name: Services
    enter: mau >= 50k
    changes: [Gateway]
    window: {from: 5, to: 8, unit: weeks}
    investment: 5k
    cost: 150
    revenue_target: 6k
    targets: {mau: {at_least: 100k}}`,
  keys: {
    id: prose`A short name`,
    name: prose`The name of the phase`,
    enter: prose`When it is due; all but the first need one`,
    users: prose`For how many users it is meant, in words`,
    window: prose`When it is expected: in words, or in ${code('weeks')} or ${code('months')} from the start; without ${code('to')} it is open`,
    architecture: prose`Its architecture, in words`,
    changes: prose`What is to be done to get there`,
    features: prose`What it gives to those who use the product`,
    stack: prose`What it runs on`,
    lead: prose`How long it takes to provision; a month where left out. ${code('phases.ID.lead')} is this, or the time to hire who is missing on entering, whichever is longer`,
    investment: prose`Money spent once, to get there`,
    cost: prose`Money that it is planned to cost`,
    revenue_target: prose`Money that it is to earn`,
    targets: prose`What it is to reach, by the id of a quantity; each has one of these`,
    'targets.at_least': prose`This or more`,
    'targets.at_most': prose`This or less`,
    'targets.above': prose`More than this`,
    'targets.below': prose`Less than this`,
    'targets.severity': prose`What missing it does: ${code('warn')} while the phase is deployed, ${code('fail')} under ${code('--for next')}, where left out`,
    'targets.owner': WATCH_WORDS.owner,
    'targets.runbook': WATCH_WORDS.runbook,
    'targets.no_data': WATCH_WORDS.no_data,
  },
};

export const slosSection: SectionHelp['slos'] = {
  about: prose`Limits that quantities must keep, as a list. Each has one of ${code('below')}, ${code('at_most')}, ${code('above')}, ${code('at_least')}, in the unit of its metric. ${code('age.METRIC')} is how old a measured value is, in minutes: a limit on it is about freshness.`,
  example: `slos:
  - {id: fresh, metric: age.mau, at_most: 2h}
  - id: peak
    metric: peak_rps
    at_most: {by: mau, points: {10k: 400, 100k: 4k}}`,
  keys: {
    id: prose`A short name`,
    metric: prose`What is compared; a ratio stands in its place`,
    good: prose`What went well, as a count; with ${code('total')}, in place of a metric`,
    errors: prose`What went wrong, as a count; with ${code('total')}, in place of a metric`,
    total: prose`What there was in all`,
    min_events: prose`With fewer of them in all the ratio tells nothing: no data`,
    below: prose`It must be less`,
    at_most: prose`It must not be more`,
    above: prose`It must be more`,
    at_least: prose`It must not be less`,
    objective: prose`The share that must be good: ${code('at_least')} with an error budget`,
    window: prose`How long the error budget has to last; 30 days where left out`,
    burn: prose`The share that went wrong lately, in windows of ${code('5m')}, ${code('30m')}, ${code('1h')}, ${code('2h')}, ${code('6h')}, ${code('1d')} and ${code('3d')}: ${code('{1h: errors_1h}')}. Alerts look at 1h with 5m, 6h with 30m, 1d with 2h, 3d with 6h`,
    ...CHECK_WORDS,
    downtime: prose`The downtime that is said to remain; ${code('audit')} compares it with what the limit leaves`,
    label: LABEL,
  },
};
