import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '../..');
const ROOTS = ['bin', 'dist', 'profiles', 'schema', 'scripts', 'src', 'templates', 'test'];

const PATHS = ROOTS.flatMap((root) => [
  `/${root}`,
  ...readdirSync(join(HOME, root), { recursive: true, encoding: 'utf8' }).map(
    (path) => `/${root}/${path}`,
  ),
]);

/** Files and folders that a document names: what stands in code and has a slash and no blank. */
const pathsIn = (document: string): readonly string[] => {
  const text = readFileSync(join(HOME, document), 'utf8');
  const named = [...text.matchAll(/`([\w.<>*-]+\/[\w./<>*-]*)`/g)].map(([, path = '']) => path);
  return [...new Set(named)].filter((path) => !ELSEWHERE.test(path));
};

/** Entries of packages, a unit, what is no part of the project. */
const ELSEWHERE = /^(?:mathjs|zod|tickets|shared)\//;

/** `src/model/profile/<section>.ts` is there where any file is called so; `core/plan` is `src/core/plan`. */
const exists = (path: string): boolean => {
  const pattern = path
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replaceAll('.', String.raw`\.`)
    .replace(/<[^>]+>|\*/g, '[^/]+');
  const named = new RegExp(`/${pattern}$`);
  return PATHS.some((one) => named.test(one));
};

describe('what a document names is there', () => {
  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (document) => {
    const paths = pathsIn(document);
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  it('and what is not there would be missed', () => {
    expect(exists('src/core/plans')).toBe(false);
    expect(exists('src/model/<group>-diagnostic.ts')).toBe(false);
  });
});
