import { describe, expect, it } from 'vitest';
import { FULL, SHOP } from '../support/profiles.ts';
import { runIn, runScale } from '../support/run-scale.ts';
import { createWorld, type Setting, TODAY } from '../support/world.ts';

type Metrics = Readonly<Record<string, { readonly value: number | null; readonly source: string }>>;
type PlanJson = {
  readonly at: string;
  readonly metrics: Metrics;
  readonly phase: { readonly current: { readonly id: string }; readonly decision: string };
};

const planOf = async (options: string, setting: Setting = {}): Promise<PlanJson> => {
  const { exitCode, stdout, stderr } = await runScale(
    `scale plan shop.yaml --format json ${options}`,
    { ...setting, files: { 'shop.yaml': SHOP, ...setting.files } },
  );
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout) as PlanJson;
};

const mauOf = async (options: string, setting?: Setting) =>
  (await planOf(options, setting)).metrics.mau;

describe('a metric', () => {
  const file = { files: { 'metrics.yaml': 'mau: 20k\n', 'before.yaml': 'mau: 1k\n' } };

  it.each<[name: string, options: string, setting: Setting, value: number, source: string]>([
    ['its default', '', {}, 10_000, 'default'],
    ['the file before the default', '--metrics metrics.yaml', file, 20_000, 'file'],
    ['--set before the file', '--metrics metrics.yaml --set mau=30k', file, 30_000, 'set'],
    ['the last --set', '--set mau=30k --set mau=40k', {}, 40_000, 'set'],
    ['the last --metrics', '--metrics before.yaml --metrics metrics.yaml', file, 20_000, 'file'],
    ['standard input', '--metrics -', { stdin: 'mau: 50k\n' }, 50_000, 'file'],
    ['JSON', '--metrics -', { stdin: '{"mau": 50000}' }, 50_000, 'file'],
    ['a byte order mark before it', '--metrics -', { stdin: '\uFEFFmau: 50k\n' }, 50_000, 'file'],
    ['null: it was not measured', '--metrics -', { stdin: 'mau: null\n' }, 10_000, 'default'],
    ['blanks around it', "--set ' mau = 60k '", {}, 60_000, 'set'],
  ])('has %s', async (_, options, setting, value, source) => {
    expect(await mauOf(options, setting)).toEqual({ value, unit: 'users', source });
  });
});

describe('the phase', () => {
  it.each(['user-service', 'user_service'])('is named in either spelling: %s', async (id) => {
    const { phase } = await planOf(`--phase ${id}`);
    expect(phase).toMatchObject({ current: { id: 'user-service' }, decision: 'final' });
  });

  it.each(['user-service', 'user_service'])('may be set by its word: %s', async (word) => {
    const { phase } = await planOf(`--set phase=${word}`);
    expect(phase.current.id).toBe('user-service');
  });
});

describe('the day', () => {
  it('is today, or the one of --at', async () => {
    expect((await planOf('')).at).toBe(TODAY);
    expect((await planOf('--at 2028-02-29')).at).toBe('2028-02-29');
  });

  it.each(['2027-02-29', '2026-1-1', '20261120', 'today', '', '2026-11-20T00:00'])(
    'is not %j',
    async (at) => {
      const { exitCode, stderr } = await runScale(`scale plan checkin --at '${at}'`);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('is not a day of the calendar');
    },
  );
});

describe('what is wrong', () => {
  it('comes in one run, before the graph is known and after', async () => {
    const { exitCode, stderr } = await runScale(
      'scale plan shop.yaml --metrics nothing.yaml --at tomorrow',
      { files: { 'shop.yaml': SHOP.replace('mau >=', 'mua >=') } },
    );
    expect(exitCode).toBe(2);
    expect(stderr.match(/^✗ .*/gm)).toEqual([
      '✗ The file nothing.yaml does not exist',
      '✗ tomorrow is not a day of the calendar',
      '✗ shop.yaml:8:47  Nothing is named mua',
    ]);
    const later = await runScale(
      'scale plan shop.yaml --metrics - --at tomorrow --phase x --set mau --set mua=1',
      { files: { 'shop.yaml': SHOP }, stdin: 'mua: 1\nmau: -1\n' },
    );
    expect(later.stderr.match(/^✗ .*/gm)).toEqual([
      '✗ tomorrow is not a day of the calendar',
      '✗ The profile has no phase x',
      '✗ <stdin>:1:1  The profile has no metric mua',
      '✗ <stdin>:2:6  This number cannot be negative',
      '✗ --set:1:1  mau sets nothing',
      '✗ --set:2:1  Nothing is named mua',
    ]);
  });

  it('is a bug before it is bad input', async () => {
    const world = createWorld({
      files: { 'shop.yaml': 'version: 2\n' },
      io: { readStdin: () => Promise.reject(new TypeError('broken')) },
    });
    const { exitCode, stderr } = await runIn(world, ['plan', 'shop.yaml', '--metrics', '-']);
    expect(exitCode).toBe(70);
    expect(stderr).toContain('has a bug: broken');
  });
});

// Every number of a profile may be set; none of them, to whatever, may break a plan.
describe('--set', () => {
  it.each(['0', '-1', '1e300', '1 to 2', 'yes'])(
    'takes or refuses %s for every quantity',
    async (value) => {
      const world = createWorld({ files: { 'full.yaml': FULL } });
      const io = { ...world.io, cacheDirectory: `${world.directory}/cache` };
      const list = await runIn({ ...world, io }, ['explain', 'full.yaml', '--format', 'json']);
      const { quantities } = JSON.parse(list.stdout) as { quantities: { id: string }[] };
      expect(quantities.length).toBeGreaterThan(80);
      for (const { id } of quantities) {
        const argv = ['plan', 'full.yaml', '--format', 'json', '--set', `${id}=${value}`];
        const { exitCode, stdout, stderr } = await runIn({ ...world, io }, argv);
        expect([0, 2], `${id}=${value}: ${stderr}`).toContain(exitCode);
        if (exitCode === 0) expect(() => JSON.parse(stdout)).not.toThrow();
        else expect(stdout).toBe('');
      }
    },
  );
});
