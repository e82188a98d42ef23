import * as z from 'zod/mini';
import { about, formula, id, list, map, maybe, text, texts } from './parts.ts';

const condition: z.ZodMiniType = z
  .union(
    [
      formula,
      map({ all: about('Each of these must hold.', conditions()) }),
      map({ any: about('One of these must hold.', conditions()) }),
      map({ not: about('This must not hold.', nested()) }),
    ],
    { error: 'condition' },
  )
  .register(z.globalRegistry, {
    id: 'condition',
    description:
      'A comparison such as `mau >= 50k`, or `{all: […]}`, `{any: […]}`, `{not: …}` of conditions.',
  });

function nested(): z.ZodMiniType {
  return z.lazy(() => condition);
}
function conditions(): z.ZodMiniType {
  return list(nested());
}

export const phases: z.ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('The name of the phase.', text),
    enter: maybe('When the phase is due; nothing for the first.', condition),
    users: maybe('How many users it is meant for, in words.', text),
    window: maybe('When it is expected, in words.', text),
    architecture: maybe('The architecture in this phase, in words.', text),
    changes: maybe('What is to be done to get there.', texts),
  }),
);
