import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  copyPackage,
  runProcess,
  runScaleProcess,
  runShell,
  SCALE,
  temporaryDirectory,
} from './process.ts';

// `scale init` as a process: files, permissions, races, streams.

describe('scale init off a terminal', () => {
  it.each(['</dev/null', '<&-', '', '< scale.txt'])('asks nothing: %s', (stdin) => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'scale.txt'), 'saas\n');
    const line = `scale init ${stdin} && scale validate && scale plan -q`;
    const { status, stdout, stderr } = runShell(line, { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Stay in First version');
  });

  it('has written the profile where nobody reads what it says', () => {
    const cwd = temporaryDirectory();
    expect(runShell('scale init >&- 2>&-', { cwd }).status).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['scale.schema.json', 'scale.yaml']);
  });
});

describe('scale init never overwrites', () => {
  it('a file', () => {
    const cwd = temporaryDirectory();
    const mine = Buffer.from('version: 1\r\n# mine \u0000\ufeff', 'utf8');
    writeFileSync(join(cwd, 'scale.yaml'), mine);
    const { status, stdout, stderr } = runScaleProcess(['init'], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('scale.yaml exists already');
    expect(readFileSync(join(cwd, 'scale.yaml')).equals(mine)).toBe(true);
    expect(readdirSync(cwd)).toEqual(['scale.yaml']);
  });

  it('a link, not even one that leads nowhere', () => {
    const cwd = temporaryDirectory();
    symlinkSync('elsewhere.yaml', join(cwd, 'scale.yaml'));
    expect(runScaleProcess(['init'], { cwd }).status).toBe(2);
    expect(readdirSync(cwd)).toEqual(['scale.yaml']);
  });

  it('what another one writes at the same time', async () => {
    const cwd = temporaryDirectory();
    const runs = Array.from({ length: 6 }, async (_, i) => {
      const args = [SCALE, 'init', '--name', `Product ${i}`];
      const [status] = await once(spawn(process.execPath, args, { cwd, stdio: 'ignore' }), 'close');
      return status as number;
    });
    const ended = await Promise.all(runs);
    expect(ended.toSorted()).toEqual([0, 2, 2, 2, 2, 2]);
    expect(readdirSync(cwd).sort()).toEqual(['scale.schema.json', 'scale.yaml']);
    const text = readFileSync(join(cwd, 'scale.yaml'), 'utf8');
    expect(text).toContain(`name: Product ${ended.indexOf(0)}\n`);
  });
});

describe('scale init where it may not write', () => {
  /** Root may write anywhere: it runs the command as nobody. */
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

  it.skipIf(process.platform === 'win32')('says so, and leaves nothing behind', () => {
    const cwd = temporaryDirectory();
    chmodSync(cwd, 0o555);
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCALE, 'init'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
      ...asNobody,
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('scale.yaml cannot be created: you have no permission');
    expect(readdirSync(cwd)).toEqual([]);
    chmodSync(cwd, 0o755);
  });

  it('says which folder is missing', () => {
    const cwd = temporaryDirectory();
    const { status, stderr } = runScaleProcess(['init', 'plans/shop.yaml'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('plans/shop.yaml cannot be created: its folder does not exist');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

it('the code that asks is loaded only to ask', () => {
  const copy = temporaryDirectory();
  const scale = copyPackage(copy);
  const dist = join(copy, 'dist');
  const prompts = readdirSync(dist).filter(
    (name) =>
      name.endsWith('.js') && readFileSync(join(dist, name), 'utf8').includes('to navigate'),
  );
  expect(prompts).toHaveLength(1);
  for (const name of prompts) rmSync(join(dist, name));
  expect(runProcess(process.execPath, [scale, 'init'], { cwd: copy }).status).toBe(0);
});
