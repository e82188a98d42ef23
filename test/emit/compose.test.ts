import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stackOfTenant } from '../../src/core/stack/tenants.ts';
import { composeNotesOf, emitCompose } from '../../src/emit/compose.ts';
import type { Stack, StackService } from '../../src/model/stack.ts';
import { HOSTILE_ENV, STACK, stackService } from '../fixtures/stack.ts';
import {
  hasCompose,
  hasSchemas,
  readCompose,
  schemaProblems,
  writeArtifacts,
} from '../support/compose-files.ts';
import { shippedTemplates } from '../support/templates.ts';

const templates = shippedTemplates();

const emitted = (stack: Stack = STACK) => {
  const artifacts = [...emitCompose([stack], templates)];
  const text = (name: string): string =>
    artifacts.find(({ path }) => path.endsWith(`/${name}`))?.content ?? '';
  return { artifacts, text, compose: parse(text('compose.yaml')) };
};

const withServices = (...services: readonly StackService[]): Stack => ({ ...STACK, services });

const sized = (value: number, derivation = String(value)) => ({
  id: 'services.x.y',
  value,
  unit: '',
  derivation,
});

/** Published for a proxy in front, on this machine unless `.env` says otherwise. */
const atProxy = (ports: string): string => ['$', `{PUBLISH_ADDRESS:-127.0.0.1}:${ports}`].join('');

/** As compose reads a text of the file: `$$` is a dollar. */
const read = (text: string): string => text.replaceAll('$$', '$');

describe('scratch space', () => {
  const [first, ...others] = STACK.services;
  const withScratch = (mebibytes: number) => {
    if (first === undefined) throw new Error('no service');
    return emitted(withServices({ ...first, scratch: sized(mebibytes) }, ...others)).compose
      .services.api;
  };

  it('is memory up to 1 GiB, and the disk beyond', () => {
    expect(withScratch(1024).tmpfs).toHaveLength(1);
    expect(withScratch(1024).volumes).toBeUndefined();
    const large = withScratch(50 * 1024);
    expect(large.tmpfs).toBeUndefined();
    expect(large.volumes).toEqual(['/tmp']);
  });
});

