import * as z from 'zod/mini';
import { costs } from './costs.ts';
import { metrics, quantities } from './metrics.ts';
import { moderation } from './moderation.ts';
import { about, map, maybe } from './parts.ts';
import { phases } from './phases.ts';
import { project } from './project.ts';
import { revenue } from './revenue.ts';
import { slos } from './slos.ts';
import { support } from './support.ts';
import { team } from './team.ts';

/** A profile as it is written. Load reads its meaning; this says which keys and shapes it has. */
export const profileSchema: z.ZodMiniType = map({
  version: about('The version of this format: 1.', z.literal(1)),
  project: about('Which product the profile is about.', project),
  metrics: about('What is measured: id, unit, and a default or a model.', metrics),
  quantities: maybe('Numbers and formulas of your own.', quantities),
  phases: about('The stages of growth, in order.', phases),
  slos: maybe('Limits that quantities must keep.', slos),
  costs: maybe('What is paid each month.', costs),
  revenue: maybe('What is earned each month.', revenue),
  support: maybe('Tickets, and the agents who answer them.', support),
  moderation: maybe('Posts, and the models and people who check them.', moderation),
  team: maybe('Roles, hiring, and ways of working.', team),
});
