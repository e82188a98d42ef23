import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyPackage, runProcess, temporaryDirectory } from './process.ts';

describe('a broken installation exits 70', () => {
  const broken = (breakIt: (dist: string) => void) => {
    const directory = temporaryDirectory();
    const scale = copyPackage(directory);
    breakIt(join(directory, 'dist'));
    const env = { SCALE_CACHE: '' };
    return runProcess(process.execPath, [scale, 'plan', 'checkin'], { cwd: directory, env });
  };
  const bundle = (text: string) => (dist: string) => writeFileSync(join(dist, 'main.js'), text);

  it('without bundle, and says how to build it', () => {
    const { status, stdout, stderr } = broken((dist) => rmSync(dist, { recursive: true }));
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
    expect(stderr).toMatch(/^scale could not start: /);
    expect(stderr).toContain('`npm ci` builds it');
  });

  it('without the part that the command is in', () => {
    const { status, stderr } = broken((dist) => {
      const main = readFileSync(join(dist, 'main.js'), 'utf8');
      const atOnce = [...main.matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => name);
      for (const name of readdirSync(dist)) {
        if (name !== 'main.js' && !atOnce.includes(name)) rmSync(join(dist, name));
      }
    });
    expect(status).toBe(70);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['is no JavaScript', 'export const main = ('],
    ['has no main', 'export const other = 1;'],
    ['fails when loaded', 'throw new Error("broken");'],
    ['fails', 'export const main = () => { throw new Error("broken"); };'],
    ['fails late', 'export const main = async () => { throw new Error("broken"); };'],
    ['throws nothing much', 'export const main = async () => { throw undefined; };'],
    [
      'fails later still',
      'export const main = async () => { setTimeout(() => { throw new Error("broken"); }); process.exitCode = 0; };',
    ],
    [
      'forgets a promise',
      'export const main = async () => { Promise.reject(new Error("broken")); };',
    ],
  ])('with a bundle that %s', (_, text) => {
    const { status, stdout, stderr } = broken(bundle(text));
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
    expect(stderr).toMatch(/^scale (could not start|has a bug): /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