describe('compose.yaml', () => {
  it('has every service with its sizes, each beside its formula', () => {
    const { compose, text } = emitted();
    expect(compose.version).toBeUndefined();
    expect(compose.name).toBeUndefined();
    expect(Object.keys(compose.services)).toEqual([
      'api',
      'order-worker',
      'postgres',
      'redis',
      'prometheus',
      'postgres-backup',
    ]);
    expect(compose.services.api.deploy).toEqual({
      replicas: 5,
      resources: {
        limits: { cpus: '1', memory: '512m' },
        reservations: { cpus: '0.5', memory: '512m' },
      },
    });
    expect(text('compose.yaml')).toContain(
      '      replicas: 5 # ceil(300 req/s / (100 req/s * 60%)) = 5\n',
    );
    // What the profile says itself is named, as `scale explain` takes it.
    expect(text('compose.yaml')).toContain('          cpus: "0.5" # services.api.cpu\n');
    expect(text('compose.yaml')).toContain(
      '  # 40 GiB: 20 Gi * (1 + 5%) ^ 12 months, in steps of 10 Gi = 40\n  postgres-data: {}\n',
    );
  });

  it('is safe by default', () => {
    const { services } = emitted().compose;
    for (const [name, service] of Object.entries<Record<string, unknown>>(services)) {
      expect(service, name).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } },
      });
      expect(service.user, name).toMatch(/^[1-9]\d*:[1-9]\d*$/);
      expect(service.privileged, name).toBeUndefined();
      expect(service.pids_limit, name).toBeGreaterThan(0);
      expect(service.image, name).not.toMatch(/:latest$|^[^:]+$/);
    }
    expect(services.postgres.tmpfs).toEqual([
      '/tmp:size=64m,mode=1777,uid=70,gid=70,nosuid,nodev,exec',
      '/var/run/postgresql:size=64m,mode=1777,uid=70,gid=70,nosuid,nodev,exec',
    ]);
  });

  it('joins services by need, and keeps databases from the outside', () => {
    const { services, networks } = emitted().compose;
    const of = (name: string) => services[name].networks;
    expect(of('api')).toEqual(['edge', 'app', 'data']);
    expect(of('order-worker')).toEqual(['app', 'data']);
    expect(of('postgres')).toEqual(['data']);
    expect(of('redis')).toEqual(['app']);
    expect(networks).toEqual({ edge: {}, app: { internal: true }, data: { internal: true } });
    const alone = emitted(withServices(stackService({ id: 'web', image: 'web:1' }))).compose;
    expect(alone.networks).toEqual({ app: { internal: true } });
  });

  it('waits for what a service calls until it works', () => {
    const { services } = emitted().compose;
    expect(services.api.depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    });
    const [web, mute] = [
      stackService({ id: 'web', image: 'web:1', dependsOn: ['mute', 'extra'] }),
      stackService({ id: 'mute', image: 'mute:1' }),
    ];
    const extra = stackService({ id: 'extra', image: 'extra:1', optional: 'tools' });
    const stack = withServices(web, mute, extra);
    expect(emitted(stack).compose.services.web.depends_on).toEqual({
      mute: { condition: 'service_started' },
    });
    expect(composeNotesOf(stack)).toContainEqual({
      code: 'optional_dependency',
      service: 'web',
      on: 'extra',
    });
  });

  it('checks health in the way that a profile says', () => {
    const { services } = emitted().compose;
    const url = 'http://127.0.0.1:8080/health';
    expect(services.api.healthcheck).toEqual({
      test: ['CMD-SHELL', `wget -q -O /dev/null ${url} || curl -fsS -o /dev/null ${url}`],
      interval: '10s',
      timeout: '5s',
      retries: 3,
      start_period: '30s',
    });
    expect(services.postgres.healthcheck.test).toEqual(['CMD', 'pg_isready', '-U', 'postgres']);
    expect(services.redis.healthcheck.test).toEqual([
      'CMD-SHELL',
      "nc -z 127.0.0.1 6379 || bash -c ': </dev/tcp/127.0.0.1/6379'",
    ]);
    const hostile = "/health?a='$(rm -rf /)'&b=`id`";
    const health = {
      check: { kind: 'http' as const, path: hostile, port: 80 },
      interval: 5,
      start: 5,
      drain: 5,
    };
    const { web } = emitted(withServices(stackService({ id: 'web', image: 'web:1', health })))
      .compose.services;
    expect(read(web.healthcheck.test[1])).toContain(
      `'http://127.0.0.1:80/health?a='\\''$(rm -rf /)'\\''&b=\`id\`'`,
    );
  });

  it('lets one without a check pass the linter, with the reason', () => {
    const worker = stackService({ id: 'worker', image: 'worker:1' });
    const { services } = emitted(withServices(worker, ...STACK.services)).compose;
    expect(services.worker.healthcheck).toBeUndefined();
    expect(services.worker['x-scale-lint']).toEqual({
      'compose-healthcheck': 'the profile does not say how to tell that it works',
    });
    expect(services.api['x-scale-lint']).toBeUndefined();
  });

  const port = (number: number) => ({ name: 'http', number, public: true });

  it('publishes one port of the machine for each replica', () => {
    const stack = withServices(
      stackService({ id: 'many', image: 'many:1', ports: [port(8080)], replicas: sized(3) }),
      stackService({ id: 'one', image: 'one:1', ports: [port(8081)], replicas: sized(1) }),
    );
    const { services } = emitted(stack).compose;
    expect(services.one.ports).toEqual([atProxy('8081:8081')]);
    expect(services.many.ports).toEqual([atProxy('8082-8084:8080')]);
    expect(composeNotesOf(stack)).toContainEqual({
      code: 'ports_apart',
      service: 'many',
      first: 8082,
      last: 8084,
    });
  });

  it('opens only a web server on a port of the web to everyone', () => {
    const web = stackService({
      id: 'web',
      image: 'nginx:1.29',
      ports: [port(80)],
      replicas: sized(1),
    });
    const api = stackService({
      id: 'api',
      image: 'api:1',
      ports: [port(8080)],
      replicas: sized(1),
      host: 'api.example.com',
    });
    const { text, compose } = emitted(withServices(web, api));
    expect(compose.services.web.ports).toEqual(['80:80']);
    expect(compose.services.api.ports).toEqual([atProxy('8080:8080')]);
    expect(text('compose.yaml')).toMatch(/ 80:80 # the public entry/);
    expect(text('compose.yaml')).toMatch(/:8080:8080 # for the proxy in front/);
    expect(text('.env.example')).toMatch(/^# PUBLISH_ADDRESS=127\.0\.0\.1$/m);
    expect(composeNotesOf(withServices(web, api))).toEqual(
      expect.arrayContaining([
        { code: 'open_port', service: 'web', port: 80 },
        {
          code: 'no_ingress',
          service: 'api',
          host: 'api.example.com',
          address: '127.0.0.1',
          first: 8080,
          last: 8080,
        },
      ]),
    );
    // Of several one has to share the load out; of tenants each has a stack on the same machine.
    const many = emitted(withServices({ ...web, replicas: sized(3) })).compose;
    expect(many.services.web.ports).toEqual([atProxy('80-82:80')]);
    const tenant = { id: 'acme', name: 'Acme', values: {} };
    const ofTenant = emitCompose([{ ...withServices(web), tenant }], templates);
    const file = [...ofTenant].find(({ path }) => path === 'compose/acme/compose.yaml');
    expect(parse(file?.content ?? '').services.web.ports).toEqual([atProxy('80:80')]);
    expect(composeNotesOf({ ...withServices(web), tenant })).toContainEqual({
      code: 'address_each',
      variable: 'PUBLISH_ADDRESS',
    });
    expect(emitted(withServices(web)).text('.env.example')).not.toContain('PUBLISH_ADDRESS');
  });

  it('publishes no database, whatever a profile says', () => {
    const database = stackService({
      id: 'db',
      image: 'postgres:18.1',
      ports: [port(5432)],
      replicas: sized(1),
      host: 'db.example.com',
    });
    const stack = withServices(database);
    const { services, networks } = emitted(stack).compose;
    expect(services.db.ports).toBeUndefined();
    expect(services.db.expose).toEqual(['5432']);
    expect(services.db.networks).toEqual(['app']);
    expect(networks).toEqual({ app: { internal: true } });
    const codes = composeNotesOf(stack).map(({ code }) => code);
    expect(codes).toContain('database_inner');
    expect(codes).not.toContain('no_ingress');
  });

  it('gives each replica of what keeps data a volume of its own', () => {
    const mongo = stackService({
      id: 'mongo',
      image: 'mongo:8.0.4',
      replicas: sized(3),
      volumes: [{ name: 'data', path: '/data/db', size: sized(10) }],
    });
    const web = stackService({ id: 'web', image: 'web:1', dependsOn: ['mongo'] });
    const stack = withServices(web, mongo, stackService({ id: 'mongo-2', image: 'x:1' }));
    const { services, volumes } = emitted(stack).compose;
    expect(Object.keys(services)).toEqual(['web', 'mongo-1', 'mongo-2-x', 'mongo-3', 'mongo-2']);
    expect(Object.keys(volumes)).toEqual(['mongo-1-data', 'mongo-2-x-data', 'mongo-3-data']);
    expect(services['mongo-1'].volumes).toEqual(['mongo-1-data:/data/db']);
    expect(services['mongo-1'].networks).toEqual({ data: { aliases: ['mongo'] } });
    expect(services['mongo-1'].deploy.replicas).toBe(1);
    expect(Object.keys(services.web.depends_on)).toEqual(['mongo-1', 'mongo-2-x', 'mongo-3']);
    expect(composeNotesOf(stack)).toContainEqual({
      code: 'replicas_apart',
      service: 'mongo',
      names: ['mongo-1', 'mongo-2-x', 'mongo-3'],
      cluster: 'unasked',
    });
  });

  it.each(['kafka', 'redis'] as const)(
    'tells nodes of %s to be the cluster that is asked for',
    (cluster) => {
      const volumes = [{ name: 'data', path: '/data', size: sized(10) }];
      const node = { id: 'nodes', image: 'x:1', replicas: sized(3), volumes, cluster };
      const stack = withServices(stackService(node));
      expect(composeNotesOf(stack)).toContainEqual({
        code: 'replicas_apart',
        service: 'nodes',
        names: ['nodes-1', 'nodes-2', 'nodes-3'],
        cluster: 'formed',
      });
      const { environment = {}, command = [] } = emitted(stack).compose.services['nodes-2'];
      expect('KAFKA_CONTROLLER_QUORUM_VOTERS' in environment).toBe(cluster === 'kafka');
      expect(command.join(' ').includes('--cluster-announce-hostname nodes-2')).toBe(
        cluster === 'redis',
      );
      // One that others may join later is called as it will be then, and its volume too.
      const one = emitted(withServices(stackService({ ...node, replicas: sized(1) }))).compose;
      expect(Object.keys(one.services)).toEqual(['nodes-1']);
      expect(Object.keys(one.volumes)).toEqual(['nodes-1-data']);
    },
  );

  it('has PostgreSQL make a folder of its own in its volume, which belongs to another user', () => {
    const path = '/var/lib/postgresql/data';
    const own = stackService({
      id: 'db',
      image: 'postgres:16.10-alpine',
      replicas: sized(1),
      volumes: [{ name: 'data', path, size: sized(10) }],
    });
    const folderOf = (more: Partial<StackService>) =>
      emitted(withServices({ ...own, ...more })).compose.services.db.environment?.PGDATA;
    expect(folderOf({})).toBe(`${path}/pgdata`);
    expect(folderOf({ env: [{ key: 'PGDATA', kind: 'literal', value: path }] })).toBe(path);
    expect(
      folderOf({
        image: 'postgres:18.1',
        volumes: [{ name: 'data', path: '/var/lib/postgresql', size: sized(10) }],
      }),
    ).toBeUndefined();
  });

  it('limits a backup to what the graph gives it, as Kubernetes does', () => {
    const { compose, text } = emitted();
    const { limits } = compose.services['postgres-backup'].deploy.resources;
    expect(limits).toEqual({ cpus: '1', memory: '256m' });
    expect(text('compose.yaml')).toContain('memory: 256m # backup_memory\n');
    // A dump in a tmpfs would count as memory.
    expect(compose.services['postgres-backup'].tmpfs).toBeUndefined();
    expect(compose.services['postgres-backup'].volumes).toEqual(['/tmp']);
  });

  it('starts a part only when it is asked for', () => {
    const { services } = emitted().compose;
    expect(services.prometheus.profiles).toEqual(['monitoring']);
    expect(services['postgres-backup'].profiles).toEqual(['backup']);
    expect(services.api.profiles).toBeUndefined();
  });

  it('says what one machine cannot do', () => {
    expect(composeNotesOf(STACK).map(({ code }) => code)).toEqual([
      'secret_files',
      'secret_variables',
      'fixed_replicas',
      'ports_apart',
      'no_ingress',
      'backup_by_hand',
      'one_zone',
      'unlimited_volumes',
    ]);
  });
});

describe('secrets', () => {
  it('are files where the image reads one, else names in .env', () => {
    const { compose, text } = emitted();
    const { postgres, api } = compose.services;
    expect(postgres.environment).toEqual({
      PGDATA: '/var/lib/postgresql/data/pgdata',
      POSTGRES_PASSWORD_FILE: '/run/secrets/postgres-password',
    });
    expect(postgres.secrets).toEqual(['postgres-password']);
    expect(compose.secrets).toEqual({
      'postgres-password': { file: './secrets/postgres-password' },
    });
    expect(api.environment.DATABASE_URL).toBe(['$', '{DATABASE_URL}'].join(''));
    const lines = text('.env.example').split('\n');
    const values = lines.filter((line) => line !== '' && !line.startsWith('#'));
    expect(values).toEqual([
      'COMPOSE_PROJECT_NAME=shop',
      'BACKUP_DESTINATION=',
      'DATABASE_URL=',
      'POSTGRES_PASSWORD=',
    ]);
    expect(text('.gitignore')).toBe('.env\nsecrets/\n');
  });

  it('of two services are two, though their variables have one name', () => {
    const database = (id: string) =>
      stackService({
        id,
        image: 'example/db:1',
        env: [{ key: 'PASSWORD', kind: 'secret', secret: `${id}-password` }],
      });
    const { services } = emitted(withServices(database('users'), database('venues'))).compose;
    expect(services.users.environment.PASSWORD).toContain('USERS_PASSWORD');
    expect(services.venues.environment.PASSWORD).toContain('VENUES_PASSWORD');
  });

  it('lead to no file elsewhere, whatever they are called', () => {
    const env = [
      { key: 'POSTGRES_PASSWORD', kind: 'secret' as const, secret: '../../etc/passwd' },
      { key: 'POSTGRES_USER', kind: 'secret' as const, secret: '/etc/shadow' },
    ];
    const { compose } = emitted(
      withServices(
        stackService({ id: 'db', image: 'registry.example:5000/postgres:16@sha256:0', env }),
      ),
    );
    expect(Object.values(compose.secrets)).toEqual([
      { file: './secrets/etc-passwd' },
      { file: './secrets/etc-shadow' },
    ]);
  });
});

describe('a stack for each tenant', () => {
  const ofTenant = (id: string): Stack => ({
    ...withServices(
      stackService({
        id: 'web',
        image: 'web:1',
        env: [
          { key: 'NAME', kind: 'literal', value: ['$', '{TENANT_NAME}!'].join('') },
          { key: 'OTHER', kind: 'literal', value: ['$', '{OTHER}'].join('') },
          { key: 'PROTO', kind: 'literal', value: ['$', '{toString}'].join('') },
        ],
      }),
    ),
    tenant: { id, name: `Clínica ${id}`, values: { TENANT_NAME: 'a: $b' } },
  });

  const filled = (stack: Stack) =>
    stack.tenant === undefined ? stack : stackOfTenant(stack, stack.tenant);

  it('has a folder, a project and values of its own', () => {
    const artifacts = [
      ...emitCompose([ofTenant('acme'), ofTenant('Bolt_2')].map(filled), templates),
    ];
    expect(artifacts.map(({ path }) => path)).toEqual([
      'compose/acme/.env.example',
      'compose/acme/.gitignore',
      'compose/acme/compose.yaml',
      'compose/bolt-2/.env.example',
      'compose/bolt-2/.gitignore',
      'compose/bolt-2/compose.yaml',
    ]);
    const { environment } = parse(artifacts[2]?.content ?? '').services.web;
    expect(read(environment.NAME)).toBe('a: $b!');
    expect(read(environment.OTHER)).toBe(['$', '{OTHER}'].join(''));
    expect(read(environment.PROTO)).toBe(['$', '{toString}'].join(''));
    expect(artifacts[3]?.content).toContain('COMPOSE_PROJECT_NAME=shop-bolt_2\n');
  });

  it('is made when it is asked for, one at a time', () => {
    let asked = 0;
    const stacks = (function* () {
      for (const id of ['a', 'b', 'c']) {
        asked += 1;
        yield ofTenant(id);
      }
    })();
    const artifacts = emitCompose(stacks, templates);
    artifacts.next();
    expect(asked).toBe(1);
  });
});

describe('hostile texts', () => {
  const environmentOf = (text: string, version: '1.1' | '1.2') =>
    parse(text, { version }).services.api.environment;

  it.each(['1.1', '1.2'] as const)('are the same to a reader of YAML %s', (version) => {
    const environment = environmentOf(emitted().text('compose.yaml'), version);
    for (const [key, value] of Object.entries(HOSTILE_ENV)) {
      expect(read(environment[key]), key).toBe(value);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...Object.values(HOSTILE_ENV)),
    fc
      .array(
        fc.constantFrom(
          '$',
          '{',
          '}',
          '\n',
          '\r',
          '\t',
          '#',
          ':',
          ' ',
          '"',
          "'",
          '\\',
          '%',
          '\u2028',
          '\u0085',
          'é',
          '🚀',
          '-',
          '&',
          '*',
          '!',
          '|',
          '>',
          '0',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('of any kind come back as they were, and break nothing', () => {
    fc.assert(
      fc.property(text, text, text, text, (value, title, command, path) => {
        const service = stackService({
          id: 'api',
          title,
          image: 'api:1',
          command: [command],
          args: [value],
          env: [{ key: 'VALUE', kind: 'literal', value }],
          health: {
            check: { kind: 'http', path: `/${path}`, port: 80 },
            interval: 5,
            start: 5,
            drain: 5,
          },
          cpu: { request: sized(0.5, `a = ${title}`), limit: sized(1, value) },
        });
        const stack: Stack = {
          ...withServices(service),
          project: { id: 'shop', name: title },
          phase: { id: 'p', name: command },
          owner: value,
        };
        const file = emitted(stack).text('compose.yaml');
        for (const version of ['1.1', '1.2'] as const) {
          const { services, ...rest } = parse(file, { version });
          expect(Object.keys(rest)).toEqual(['networks']);
          expect(Object.keys(services)).toEqual(['api']);
          expect(read(services.api.environment.VALUE)).toBe(value);
          expect(services.api.entrypoint.map(read)).toEqual([command]);
          expect(services.api.command.map(read)).toEqual([value]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!hasCompose)('docker-compose (skipped where it is not installed)', () => {
  it('accepts the file, and reads every text as it was', () => {
    const file = join(writeArtifacts(emitted().artifacts), 'compose/compose.yaml');
    // It writes for readers of YAML 1.1.
    const { services } = parse(readCompose(file, ['monitoring', 'backup']), { version: '1.1' });
    expect(Object.keys(services)).toHaveLength(6);
    for (const [key, value] of Object.entries(HOSTILE_ENV)) {
      expect(read(services.api.environment[key]), key).toBe(value);
    }
    expect(services.api.deploy.replicas).toBe(5);
  });
});

describe.skipIf(!hasSchemas)('the Compose specification (skipped without ../shared)', () => {
  it('accepts the file', () => {
    const file = join(writeArtifacts(emitted().artifacts), 'compose/compose.yaml');
    expect(schemaProblems('compose', [file])).toBe('');
  });
});
