import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHOP } from '../support/profiles.ts';
import { type Outcome, runIn } from '../support/run-scale.ts';
import { createWorld, type Setting, type World } from '../support/world.ts';

const PLAN = ['plan', 'shop.yaml', '--format', 'json', '--set', 'mau=60k'];
const files = { 'shop.yaml': SHOP };
const without = (): Promise<Outcome> => runIn(createWorld({ files }), PLAN);

/** A world with a cache in its directory. */
const cached = (setting: Setting = {}): World & { readonly cache: string } => {
  const world = createWorld({ files, ...setting });
  const cache = join(world.directory, 'cache');
  return { ...world, cache, io: { ...world.io, cacheDirectory: cache } };
};

const entryOf = (cache: string): string => {
  const [name, ...others] = readdirSync(cache);
  expect(others).toEqual([]);
  return join(cache, name ?? '');
};

describe('the cache', () => {
  it('changes no byte of what is printed, when missed and when hit', async () => {
    const world = cached();
    const expected = await without();
    expect(expected.exitCode).toBe(0);
    const missed = await runIn(world, PLAN);
    const hit = await runIn(world, PLAN);
    expect(missed).toEqual(expected);
    expect(hit).toEqual(expected);
  });

  it.each([
    ['plan', 'checkin', '--width', '80'],
    ['plan', 'checkin', '--format', 'json', '--set', 'mau=200k'],
    ['explain', 'checkin', 'team.headcount'],
    ['explain', 'checkin', '--format', 'csv'],
  ])('gives the same when hit: %s %s %s %s', async (...argv) => {
    const world = cached();
    const missed = await runIn(world, argv);
    expect(missed.exitCode).toBe(0);
    expect(await runIn(world, argv)).toEqual(missed);
  });

  it('is written once for a text', async () => {
    const world = cached();
    await runIn(world, PLAN);
    const written = readFileSync(entryOf(world.cache), 'utf8');
    const readOnly = { ...world, io: { ...world.io, writeFile: () => expect.fail('written') } };
    expect((await runIn(readOnly, PLAN)).exitCode).toBe(0);
    expect(readFileSync(entryOf(world.cache), 'utf8')).toBe(written);
  });

  it('has an entry of its own for another text, and for another file of the same text', async () => {
    const world = cached();
    await runIn(world, PLAN);
    writeFileSync(join(world.directory, 'shop.yaml'), SHOP.replace('10k', '70k'));
    const changed = await runIn(world, ['plan', 'shop.yaml', '-q']);
    expect(changed.stdout).toContain('Advance from MVP to Services');
    writeFileSync(join(world.directory, 'other.yaml'), SHOP);
    await runIn(world, ['plan', 'other.yaml']);
    expect(readdirSync(world.cache)).toHaveLength(3);
  });

  it('holds no profile that has a problem', async () => {
    const world = cached({ files: { 'shop.yaml': SHOP.replace('mau >=', 'mua >=') } });
    const first = await runIn(world, PLAN);
    expect(first.exitCode).toBe(2);
    expect(await runIn(world, PLAN)).toEqual(first);
    expect(() => readdirSync(world.cache)).toThrow();
  });

  it.each<[name: string, damage: (entry: string) => void]>([
    ['deleted', (entry) => rmSync(entry)],
    ['empty', (entry) => writeFileSync(entry, '')],
    ['cut short', (entry) => writeFileSync(entry, readFileSync(entry).subarray(0, -7))],
    ['another text', (entry) => writeFileSync(entry, 'not a cache\n{"profile": {}}')],
    [
      'one byte off',
      (entry) => writeFileSync(entry, readFileSync(entry, 'utf8').replace('10000', '10001')),
    ],
    ['a line', (entry) => writeFileSync(entry, readFileSync(entry, 'utf8').split('\n')[0] ?? '')],
    [
      'a folder',
      (entry) => {
        rmSync(entry);
        mkdirSync(entry);
      },
    ],
  ])('is no matter when it is %s', async (_, damage) => {
    const world = cached();
    const expected = await runIn(world, PLAN);
    damage(entryOf(world.cache));
    expect(await runIn(world, PLAN)).toEqual(expected);
    expect(await runIn(world, PLAN)).toEqual(expected);
  });

  it('is no matter when it cannot be written or read', async () => {
    const world = createWorld({ files: { ...files, file: 'x' } });
    const io = { ...world.io, cacheDirectory: join(world.directory, 'file', 'cache') };
    expect(await runIn({ ...world, io }, PLAN)).toEqual(await without());
    const failed = { kind: 'failed', reason: 'EACCES' } as const;
    const closed = cached();
    const refusing = {
      ...closed.io,
      writeFile: () => failed,
      readFile: (path: string, limit: number) =>
        path.startsWith(closed.cache) ? failed : closed.io.readFile(path, limit),
    };
    expect(await runIn({ ...closed, io: refusing }, PLAN)).toEqual(await without());
  });
});

describe('old entries of the cache', () => {
  const hash = (i: number): string => i.toString(16).padStart(64, '0');

  it('go when a profile is compiled, all but the last 64; what was written, and other files, stay', async () => {
    const world = cached();
    mkdirSync(world.cache);
    for (let i = 0; i < 70; i++) {
      const path = join(world.cache, `${hash(i)}.json`);
      writeFileSync(path, 'x'.repeat(5000));
      utimesSync(path, 1000 + i, 1000 + i);
    }
    writeFileSync(join(world.cache, `${hash(99)}.json`), 'true');
    utimesSync(join(world.cache, `${hash(99)}.json`), 1, 1);
    writeFileSync(join(world.cache, 'notes.json'), 'x'.repeat(5000));
    utimesSync(join(world.cache, 'notes.json'), 1, 1);
    expect((await runIn(world, PLAN)).exitCode).toBe(0);
    const left = readdirSync(world.cache);
    // 63 of them, and the new one.
    expect(left.filter((name) => name.startsWith('0000'))).toHaveLength(63 + 1);
    expect(left).toContain(`${hash(69)}.json`);
    expect(left).toContain(`${hash(7)}.json`);
    expect(left).not.toContain(`${hash(6)}.json`);
    expect(left).toContain(`${hash(99)}.json`);
    expect(left).toContain('notes.json');
  });
});
