import * as z from 'zod/mini';
import { ruleKeys } from './check-keys.ts';
import { number } from './number.ts';
import {
  about,
  choice,
  formula,
  id,
  limit,
  list,
  map,
  maybe,
  rows,
  text,
  words,
  yesNo,
} from './parts.ts';

/** Why a service cannot have a second replica, where the profile says so. */
export const SINGLE = ['one_writer', 'licence', 'local_file'] as const;

/** Software whose replicas are told how to find each other. */
export const CLUSTERS = ['kafka', 'redis'] as const;

const health = map({
  path: maybe('What answers over HTTP when all is well: `/health`.', words),
  command: maybe('What to run inside the replica instead.', list(words)),
  alive: maybe(
    'What tells that it is alive, and asks nothing of others: a path or a command.',
    z.union([words, list(words)], { error: 'text' }),
  ),
  port: maybe('The port that answers; the first of `ports` where left out.', limit),
  interval: maybe('Between two checks: `10s`.', number),
  delay: maybe('Before the first check: `30s`.', number),
});

const only = maybe(
  'The only target that it is for: `compose` or `kubernetes`.',
  choice(['compose', 'kubernetes']),
);

const variable: z.ZodMiniType = z.union(
  [
    z.string(),
    z.number(),
    z.boolean(),
    map({
      secret: maybe('The name of the secret that holds the value.', words),
      form: maybe('What the secret is made of: `neo4j/{neo4j-password}`.', text),
      text: maybe('A text, in place of a secret.', words),
      only,
    }),
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

const environment = rows(variable);

const egress: z.ZodMiniType = z.union(
  [
    yesNo,
    list(limit),
    map({
      ports: maybe('The ports that it calls: `[443]`; any where left out.', list(limit)),
      networks: maybe('Private networks that it also calls: `[10.0.0.0/16]`.', list(words)),
    }),
  ],
  { error: 'list' },
);

const ports: z.ZodMiniType = z.union([list(limit), rows(limit)], { error: 'list' });

const volume: z.ZodMiniType = z.union(
  [
    words,
    map({
      path: about('Where it is mounted: `/var/lib/postgresql/data`.', words),
      size: maybe('Its size: `20Gi`, or a formula; `storage` where left out.', number),
      shared: maybe('Whether all replicas have the same one; `no` where left out.', yesNo),
    }),
  ],
  { error: 'map' },
);

const user: z.ZodMiniType = z.union(
  [
    limit,
    map({
      uid: about('The number of the user.', limit),
      gid: about('The number of the group.', limit),
    }),
  ],
  { error: 'number' },
);

const latency = map({
  within: about('How long an answer may take: `250ms`.', number),
  share: maybe('The share of the answers for which that holds; 95% where left out.', number),
  service_time: about('How long one request keeps a worker busy: `40ms`.', number),
  workers: maybe('Requests that a replica works on at a time; 1 where left out.', number),
});

const backup = map({
  schedule: about('When, as a cron expression: `15 3 * * *`.', words),
  image: about('The image that copies the data away.', words),
  command: about('What it runs.', list(words)),
  env: maybe('Its environment: texts, and `{secret: NAME}`.', environment),
  to: maybe('Where the copies go: `s3://backups/shop`.', words),
  endpoint: maybe('The server of an object store that is not Amazon’s.', words),
  reads_volumes: maybe('Whether it reads the volumes of the service; `no` where left out.', yesNo),
});

const service = map({
  name: maybe('Its name in tables and reports.', text),
  image: about('The image that it runs, as a registry names it: `redis:7-alpine`.', words),
  command: maybe('What it runs instead of what its image does.', list(words)),
  args: maybe('Arguments for what its image runs.', list(words)),
  ports: maybe('The ports that it listens on: a list, or by name: `{http: 8080}`.', ports),
  env: maybe('Its environment: texts, and `{secret: NAME}`.', environment),
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
  host: maybe('The host name under which it is reached from outside: `api.example.com`.', words),
  egress: maybe('What it calls outside of the stack: `yes`, or ports: `[443]`.', egress),
  volumes: maybe('What outlives a replica, by name: `{data: /data}`.', rows(volume)),
  writable: maybe('Paths that it writes to and may lose; `/tmp` where left out.', list(words)),
  seeded: maybe('Paths as in `writable`, with what the image has there.', list(words)),
  memory_parts: maybe('What its memory is divided into: `{heap: 512Mi}`.', rows(number)),
  cluster: maybe('How its replicas become one cluster.', choice(CLUSTERS)),
  replica_of: maybe('Id of the PostgreSQL server that it copies, and then follows.', id),
  shared_memory: maybe('Memory that its processes share (`/dev/shm`): `256Mi`.', number),
  setup: maybe('What somebody has to do once before it works.', text),
  scratch: maybe('Room for what it may lose in each such path: `64Mi`.', number),
  user: maybe('The user that it runs as: `1000`, or `{uid, gid}`; 10001 where left out.', user),
  start: maybe('How long it may take until it first answers: `30s`.', number),
  drain: maybe('How long it needs to finish what it is doing: `30s`.', number),
  single: maybe('Why it cannot have a second replica.', choice(SINGLE)),
  zones: maybe('Over how many zones it is spread: its replicas are a multiple.', number),
  quorum: maybe('Whether more than half must agree: its replicas are odd.', yesNo),
  latency: maybe('How soon it answers, which sizes it by the waiting (M/M/c).', latency),
  connections: maybe('Connections that each replica keeps open to a service, by id.', rows(number)),
  max_connections: maybe('The most connections that it takes from all others.', number),
  backup: maybe('What copies its data away, and when.', backup),
  optional: maybe('A part that is started only when asked for: `monitoring`.', id),
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
