import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitCompose } from '../../src/emit/compose.ts';
import { emitKubernetes } from '../../src/emit/kubernetes/emit.ts';
import type { Stack } from '../../src/model/stack.ts';
import { bundled, stackOf } from '../core/stack/stack-of.ts';
import { hasProgram } from '../support/prometheus.ts';
import { shippedTemplates } from '../support/templates.ts';

// What is emitted of Check In, whose Redis has one, three and six nodes.

const stackIn = (phase: string): Stack => stackOf(bundled('checkin'), { phase }).value;

const filesOf = (stack: Stack): ReadonlyMap<string, string> =>
  new Map(
    [...emitCompose([stack], shippedTemplates())].map(({ path, content }) => [path, content]),
  );

const entriesOf = (stack: Stack) =>
  parse(filesOf(stack).get('compose/compose.yaml') ?? '').services;

const podsOf = (stack: Stack) => {
  const found = [...emitKubernetes([stack], shippedTemplates())];
  const at = (path: string) => parse(found.find((one) => one.path.endsWith(path))?.content ?? '');
  return {
    script: at('/redis-cluster/script.yaml'),
    keeper: at('/redis-cluster/deployment.yaml')?.spec.template.spec,
    node: at('/redis/stateful-set.yaml').spec.template.spec.containers[0],
  };
};

describe('a cluster of Redis', () => {
  it.each([
    ['services', 3, '0'],
    ['microservices', 6, '1'],
  ] as const)(
    'in %s is %i nodes with %s copies each, the same for both targets',
    (phase, nodes, copies) => {
      const stack = stackIn(phase);
      const { 'redis-cluster': keeper, ...entries } = entriesOf(stack);
      const names = Array.from({ length: nodes }, (_, i) => `redis-${i + 1}`);
      expect(Object.keys(entries).filter((name) => name.startsWith('redis'))).toEqual(names);
      expect(keeper.environment).toEqual({
        CLUSTER_NODES: names.join(' '),
        CLUSTER_PORT: '6379',
        CLUSTER_COPIES: copies,
      });
      expect(keeper).toMatchObject({ read_only: true, user: '999:1000', networks: ['data'] });
      expect(Object.keys(keeper.depends_on)).toEqual(names);
      for (const name of names) expect(entries[name].command).toContain(name);
      const pods = podsOf(stack);
      const [container] = pods.keeper.containers;
      expect(container.env.slice(1)).toEqual([
        { name: 'CLUSTER_PORT', value: '6379' },
        { name: 'CLUSTER_COPIES', value: copies },
      ]);
      expect(container.env[0].value.split(' ')).toHaveLength(nodes);
      expect(container.command).toEqual(keeper.entrypoint);
      expect(container.readinessProbe.exec.command).toEqual(keeper.healthcheck.test.slice(1));
      // It waits for others: to start it anew would help nobody, and may interrupt it.
      expect(container).not.toHaveProperty('startupProbe');
      expect(container).not.toHaveProperty('livenessProbe');
      const script = filesOf(stack).get('compose/redis-cluster.sh');
      expect(pods.script.data).toEqual({ 'redis-cluster.sh': script });
    },
  );

  it('is waited for by whoever needs its nodes', () => {
    const entries = entriesOf(stackIn('microservices'));
    expect(entries['recommendation-service'].depends_on).toMatchObject({
      'redis-6': { condition: 'service_healthy' },
      'redis-cluster': { condition: 'service_healthy' },
    });
    expect(entries['recommendation-service'].networks).toEqual(['app', 'data']);
  });

  it('is none of one node, which is called as it will be when others join', () => {
    const entries = entriesOf(stackIn('monolith'));
    expect(Object.keys(entries).filter((name) => name.startsWith('redis'))).toEqual(['redis-1']);
    expect(entries['redis-1'].command).not.toContain('--cluster-enabled');
    expect(entries['redis-1'].networks).toEqual({ data: { aliases: ['redis'] } });
    expect(filesOf(stackIn('monolith')).has('compose/redis-cluster.sh')).toBe(false);
  });
});

// Real nodes, each at an address of its own of this machine, and the script as it is emitted.

const hasRedis = hasProgram('redis-server') && hasProgram('redis-cli');
const PORT = '7379';
/** Of each run another part of 127.0.0.0/8. */
const SUBNET = `127.${1 + (process.pid % 250)}.${1 + (Math.floor(process.pid / 250) % 250)}`;
const addressOf = (place: number): string => `${SUBNET}.${place}`;
const places = [1, 2, 3, 4, 5, 6];
/** Which node is where, once all addresses have changed. */
const nodeAt = (place: number): number => 7 - place;

