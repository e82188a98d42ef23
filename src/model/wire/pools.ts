import type { ZodMiniType } from 'zod/mini';
import { ruleKeys } from './check-keys.ts';
import { number } from './number.ts';
import { about, id, list, map, maybe, rows, text, words } from './parts.ts';

const pooledClass = map({
  id: about('Short name in kebab-case or snake_case.', id),
  name: about('The name of the class.', text),
  share: about('The share of the demand that is of this class; all add up to 100 %.', number),
});

const degraded = map({
  volume: about('The share of the capacity that is left after a failure: `50%`.', number),
  hours: about('How long that lasts: `24h`.', number),
});

const pool = map({
  name: about('The name of the pool.', text),
  unit: maybe('What a unit of it is, in the plural: `numbers`, `workers`.', words),
  demand: about('What the pool has to do a day: the id of a quantity, or a formula.', number),
  unit_capacity: about('What one unit does a day.', number),
  headroom: maybe('What it must do beyond the demand; 20 % where left out.', number),
  active: maybe('Units that work now.', number),
  backup: maybe('Units that stand by now, ready to replace one; 0 where left out.', number),
  warming: maybe('Units that are being made ready now; 0 where left out.', number),
  failure: maybe('The chance that a unit fails within a month; 0 where left out.', number),
  replacement: maybe('How long until a unit that failed is replaced: `3d`.', number),
  confidence: maybe('How surely enough units must work; 99 % where left out.', number),
  alert: maybe('The utilisation above which the plan warns; 80 % where left out.', number),
  warm: maybe('Units always being made ready; 0 where left out.', number),
  interval: maybe('The time between two pieces of work of one unit: `45s to 60s`.', number),
  hours: maybe('Hours a day that a unit works; 24 where left out.', number),
  degraded: maybe('What a failure does to the capacity, and for how long.', degraded),
  classes: maybe('Kinds of work, what is done first to be listed first.', list(pooledClass)),
  ...ruleKeys,
});

export const pools: ZodMiniType = rows(pool);
