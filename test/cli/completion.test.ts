import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { SHELLS, STARTERS } from '../../src/model/names.ts';
import { SHOP } from '../support/profiles.ts';
import { runIn, runScale } from '../support/run-scale.ts';
import { createWorld } from '../support/world.ts';

const FILES = {
  'scale.yaml': SHOP,
  'broken.yaml': 'version: [',
  'other.yaml': SHOP.replaceAll('mau', 'dau'),
};

/** What comes behind the words of a line. */
const complete = async (kind: string, ...line: readonly string[]): Promise<readonly string[]> => {
  const outcome = await runIn(createWorld({ files: FILES }), ['__complete', kind, '--', ...line]);
  expect([outcome.exitCode, outcome.stderr]).toEqual([0, '']);
  return outcome.stdout.split('\n').slice(0, -1);
};

describe('scale __complete', () => {
  const bundled = ['chat-saas', 'checkin', 'oraclewa', 'prime-store', 'uptax'];

  it('knows the profiles that come with scale', async () => {
    expect(await complete('operand', 'plan')).toEqual(bundled);
    expect(await complete('operand', 'plan', '--width', '80')).toEqual(bundled);
    expect(await complete('operand', 'plan', 'checkin')).toEqual([]);
    expect(await complete('operand', 'validate', 'checkin')).toEqual(bundled);
  });

  it('knows the ids of the profile on the line, else of scale.yaml', async () => {
    expect(await complete('operand', 'explain', 'checkin')).toContain('support.agents');
    const first = await complete('operand', 'explain');
    expect(first).toEqual(expect.arrayContaining([...bundled, 'costs.compute', 'growth.mau']));
    expect(first).not.toContain('support.agents');
    expect(await complete('operand', 'sensitivity', 'costs.compute')).toEqual([]);
    expect(await complete('operand', 'explain', 'costs.compute')).toContain('costs.total');
    expect(await complete('operand', 'explain', '--phase', 'mvp', 'checkin')).toContain('mau');
    expect(await complete('operand', 'explain', '--set', 'mau', '=', '60k', 'checkin')).toContain(
      'mau',
    );
  });

  it('knows what may be set, and phases', async () => {
    expect(await complete('set', 'plan')).toEqual(expect.arrayContaining(['mau=', 'growth.mau=']));
    expect(await complete('set', 'plan', 'other.yaml')).toContain('dau=');
    expect(await complete('phase', 'plan')).toEqual(['mvp', 'user-service']);
    expect(await complete('phase', 'plan', 'checkin', '--set')).toContain('monolith');
  });

  it('knows shells, commands and topics', async () => {
    expect(await complete('operand', 'completion')).toEqual(SHELLS);
    expect(await complete('operand', 'help')).toEqual(expect.arrayContaining(['plan', 'formats']));
    const sections = await complete('operand', 'help', 'profile');
    expect(sections).toEqual(expect.arrayContaining(['services', 'budgets']));
    expect(await complete('operand', 'help', 'plan')).toEqual([]);
    expect(await complete('operand', 'init')).toEqual([]);
    expect(await complete('operand', 'schema')).toEqual([]);
  });

  it.each([
    ['phase', 'plan', 'nowhere.yaml'],
    ['phase', 'plan', 'broken.yaml'],
    ['set', 'plan', './scale.yaml/x'],
    ['operand', 'explain', 'broken.yaml'],
    ['operand', 'frobnicate'],
    ['operand', '__proto__'],
    ['operand'],
    ['frobnicate', 'plan'],
    ['', '--', '--', '=', '='],
  ])('says nothing where nothing can be known: %j', async (kind, ...line) => {
    expect(await complete(kind ?? '', ...line)).toEqual([]);
  });

  it('is no command that people see', async () => {
    expect((await runScale('scale --help')).stdout).not.toContain('__complete');
  });
});

describe.each(SHELLS)('the script for %s', (shell) => {
  it('holds every command, option and value', async () => {
    const { exitCode, stdout, stderr } = await runScale(`scale completion ${shell}`);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/# @|undefined|\[object/);
    const words = new Set(stdout.split(/[^\w-]+/));
    const options = Object.entries(COMMANDS).flatMap(([name, spec]) => {
      expect(words).toContain(name);
      return [...spec.options];
    });
    for (const id of options) {
      const [flag = ''] = OPTIONS[id].flags.match(/--[a-z-]+/) ?? [];
      expect(words).toContain(shell === 'fish' ? flag.slice(2) : flag);
    }
    for (const choice of [...STARTERS, ...OPTIONS.format.choices]) expect(words).toContain(choice);
  });

  it('goes to a file with -o', async () => {
    const world = createWorld();
    const { stdout } = await runIn(world, ['completion', shell]);
    expect((await runIn(world, ['completion', shell, '-o', 'script'])).stdout).toBe('');
    const read = world.io.readFile('script', 1_000_000);
    expect(read.kind === 'bytes' && new TextDecoder().decode(read.bytes)).toBe(stdout);
  });
});

it('has help without its operand, and says what is missing otherwise', async () => {
  expect((await runScale('scale completion --help')).exitCode).toBe(0);
  expect((await runScale('scale completion')).stderr).toContain('The argument SHELL is missing');
  expect((await runScale('scale completion fihs')).stderr).toContain('Did you mean fish?');
});
