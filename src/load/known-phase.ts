import { snakeCase } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { nearIn, type Reading, report } from './document/reading.ts';

/** The id of the phase that `id` names, as the phase has it; reports an `id` that names none. */
export const knownPhase = (reading: Reading, id: string, place: Place): string | undefined => {
  if (reading.phases === undefined) return id;
  const phase = reading.phases.bySnakeCase.get(snakeCase(id));
  if (phase !== undefined) return phase;
  const phases = reading.phases.ids;
  report(reading, 'phase_unknown', { id, near: nearIn(reading, id, phases), phases }, place);
  return undefined;
};
