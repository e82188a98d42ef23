import { readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileRead } from '../../src/cli/io.ts';
import { SHOP } from '../support/profiles.ts';
import { readCommand, runIn, runScale } from '../support/run-scale.ts';
import { createWorld, type Setting } from '../support/world.ts';

const files = { 'shop.yaml': SHOP, 'bad.yaml': SHOP.replace('mau >=', 'mua >=') };
const scale = (command: string, setting: Setting = {}) =>
  runScale(`scale ${command}`, { files, ...setting });

describe('a bug', () => {
  const throwing = (error: unknown): Setting => ({
    io: {
      readFile: (): FileRead => {
        throw error;
      },
    },
  });

  it('exits 70 and asks to be reported, without a stack', async () => {
    const { exitCode, stdout, stderr } = await scale(
      'plan shop.yaml',
      throwing(new TypeError('x is undefined')),
    );
    expect(exitCode).toBe(70);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `scale ${VERSION} has a bug: x is undefined\n` +
        'Please report it with the command and the profile; --debug adds the stack.\n',
    );
  });

  it.each([
    ['--debug', 'plan shop.yaml --debug', {}],
    ['--debug before the command', '--debug plan shop.yaml', {}],
    ['SCALE_DEBUG=1', 'plan shop.yaml', { env: { SCALE_DEBUG: '1' } }],
  ])('has a stack with %s', async (_, command, setting) => {
    const { exitCode, stderr } = await scale(command, {
      ...throwing(new TypeError('broken')),
      ...setting,
    });
    expect(exitCode).toBe(70);
    expect(stderr).toMatch(/has a bug: broken\n.*:\nTypeError: broken\n {4}at .*run\.test\.ts/);
  });

  it('is one whatever was thrown', async () => {
    for (const thrown of ['text', undefined, null, { code: 'E' }]) {
      const { exitCode, stderr } = await scale('plan shop.yaml --debug', throwing(thrown));
      expect(exitCode).toBe(70);
      expect(stderr).toContain('has a bug: ');
    }
  });

  it('is one while problems are being shown, too', async () => {
    const world = createWorld({ files });
    let calls = 0;
    const printError = (text: string): void => {
      calls += 1;
      if (calls === 1) throw new RangeError('no room');
      world.io.printError(text);
    };
    const outcome = await runIn({ ...world, io: { ...world.io, printError } }, [
      'plan',
      'bad.yaml',
    ]);
    expect(outcome.exitCode).toBe(70);
    expect(outcome.stderr).toContain('has a bug: no room');
  });
});

describe('the version', () => {
  it.each(['--version', '-V', 'plan --version', '--version plan shop.yaml'])(
    'is printed by scale %s',
    async (command) => {
      expect(await scale(command)).toEqual({
        exitCode: 0,
        stdout: `scale ${VERSION}\n`,
        stderr: '',
      });
    },
  );
});

describe('the exit code', () => {
  const formats = ['table', 'json', 'csv', 'md'];

  it.each(formats)('does not depend on the format: %s', async (format) => {
    expect((await scale(`plan shop.yaml --format ${format}`)).exitCode).toBe(0);
    expect((await scale(`plan shop.yaml -q --format ${format}`)).exitCode).toBe(0);
    expect((await scale(`plan bad.yaml --format ${format}`)).exitCode).toBe(2);
    expect((await scale(`validate shop.yaml --format ${format}`)).exitCode).toBe(0);
    expect((await scale(`validate shop.yaml bad.yaml --format ${format}`)).exitCode).toBe(2);
    expect((await scale(`explain shop.yaml mau --format ${format}`)).exitCode).toBe(0);
    expect((await scale(`explain shop.yaml mua --format ${format}`)).exitCode).toBe(2);
  });

  it.each(['nothing', '--nothing', 'plan --nothing', 'plan a b', 'plan --phase', 'schema x'])(
    'is 2 for bad usage: scale %s',
    async (command) => {
      const { exitCode, stdout, stderr } = await scale(command);
      expect(exitCode).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^✗ .*\n[\s\S]*fix: /);
    },
  );
});

