import * as z from 'zod/mini';
import { ruleKeys } from './check-keys.ts';
import { number } from './number.ts';
import { about, formula, id, limit, list, map, maybe, rows, text, words, yesNo } from './parts.ts';

const health = map({
  path: maybe('What answers over HTTP when all is well: `/health`.', words),
  command: maybe('What to run inside the replica instead.', list(words)),
  port: maybe('The port that answers; the first of `ports` where left out.', limit),
  interval: maybe('Between two checks: `10s`.', number),
  delay: maybe('Before the first check: `30s`.', number),
});

const variable: z.ZodMiniType = z.union(
  [
    z.string(),
    z.number(),
    z.boolean(),
    map({ secret: about('The name of the secret that holds the value.', words) }),
  ],
  { error: 'text' },
);

const replicas: z.ZodMiniType = z.union(
  [
    number,
    map({
      min: about('The fewest replicas.', number),
      max: maybe('The most replicas; without one there is no limit.', number),
    }),
  ],
  { error: 'number' },
);

const service = map({
  name: maybe('Its name in tables and reports.', text),
  image: about('The image that it runs, as a registry names it: `redis:7-alpine`.', words),
  command: maybe('What it runs instead of what its image does.', list(words)),
  ports: maybe('The ports that it listens on.', list(limit)),
  env: maybe('Its environment: texts, and `{secret: NAME}`.', rows(variable)),
  cpu: maybe('Cores for each replica: `0.25`.', number),
  memory: maybe('Memory for each replica: `256Mi`.', number),
  cpu_limit: maybe('The most cores that a replica may take.', number),
  memory_limit: maybe('The most memory that a replica may take.', number),
  storage: maybe('Disk for each replica: `20Gi`.', number),
  depends_on: maybe('Ids of services that it needs.', list(id)),
  health: maybe('How to tell that it works.', health),
  load: maybe('What comes in: the id of a quantity, or a formula.', formula),
  capacity: maybe('How much of the load one replica carries.', number),
  utilisation: maybe('How far a replica may be filled; 70% where left out.', number),
  replicas: maybe('How many: a number, a formula, or `{min, max}`; at least 1.', replicas),
  phases: maybe('Ids of the phases that it runs in; all where left out.', list(id)),
  stateful: maybe('Whether it keeps data of its own; `no` where left out.', yesNo),
  public: maybe('Whether it is reached from outside; `no` where left out.', yesNo),
  ...ruleKeys,
});

export const services: z.ZodMiniType = rows(service);

const host = map({
  name: about('What the provider calls it.', text),
  cpu: about('Cores of each.', number),
  memory: about('Memory of each: `16Gi`.', number),
  storage: maybe('Disk of each: `160Gi`.', number),
  count: maybe('How many there are; 1 where left out.', number),
  price: about('Money a month for each.', number),
  currency: maybe(
    'What the price is in, as an ISO 4217 code; needs its rate in `project.fx`.',
    words,
  ),
  phases: maybe('Ids of the phases that it is paid in; all where left out.', list(id)),
});

export const hosts: z.ZodMiniType = rows(host);
