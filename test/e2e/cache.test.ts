import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOP } from '../support/profiles.ts';
import { runScaleProcess, temporaryDirectory } from './process.ts';

// What was remembered may be damaged, stale or impossible to write: a run then does its work afresh.

let directory: string;
let filled: string;
let expected: string;

const plan = (cache: string): string => {
  const args = ['plan', 'shop.yaml', '--at', '2026-11-20'];
  const setting = { cwd: directory, env: { SCALE_CACHE: cache } };
  const { status, stdout, stderr } = runScaleProcess(args, setting);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'scale-cache-'));
  writeFileSync(join(directory, 'shop.yaml'), SHOP);
  filled = join(directory, 'cache');
  expected = plan('');
  plan(filled);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const entriesOf = (cache: string): readonly string[] =>
  readdirSync(cache).map((name) => join(cache, name));

describe('an entry', () => {
  it('is made, and gives the same plan', () => {
    expect(entriesOf(filled).length).toBeGreaterThan(0);
    expect(plan(filled)).toBe(expected);
  });

  const damage: readonly (readonly [string, (entry: string) => void])[] = [
    ['is empty', (entry) => truncateSync(entry, 0)],
    ['was cut short', (entry) => truncateSync(entry, 1000)],
    ['has lost its last byte', (entry) => truncateSync(entry, readFileSync(entry).length - 1)],
    ['is something else', (entry) => writeFileSync(entry, 'no\nentry')],
    ['is bytes', (entry) => writeFileSync(entry, new Uint8Array([0, 255, 10, 254, 0]))],
  ];
  it.each(damage)('that %s is made again', (_, spoil) => {
    const cache = join(temporaryDirectory(), 'cache');
    cpSync(filled, cache, { recursive: true });
    const entries = entriesOf(cache);
    const whole = entries.map((entry) => readFileSync(entry, 'utf8'));
    entries.forEach(spoil);
    expect(plan(cache)).toBe(expected);
    expect(entries.map((entry) => readFileSync(entry, 'utf8'))).toEqual(whole);
  });

  it('that is a folder is left alone', () => {
    const cache = temporaryDirectory();
    for (const name of readdirSync(filled)) mkdirSync(join(cache, name));
    expect(plan(cache)).toBe(expected);
  });
});

describe('a cache', () => {
  it.each([
    ['is a file', 'file'],
    ['cannot be made', 'file/cache'],
    ['does not exist yet', 'a/b/c'],
  ])('that %s', (_, path) => {
    const parent = temporaryDirectory();
    writeFileSync(join(parent, 'file'), 'mine');
    expect(plan(join(parent, path))).toBe(expected);
    expect(plan(join(parent, path))).toBe(expected);
    expect(readFileSync(join(parent, 'file'), 'utf8')).toBe('mine');
  });
});
