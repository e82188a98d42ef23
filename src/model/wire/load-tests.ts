import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { about, formula, id, list, map, text } from './parts.ts';

export const loadTests: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('The name of the test.', text),
    of: about('The load of today that it multiplies: `peak_rps`.', formula),
    times: about('By how much: 1.2 is a fifth more.', number),
    duration: about('How long the load is kept up: `30min`.', number),
    ramp_up: about('How long it takes to get there: `5min`.', number),
    success: about('What makes it a pass, in words.', text),
  }),
);