describe.skipIf(!hasRedis)('real nodes of Redis', { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-redis-'));
  const script = join(folder, 'redis-cluster.sh');
  const running = new Map<number, ChildProcess>();

  /** A node with a volume of its own and the words that it is emitted with, at another address at will. */
  const start = (node: number, place = node): void => {
    const home = join(folder, `redis-${node}`);
    mkdirSync(home, { recursive: true });
    const [program, ...words] = entriesOf(stackIn('microservices'))[`redis-${node}`].command;
    const here = [
      '--port',
      PORT,
      '--bind',
      addressOf(place),
      '--bind-source-addr',
      addressOf(place),
    ];
    // As the image has it; and not as patient as usual.
    const test = ['--protected-mode', 'no', '--save', '', '--cluster-node-timeout', '2000'];
    running.set(node, spawn(program, [...words, ...here, ...test], { cwd: home, stdio: 'ignore' }));
  };
  const stop = async (node: number): Promise<void> => {
    const child = running.get(node);
    running.delete(node);
    if (child === undefined) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  const environment = (nodes: number, copies: number) => ({
    ...process.env,
    CLUSTER_NODES: Array.from({ length: nodes }, (_, i) => addressOf(i + 1)).join(' '),
    CLUSTER_PORT: PORT,
    CLUSTER_COPIES: String(copies),
  });
  const check = (nodes: number, copies: number) => {
    const env = environment(nodes, copies);
    const { status, stdout } = spawnSync('sh', [script, 'check'], { env, encoding: 'utf8' });
    return { status, stdout };
  };
  /** Runs what keeps them together until it says that all is well, or for so long; what it said. */
  const keep = (nodes: number, copies: number, mostMs = 60_000): Promise<string> =>
    new Promise((resolve) => {
      const keeper = spawn('sh', [script, 'keep'], { env: environment(nodes, copies) });
      let said = '';
      const timer = setTimeout(() => keeper.kill('SIGKILL'), mostMs);
      keeper.stdout.on('data', (text) => {
        said += text;
        if (said.includes('the cluster is whole')) keeper.kill('SIGTERM');
      });
      keeper.once('close', () => {
        clearTimeout(timer);
        resolve(said);
      });
    });
  const ask = (place: number, ...words: string[]): string =>
    execFileSync('redis-cli', ['-c', '-h', addressOf(place), '-p', PORT, ...words], {
      encoding: 'utf8',
    }).trim();
  /** As it says of itself: what others say of one that is gone is late. */
  const isMaster = (place: number): boolean => ask(place, 'role').startsWith('master');
  /** How many masters hold keys, and how many copy one. */
  const roles = (place: number) => {
    const lines = ask(place, 'cluster', 'nodes').split('\n');
    const alive = lines.filter((line) => line.includes(' connected'));
    return {
      masters: alive.filter((line) => / (myself,)?master .* connected \d/.test(line)).length,
      copies: alive.filter((line) => / (myself,)?slave /.test(line)).length,
    };
  };

  beforeAll(() => {
    writeFileSync(script, filesOf(stackIn('services')).get('compose/redis-cluster.sh') ?? '');
  });
  afterAll(async () => {
    await Promise.all([...running.keys()].map(stop));
    rmSync(folder, { recursive: true, force: true });
  });

  it('are told from a cluster while they are none, with the reason', async () => {
    for (const node of [1, 2, 3]) start(node);
    await expect.poll(() => check(3, 0).stdout, { timeout: 10_000 }).toContain('are not joined');
    expect(check(3, 0).status).toBe(1);
  });

  it('become a cluster, also where what joins them is killed on the way', async () => {
    for (const mostMs of [200, 1200, 2500]) await keep(3, 0, mostMs);
    expect(await keep(3, 0)).toContain('the cluster is whole');
    expect(check(3, 0)).toEqual({ status: 0, stdout: '' });
    expect(roles(1)).toEqual({ masters: 3, copies: 0 });
  });

  it('take in three more, each the copy of one', async () => {
    for (const node of [4, 5, 6]) start(node);
    expect(check(6, 1).status).toBe(1);
    expect(await keep(6, 1)).toContain('the cluster is whole');
    expect(roles(4)).toEqual({ masters: 3, copies: 3 });
    expect(check(6, 1)).toEqual({ status: 0, stdout: '' });
  });

  it('find each other again when all have other addresses, as after a restart of the machine', async () => {
    await Promise.all(places.map(stop));
    expect(check(6, 1)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('does not answer'),
    });
    for (const place of places) start(nodeAt(place), place);
    expect(await keep(6, 1)).toContain('the cluster is whole');
    expect(roles(1)).toEqual({ masters: 3, copies: 3 });
  });

  it.each([
    ['after a copy has taken its place', true],
    ['before anybody has found out, so that another answers at its address', false],
  ])('that lose a volume are given a copy again: %s', async (_, foundOut) => {
    const master = places.find((place) => isMaster(place)) ?? 0;
    const before = ask(master, 'cluster', 'myid');
    await stop(nodeAt(master));
    rmSync(join(folder, `redis-${nodeAt(master)}`), { recursive: true });
    const others = places.filter((place) => place !== master);
    const masters = () => others.filter(isMaster).length;
    if (foundOut) await expect.poll(masters, { timeout: 20_000 }).toBe(3);
    else expect(masters()).toBe(2);
    start(nodeAt(master), master);
    expect(await keep(6, 1)).toContain('the cluster is whole');
    expect(ask(master, 'cluster', 'myid')).not.toBe(before);
    expect(roles(1)).toEqual({ masters: 3, copies: 3 });
  });
});

describe.skipIf(!hasProgram('shellcheck'))('the script', () => {
  it('passes shellcheck as a script of POSIX', () => {
    const text = filesOf(stackIn('services')).get('compose/redis-cluster.sh');
    const { stdout } = spawnSync('shellcheck', ['--shell=sh', '-'], {
      input: text,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});
