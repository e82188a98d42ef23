import type { SectionHelp } from '../../words/help.ts';
import { customersSection, plansSection } from './sections/customers.ts';
import { budgetsSection } from './sections/gate.ts';
import {
  costsSection,
  economicsSection,
  optimisationsSection,
  revenueSection,
} from './sections/money.ts';
import { poolsSection } from './sections/pools.ts';
import {
  metricsSection,
  phasesSection,
  projectSection,
  quantitiesSection,
  slosSection,
  sourcesSection,
} from './sections/product.ts';
import {
  alertsSection,
  loadTestsSection,
  readinessSection,
  risksSection,
} from './sections/readiness.ts';
import { roadmapSection } from './sections/roadmap.ts';
import { scenariosSection } from './sections/scenarios.ts';
import {
  auditSection,
  claimsSection,
  hostsSection,
  kubernetesSection,
  operationsSection,
  patchesSection,
  servicesSection,
} from './sections/stack.ts';
import { moderationSection, supportSection } from './sections/support.ts';
import { teamSection } from './sections/team.ts';

/** Every section of a profile, with an example and its keys. */
export const sections: SectionHelp = {
  project: projectSection,
  metrics: metricsSection,
  sources: sourcesSection,
  quantities: quantitiesSection,
  phases: phasesSection,
  slos: slosSection,
  costs: costsSection,
  optimisations: optimisationsSection,
  revenue: revenueSection,
  economics: economicsSection,
  plans: plansSection,
  customers: customersSection,
  support: supportSection,
  moderation: moderationSection,
  pools: poolsSection,
  services: servicesSection,
  hosts: hostsSection,
  kubernetes: kubernetesSection,
  patches: patchesSection,
  operations: operationsSection,
  claims: claimsSection,
  audit: auditSection,
  team: teamSection,
  roadmap: roadmapSection,
  alerts: alertsSection,
  load_tests: loadTestsSection,
  risks: risksSection,
  readiness: readinessSection,
  scenarios: scenariosSection,
  budgets: budgetsSection,
};
