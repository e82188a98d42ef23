import * as z from 'zod/mini';
import { alerts } from './alerts.ts';
import { audit } from './audit.ts';
import { budgets } from './budgets.ts';
import { claims } from './claims.ts';
import { costs } from './costs.ts';
import { customers, plans } from './customers.ts';
import { economics } from './economics.ts';
import { kubernetes } from './kubernetes.ts';
import { loadTests } from './load-tests.ts';
import { metrics, quantities } from './metrics.ts';
import { moderation } from './moderation.ts';
import { operations } from './operations.ts';
import { optimisations } from './optimisations.ts';
import { about, map, maybe } from './parts.ts';
import { patches } from './patches.ts';
import { phases } from './phases.ts';
import { pools } from './pools.ts';
import { project } from './project.ts';
import { readiness } from './readiness.ts';
import { revenue } from './revenue.ts';
import { risks } from './risks.ts';
import { roadmap } from './roadmap.ts';
import { scenarios } from './scenarios.ts';
import { hosts, services } from './services.ts';
import { slos } from './slos.ts';
import { sources } from './sources.ts';
import { support } from './support.ts';
import { team } from './team.ts';

/** A profile as it is written. Load reads its meaning; this says which keys and shapes it has. */
export const profileSchema: z.ZodMiniType = map({
  version: about('The version of this format: 1.', z.literal(1)),
  project: about('Which product the profile is about.', project),
  metrics: about('What is measured: id, unit, and a default or a model.', metrics),
  sources: maybe('Where the metrics come from.', sources),
  quantities: maybe('Numbers and formulas of your own.', quantities),
  phases: about('The stages of growth, in order.', phases),
  slos: maybe('Limits that quantities must keep.', slos),
  costs: maybe('What is paid each month.', costs),
  optimisations: maybe('What makes items of cost cheaper.', optimisations),
  revenue: maybe('What is earned each month.', revenue),
  economics: maybe('What there is besides costs and revenue.', economics),
  plans: maybe('What customers buy: prices and limits.', plans),
  customers: maybe('Who buys which plan, what they use, and what they cost.', customers),
  support: maybe('Tickets, and the agents who answer them.', support),
  moderation: maybe('Posts, and the models and people who check them.', moderation),
  pools: maybe('Interchangeable units that do a limited amount of work and may fail.', pools),
  team: maybe('Roles, hiring, and ways of working.', team),
  services: maybe('What runs: images, replicas, and what each takes.', services),
  hosts: maybe('The machines that are paid for.', hosts),
  kubernetes: maybe('How `scale emit kubernetes` is to be, where practice differs.', kubernetes),
  patches: maybe('What is to be otherwise in what `scale emit` writes.', patches),
  operations: maybe('How work is done at each scale.', operations),
  claims: maybe('Figures of the document, for `scale audit` to compare.', claims),
  audit: maybe('What `scale audit` leaves alone.', audit),
  roadmap: maybe('What to do or to buy, and when.', roadmap),
  alerts: maybe('Conditions that somebody is called for.', alerts),
  load_tests: maybe('Loads to try, as multiples of today’s.', loadTests),
  risks: maybe('What may go wrong, how bad it is, and what is done about it.', risks),
  readiness: maybe('Scores that say whether the product is ready for the next phase.', readiness),
  scenarios: maybe('Named sets of inputs, for `scale whatif` to compare.', scenarios),
  budgets: maybe('Conditions on any quantity that `scale check` enforces.', budgets),
});
