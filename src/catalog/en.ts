import { plain, prose } from '../lib/inline.ts';
import type { Catalogue } from './catalogue.ts';
import { audit } from './en/audit.ts';
import { check } from './en/check.ts';
import { emit } from './en/emit.ts';
import { explain, validate } from './en/explain.ts';
import { findings } from './en/findings.ts';
import { hiring } from './en/hiring.ts';
import { metrics } from './en/metrics.ts';
import { notShown } from './en/not-shown.ts';
import { omissions } from './en/omissions.ts';
import { plan } from './en/plan.ts';
import { portfolio } from './en/portfolio.ts';
import { project } from './en/project.ts';
import { quantities } from './en/quantities.ts';
import { ordinals } from './en/readiness.ts';
import { sensitivity } from './en/sensitivity.ts';
import { whatif } from './en/whatif.ts';

/** English. A second language is a second object of this type: the compiler lists what it lacks. */
export const en: Catalogue = {
  locale: 'en',
  sections: {
    metrics: 'Metrics',
    quantities: 'Quantities',
    phases: 'Phases',
    slos: 'SLOs',
    costs: 'Costs',
    optimisations: 'Savings',
    revenue: 'Revenue',
    plans: 'Price plans',
    customers: 'Customers',
    project: 'Project',
    economics: 'Economics',
    support: 'Support',
    moderation: 'Moderation',
    pools: 'Pools',
    team: 'Team',
    services: 'Services',
    hosts: 'Hosts',
    operations: 'Operations',
    roadmap: 'Roadmap',
    alerts: 'Alerts',
    load_tests: 'Load tests',
    risks: 'Risks',
    readiness: 'Readiness',
    budgets: 'Budgets',
  },
  quantities,
  ordinals,
  sources: {
    default: 'default of the profile',
    file: 'metrics file',
    prometheus: 'Prometheus',
    k6: 'k6',
    openmetrics: 'OpenMetrics',
    csv: 'CSV',
    set: 'given on the command line',
    model: 'model of the profile',
    missing: 'no value: supply it',
    formula: 'formula',
    constant: 'profile',
    before: 'the month before',
    history: 'history of the metric',
  },
  findings,
  common: {
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    more: (count, how) => prose`and ${plain(count)} more: ${how}`,
    notShown,
    written: (path, kilobytes) => prose`Wrote ${path} (${plain(kilobytes, 'KB')})`,
  },
  plan,
  hiring,
  explain,
  validate,
  audit,
  check,
  metrics,
  project,
  sensitivity,
  whatif,
  emit,
  portfolio,
  omissions,
};
