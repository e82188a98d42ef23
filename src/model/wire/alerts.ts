import type { ZodMiniType } from 'zod/mini';
import { SEVERITIES } from '../level.ts';
import { watchKeys } from './check-keys.ts';
import { number } from './number.ts';
import { about, choice, formula, id, list, map, maybe, text } from './parts.ts';

export const alerts: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('What is wrong when it fires.', text),
    when: about('The condition that fires it: `cpu > 80%`.', formula),
    for: maybe('How long the condition must hold: `5min`; at once where left out.', number),
    severity: maybe('`warning` (the default) or `critical`.', choice(SEVERITIES)),
    ...watchKeys,
  }),
);
