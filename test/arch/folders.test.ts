import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '../..');

const FILES = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith('.ts'));

/** Without `await import()`: the list of commands loads each when it runs. */
const IMPORTS = FILES.flatMap((file) =>
  [...readFileSync(join(HOME, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(
    ([, path = '']) => ({ file, imported: normalize(join(dirname(file), path)) }),
  ),
);

const foldersOf = (path: string): readonly string[] => {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
};

const FOLDERS = [...new Set(FILES.flatMap(foldersOf))];

/** What each file and folder of a folder imports of its neighbours: in `src/core`, `plan` → `graph`. */
const importsWithin = (folder: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const child = (path: string): string | undefined =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined;
  const edges = new Map<string, Set<string>>();
  for (const { file, imported } of IMPORTS) {
    const [from, to] = [child(file), child(imported)];
    if (from === undefined || to === undefined || from === to) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  return edges;
};

/** The names on a way that leads back to where it began; none where all lead one way. */
const circleOf = (edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const next of edges.get(name) ?? []) {
      const circle = visit(next, [...path, name]);
      if (circle.length > 0) return circle;
    }
    done.add(name);
    return [];
  };
  for (const name of edges.keys()) {
    const circle = visit(name, []);
    if (circle.length > 0) return circle;
  }
  return [];
};

describe('what lies in a folder imports one another one way, folders taken as wholes', () => {
  it.each(FOLDERS)('%s', (folder) => {
    expect(circleOf(importsWithin(folder))).toEqual([]);
  });

  it('a circle is found', () => {
    const edges = { a: ['b'], b: ['c', 'd'], d: ['b'] };
    const sets = Object.entries(edges).map(([from, to]) => [from, new Set(to)] as const);
    expect(circleOf(new Map(sets))).toEqual(['b', 'd', 'b']);
    expect(FOLDERS).toContain('src/core');
    expect(importsWithin('src').get('core')).toContain('model');
  });
});
