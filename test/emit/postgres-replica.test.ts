import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeNotesOf, emitCompose } from '../../src/emit/compose.ts';
import { emitKubernetes } from '../../src/emit/kubernetes/emit.ts';
import type { Stack } from '../../src/model/stack.ts';
import { bundled, stackOf } from '../core/stack/stack-of.ts';
import { hasProgram } from '../support/prometheus.ts';
import { shippedTemplates } from '../support/templates.ts';

// What is emitted of Check In, whose database has a read replica while its services are taken out.

const stackIn = (phase: string): Stack => stackOf(bundled('checkin'), { phase }).value;

const filesOf = (stack: Stack): ReadonlyMap<string, string> =>
  new Map(
    [
      ...emitCompose([stack], shippedTemplates()),
      ...emitKubernetes([stack], shippedTemplates()),
    ].map(({ path, content }) => [path, content]),
  );

describe('a read replica of PostgreSQL', () => {
  const files = filesOf(stackIn('services'));
  const { services } = parse(files.get('compose/compose.yaml') ?? '');
  const { 'database-replica': replica, database: primary } = services;
  const podOf = (name: string) =>
    parse(files.get(`kubernetes/base/${name}/stateful-set.yaml`) ?? '').spec.template.spec;

  it('copies its primary by what stands beside both targets', () => {
    expect(replica.entrypoint).toEqual(['sh', '/opt/scale/postgres-replica.sh']);
    expect(replica.command[0]).toBe('postgres');
    expect(replica.environment).toMatchObject({ PRIMARY_HOST: 'database', PRIMARY_PORT: '5432' });
    expect(replica.volumes).toContain('./postgres-replica.sh:/opt/scale/postgres-replica.sh:ro');
    // The password is asked for once: its image reads a file, and so does the script.
    expect(replica.environment).not.toHaveProperty('PGPASSWORD');
    expect(replica.secrets).toEqual(['postgres-password']);
    const [container] = podOf('database-replica').containers;
    expect([container.command, container.args]).toEqual([replica.entrypoint, replica.command]);
    const script = files.get('compose/postgres-replica.sh');
    const { data } = parse(files.get('kubernetes/base/database-replica/script.yaml') ?? '');
    expect(data).toEqual({ 'postgres-replica.sh': script });
  });

  it('is let in by its primary, which needs nobody for that', () => {
    const hba = 'hba_file=/opt/scale/pg_hba.conf';
    expect(primary.command.slice(-2)).toEqual(['-c', hba]);
    expect(primary.volumes).toContain('./pg_hba.conf:/opt/scale/pg_hba.conf:ro');
    expect(podOf('database').containers[0].args).toContain(hba);
    expect(stackIn('services').notes.map(({ code }) => code)).not.toContain('setup');
    // Of a phase without a replica nobody is let in.
    const alone = filesOf(stackIn('monolith'));
    expect(alone.has('compose/pg_hba.conf')).toBe(false);
    expect(alone.get('compose/compose.yaml')).not.toContain('hba_file');
  });

  it('has the time that its copy takes before it is stopped', () => {
    // 100 Gi at 50 Mi/s: 30 + 100 × 1024 ÷ 50 = 2078 s
    expect(replica.healthcheck.start_period).toBe('2078s');
    expect(podOf('database-replica').containers[0].startupProbe.failureThreshold).toBe(416);
    expect(files.get('compose/compose.yaml')).toMatch(/start_period: 2078s # .*100 Gi.* = 2078/);
  });

  it('of several is told to be copies, each with a volume of its own', () => {
    const stack = stackOf(bundled('prime-store'), { phase: 'scale' }).value;
    expect(composeNotesOf(stack)).toContainEqual({
      code: 'replicas_apart',
      service: 'postgres-replica',
      names: ['postgres-replica-1', 'postgres-replica-2', 'postgres-replica-3'],
      cluster: 'copies',
    });
  });

  it('shares memory between processes, as its primary does, within its limit', () => {
    // A quarter of 4 Gi
    expect([primary.shm_size, replica.shm_size]).toEqual(['1024m', '1024m']);
    expect(services.api.shm_size).toBeUndefined();
    const pod = podOf('database');
    expect(pod.volumes).toContainEqual({
      name: 'shared-memory',
      emptyDir: { medium: 'Memory', sizeLimit: '1Gi' },
    });
    expect(pod.containers[0].volumeMounts).toContainEqual({
      name: 'shared-memory',
      mountPath: '/dev/shm',
    });
    expect(files.get('kubernetes/base/database/stateful-set.yaml')).toMatch(
      /sizeLimit: 1Gi # max\(64, 4096 Mi \/ 4\) = 1024\n/,
    );
  });
});

// Real servers, the settings and the script as they are emitted.

const binaries = ['/usr/local/bin', ...versions('/usr/lib/postgresql')].find((folder) =>
  ['postgres', 'initdb', 'pg_basebackup', 'psql', 'pg_isready'].every((name) =>
    existsSync(join(folder, name)),
  ),
);

function versions(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'bin')) : [];
}

