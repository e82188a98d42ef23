import * as z from 'zod/mini';
import { about, choice, list, map, maybe, words } from './parts.ts';

/** Any value of YAML: what a target makes of it, its own schema says. */
const anything: z.ZodMiniType = z.unknown();

const operation = map({
  op: about('What to do.', choice(['add', 'remove', 'replace', 'move', 'copy', 'test'])),
  path: about('Where: `/metadata/annotations/example.com~1team`.', words),
  from: maybe('Where from, for `move` and `copy`.', words),
  value: maybe('The value, for `add`, `replace` and `test`.', anything),
});

const change = {
  phases: maybe('Ids of the phases it is made in; all where left out.', list(words)),
  merge: maybe(
    'What to put over it (RFC 7396): `null` takes a key away, a list replaces a list.',
    z.record(z.string(), anything, { error: 'map' }),
  ),
  json: maybe('Operations one after the other (RFC 6902).', list(operation)),
};

export const patches: z.ZodMiniType = map({
  kubernetes: maybe(
    'Changes of objects.',
    list(
      map({
        kind: about('The kind of the objects: `Deployment`.', words),
        name: maybe('The name of one; all of the kind where left out.', words),
        ...change,
      }),
    ),
  ),
  compose: maybe('Changes of `compose.yaml`.', list(map(change))),
});
