import { contributeAlerts } from './alerts.ts';
import { contributeBudgets } from './budgets.ts';
import type { Section } from './contribution.ts';
import { contributeCosts } from './costs.ts';
import { contributeCustomers } from './customers.ts';
import { contributeEconomics } from './economics.ts';
import { contributeHosts } from './hosts.ts';
import { contributeLoadTests } from './load-tests.ts';
import { contributeMetrics } from './metrics.ts';
import { contributeModeration } from './moderation.ts';
import { contributeOperations } from './operations.ts';
import { contributeOptimisations } from './optimisations.ts';
import { contributePeople } from './people.ts';
import { contributePhaseLeads } from './phase-leads.ts';
import { contributePhasePlan } from './phase-plan.ts';
import { contributePhases } from './phases.ts';
import { contributePlans } from './plans.ts';
import { contributePools } from './pools.ts';
import { contributeQuantities } from './quantities.ts';
import { contributeRates } from './rates.ts';
import { contributeReadiness } from './readiness.ts';
import { contributeRevenue } from './revenue.ts';
import { contributeRisks } from './risks.ts';
import { contributeRoadmap } from './roadmap.ts';
import { contributeServices } from './services.ts';
import { contributeSlos } from './slos.ts';
import { contributeSupport } from './support.ts';
import { contributeTeam } from './team.ts';
import { contributeTime } from './time.ts';

/** Every section that brings quantities, in the order in which they are listed. */
export const SECTIONS: readonly Section[] = [
  contributeTime,
  contributePhases,
  contributePhasePlan,
  contributePhaseLeads,
  contributeMetrics,
  contributeSlos,
  contributeSupport,
  contributeModeration,
  contributePools,
  contributeServices,
  contributeHosts,
  contributeCosts,
  contributeOptimisations,
  contributeRevenue,
  contributePlans,
  contributeCustomers,
  contributeRates,
  contributeEconomics,
  contributeTeam,
  contributePeople,
  contributeOperations,
  contributeRoadmap,
  contributeAlerts,
  contributeLoadTests,
  contributeRisks,
  contributeReadiness,
  contributeBudgets,
  contributeQuantities,
];
