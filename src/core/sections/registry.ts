import type { Section } from '../graph/contribution.ts';
import { contributeCosts } from './costs.ts';
import { contributeEconomics } from './economics.ts';
import { contributeMetrics } from './metrics.ts';
import { contributeModeration } from './moderation.ts';
import { contributePhases } from './phases.ts';
import { contributeQuantities } from './quantities.ts';
import { contributeRevenue } from './revenue.ts';
import { contributeSlos } from './slos.ts';
import { contributeSupport } from './support.ts';
import { contributeTeam } from './team.ts';

/** Every section that brings quantities, in the order in which they are listed. */
export const SECTIONS: readonly Section[] = [
  contributePhases,
  contributeMetrics,
  contributeSlos,
  contributeSupport,
  contributeModeration,
  contributeCosts,
  contributeRevenue,
  contributeEconomics,
  contributeTeam,
  contributeQuantities,
];
