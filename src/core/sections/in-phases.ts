import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';

/**
 * The condition, as formula text, that the deployed phase is one of `phases`: for rows that exist
 * only in some. `[growth, scale]` → `phase == "growth" or phase == "scale"`; an id that the profile
 * lacks (reported by the loader) is left out, and none at all never holds.
 */
export const inPhases = (phases: readonly string[], profile: Profile): string => {
  const asked = new Set(phases.map(snakeCase));
  const known = profile.phases.map(({ id }) => snakeCase(id)).filter((id) => asked.has(id));
  return known.length === 0 ? '0' : known.map((id) => `phase == "${id}"`).join(' or ');
};