describe('streams', () => {
  it('have the result on stdout, and problems on stderr', async () => {
    const good = await scale('plan shop.yaml');
    expect(good.stdout).toContain('Shop');
    expect(good.stderr).toBe('');
    const bad = await scale('plan bad.yaml');
    expect(bad.stdout).toBe('');
    expect(bad.stderr).toContain('Nothing is named mua');
    const both = await scale('validate shop.yaml bad.yaml');
    expect(both.stdout).toContain('shop.yaml is valid');
    expect(both.stderr).toContain('Nothing is named mua');
  });

  it('have no colour in a pipe, in any format', async () => {
    for (const command of [
      ...['table', 'json', 'csv', 'md'].map((format) => `plan checkin --format ${format}`),
      'explain checkin support.agents',
      'validate checkin bad.yaml',
      'plan bad.yaml',
      'schema',
    ]) {
      const { stdout, stderr } = await scale(command);
      expect(`${stdout}${stderr}`, command).not.toContain('\u001b');
    }
  });

  it('have as colour nothing but colour', async () => {
    const plain = await scale('plan checkin --width 80');
    const painted = await scale('plan checkin --width 80 --color');
    expect(painted.stdout).not.toBe(plain.stdout);
    expect(painted.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
});

describe('problems', () => {
  it('are shown as the command line asks', async () => {
    const narrow = await scale("plan 'a file with a long name.yaml' --width 40");
    expect(Math.max(...narrow.stderr.split('\n').map((line) => line.length))).toBeLessThan(41);
    expect((await scale('plan bad.yaml --ascii')).stderr).toMatch(/^x bad\.yaml/);
    expect((await scale('plan bad.yaml --color')).stderr).toContain('\u001b[');
    expect((await scale('plan --nothing --color')).stderr).toContain('\u001b[');
    const forced = { env: { FORCE_COLOR: '1' } };
    expect((await scale('plan bad.yaml --no-color', forced)).stderr).not.toContain('\u001b[');
    expect((await scale('plan --nothing --no-color', forced)).stderr).not.toContain('\u001b[');
  });

  it('are those of all profiles of validate', async () => {
    const { stderr } = await scale('validate bad.yaml none.yaml bad.yaml');
    expect(stderr).toContain('bad.yaml:8:47  Nothing is named mua');
    expect(stderr).toContain('The file none.yaml does not exist');
  });
});

describe('-o', () => {
  it.each(['table', 'json', 'csv', 'md'])('writes what would be printed: %s', async (format) => {
    const world = createWorld({ files, env: { FORCE_COLOR: '1' } });
    const argv = ['plan', 'shop.yaml', '--format', format];
    const written = await runIn(world, [...argv, '-o', 'out/plan']);
    expect(written).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const printed = await runIn(world, [...argv, '--no-color']);
    expect(readFileSync(join(world.directory, 'out/plan'), 'utf8')).toBe(printed.stdout);
  });

  it('is stdout as -', async () => {
    expect(await scale('plan shop.yaml -o -')).toEqual(await scale('plan shop.yaml'));
  });

  const force = ['plan', 'shop.yaml', '--format', 'md', '-o', 'plan.md', '--force'];
  const unforced = force.slice(0, -1);

  it.each([
    ['plan', 'shop.yaml', '-o', 'shop.yaml'],
    ['plan', 'shop.yaml', '-o', './x/../shop.yaml'],
    ['plan', 'shop.yaml', '-o', 'link.yaml'],
    ['plan', 'link.yaml', '-o', 'shop.yaml'],
    ['plan', 'checkin', '--metrics', 'shop.yaml', '-o', 'shop.yaml'],
    ['validate', 'checkin', 'shop.yaml', '--format', 'json', '-o', 'shop.yaml'],
  ])('never replaces an input: %s %s %s %s %s %s', async (...argv) => {
    const world = createWorld({ files: { ...files, 'x/y': '' } });
    symlinkSync('shop.yaml', join(world.directory, 'link.yaml'));
    for (const more of [[], ['--force']]) {
      const { exitCode, stdout } = await runIn(world, [...argv, ...more]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    }
    expect(readFileSync(join(world.directory, 'shop.yaml'), 'utf8')).toBe(files['shop.yaml']);
  });

  it.each(['mine\n', '{"schemaVersion": 1}', '{', '[1]'])(
    'replaces a file with %j only by --force',
    async (mine) => {
      const world = createWorld({ files: { ...files, 'plan.md': mine } });
      const { exitCode, stderr } = await runIn(world, unforced);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--force');
      expect(readFileSync(join(world.directory, 'plan.md'), 'utf8')).toBe(mine);
      expect((await runIn(world, force)).exitCode).toBe(0);
      expect(readFileSync(join(world.directory, 'plan.md'), 'utf8')).toContain('# Shop');
    },
  );

  it.each(['', ' \n', '{"schemaVersion": 1, "command": "plan"}\n'])(
    'replaces a file with %j',
    async (there) => {
      const world = createWorld({ files: { ...files, 'plan.md': there } });
      expect((await runIn(world, unforced)).exitCode).toBe(0);
    },
  );

  it('replaces what scale wrote, unless somebody changed it since', async () => {
    const world = createWorld({ files });
    const io = { ...world.io, cacheDirectory: join(world.directory, 'cache') };
    const write = async (mau: string) =>
      (await runIn({ ...world, io }, [...unforced, '--set', `mau=${mau}`])).exitCode;
    expect([await write('10k'), await write('60k')]).toEqual([0, 0]);
    writeFileSync(join(world.directory, 'plan.md'), 'A note.\n', { flag: 'a' });
    expect(await write('10k')).toBe(2);
  });

  it('is written through a link, which stays one', async () => {
    const world = createWorld({ files: { ...files, 'real.md': '' } });
    symlinkSync('real.md', join(world.directory, 'plan.md'));
    await runIn(world, unforced);
    expect(readFileSync(join(world.directory, 'real.md'), 'utf8')).toContain('# Shop');
    expect(readlinkSync(join(world.directory, 'plan.md'))).toBe('real.md');
  });

  it('leaves a file as it is when the input is bad', async () => {
    const world = createWorld({ files: { ...files, 'plan.md': 'mine\n' } });
    const { exitCode } = await runIn(world, ['plan', 'bad.yaml', '-o', 'plan.md']);
    expect(exitCode).toBe(2);
    expect(readFileSync(join(world.directory, 'plan.md'), 'utf8')).toBe('mine\n');
  });
});

describe('-q', () => {
  it('prints the verdict alone', async () => {
    const { stdout } = await scale('plan shop.yaml -q');
    expect(stdout).toBe('• Stay in MVP; next is Services: 0 of 1 trigger met\n');
    expect((await scale('validate shop.yaml -q')).stdout).toBe('');
  });
});

describe('hostile input', () => {
  it('is answered, whatever its size and depth', async () => {
    const chain = Array.from(
      { length: 5000 },
      (_, i) => `  q${i + 1}: {unit: x, formula: q${i} + 1}`,
    );
    const inputs: Readonly<Record<string, string | Uint8Array>> = {
      zeros: new Uint8Array(1000),
      noise: Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      brackets: '['.repeat(200_000),
      braces: `a: ${'{a: '.repeat(100_000)}`,
      dashes: '- '.repeat(100_000),
      indents: Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      anchors: `${SHOP}slos: ${'&a '.repeat(10_000)}x`,
      quotes: `${SHOP}slos: "${'\\'.repeat(100_001)}`,
      keys: `${SHOP}quantities:\n${Array.from({ length: 3000 }, (_, i) => `  k${i}: 1`).join('\n')}`,
      chain: `${SHOP}quantities:\n  q0: {unit: x, formula: mua}\n${chain.join('\n')}`,
      minus: `${SHOP}quantities:\n  a: {unit: x, formula: "${'-'.repeat(3000)}mua"}`,
      nots: `${SHOP}quantities:\n  a: {unit: yes/no, formula: "${'not '.repeat(900)}mua"}`,
      powers: `${SHOP}quantities:\n  a: {unit: x, formula: "${'2 ^ '.repeat(900)}mua"}`,
      conditions: SHOP.replace('mau >= 50k', `${'{not: '.repeat(90)}mua${'}'.repeat(90)}`),
    };
    for (const [name, text] of Object.entries(inputs)) {
      const { exitCode, stderr } = await scale('plan x.yaml', { files: { 'x.yaml': text } });
      expect(exitCode, `${name}: ${stderr.slice(0, 500)}`).toBe(2);
      expect(stderr, name).toContain('fix: ');
      expect(stderr.length, name).toBeLessThan(40_000);
    }
  });

  it('takes a chain of thousands of formulas', async () => {
    const chain = Array.from(
      { length: 5000 },
      (_, i) => `  q${i + 1}: {unit: x, formula: q${i} + 1}`,
    );
    const text = `${SHOP}quantities:\n  q0: {unit: x, value: 1}\n${chain.join('\n')}\n`;
    const command = 'explain x.yaml q5000 --format json';
    const { exitCode, stdout, stderr } = await scale(command, { files: { 'x.yaml': text } });
    expect(exitCode, stderr.slice(0, 500)).toBe(0);
    expect(stdout).toContain('"value": 5001');
  });
});

describe('a command line of a test', () => {
  it('is taken apart as a shell does', () => {
    expect(readCommand(`A=1 B= scale plan 'my shop.yaml' --set "x=1 to 2" -o ''\n`)).toEqual({
      env: { A: '1', B: '' },
      argv: ['plan', 'my shop.yaml', '--set', 'x=1 to 2', '-o', ''],
    });
    expect(() => readCommand('ls')).toThrow(/not a command line/);
  });
});