/** PostgreSQL does not run as root. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const canRun = binaries !== undefined && (!isRoot || hasProgram('setpriv'));

describe.skipIf(!canRun)('real servers of PostgreSQL', { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-postgres-'));
  const files = filesOf(stackIn('services'));
  const running: ChildProcess[] = [];
  const at = (name: string): string => join(folder, name);
  const env = { ...process.env, PATH: `${binaries}:${process.env.PATH}`, LC_ALL: 'C' };
  const ports = { primary: '', replica: '' };

  const words = (command: readonly string[]): [string, string[]] => {
    const drop = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
    const [program = '', ...rest] = isRoot ? [...drop, ...command] : command;
    return [program, rest];
  };
  const run = (command: readonly string[]): void => {
    const [program, rest] = words(command);
    execFileSync(program, rest, { env, stdio: 'pipe' });
  };
  const start = (command: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const [program, rest] = words(command);
    const child = spawn(program, rest, { env: { ...env, ...more }, stdio: 'ignore' });
    running.push(child);
    return child;
  };
  const stop = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await gone;
  };
  const ask = (port: string, sql: string): string =>
    execFileSync(
      'psql',
      ['-h', folder, '-p', port, '-U', 'postgres', '-Atqc', sql, '-d', 'postgres'],
      { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
    ).trim();
  /** Until it answers so; what answers nothing yet is asked again. */
  const until = async (port: string, sql: string, wanted: string): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      const said = tryTo(() => ask(port, sql));
      if (said === wanted) return;
      if (tries > 250) throw new Error(`${sql}: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  const startReplica = (): ChildProcess =>
    start(
      [
        ...['sh', at('postgres-replica.sh'), 'postgres', '-p', ports.replica],
        ...['-c', `unix_socket_directories=${folder}`, '-c', 'listen_addresses='],
      ],
      {
        PRIMARY_HOST: '127.0.0.1',
        PRIMARY_PORT: ports.primary,
        POSTGRES_PASSWORD_FILE: at('password'),
        PGDATA: at('replica/pgdata'),
      },
    );

  beforeAll(async () => {
    ports.primary = String(await freePort());
    ports.replica = String(await freePort());
    writeFileSync(at('password'), 'of the fixture');
    for (const name of ['postgres-replica.sh', 'pg_hba.conf']) {
      writeFileSync(at(name), files.get(`compose/${name}`) ?? '');
    }
    // What a copy that was killed leaves behind
    mkdirSync(at('replica/pgdata.copy'), { recursive: true });
    writeFileSync(at('replica/pgdata.copy/PG_VERSION'), 'half');
    if (isRoot) {
      for (const name of ['', 'password', 'replica', 'replica/pgdata.copy'])
        chownSync(at(name), NOBODY, NOBODY);
    }
    run(['initdb', '-D', at('primary'), '-U', 'postgres', `--pwfile=${at('password')}`, '-N']);
    start([
      ...['postgres', '-D', at('primary'), '-p', ports.primary, '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', `unix_socket_directories=${folder}`, '-c', `hba_file=${at('pg_hba.conf')}`],
    ]);
    await until(ports.primary, 'select 1', '1');
  });

  afterAll(async () => {
    for (const child of [...running].reverse()) await stop(child);
    rmSync(folder, { recursive: true, force: true });
  });

  it('copies, follows, and goes on where it was when it is started again', async () => {
    ask(ports.primary, 'create table venues as select 1 as id');
    const replica = startReplica();
    await until(ports.replica, 'select pg_is_in_recovery()', 't');
    await until(ports.replica, 'select count(*) from venues', '1');
    ask(ports.primary, 'insert into venues values (2)');
    await until(ports.replica, 'select count(*) from venues', '2');
    await stop(replica);
    // Which a new copy would not have
    writeFileSync(at('replica/pgdata/kept'), '');
    ask(ports.primary, 'insert into venues values (3)');
    startReplica();
    await until(ports.replica, 'select count(*) from venues', '3');
    expect(readdirSync(at('replica'))).toEqual(['pgdata']);
    expect(existsSync(at('replica/pgdata/kept'))).toBe(true);
  });
});

const tryTo = (ask: () => string): string => {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
