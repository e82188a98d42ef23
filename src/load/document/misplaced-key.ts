import { type KeyPath, keyPlaces } from '../../model/wire/key-places.ts';
import type { Path } from './wire-path.ts';

type Schema = Parameters<typeof keyPlaces>[0];

/** A key that more places have is no clue to any of them. */
const MOST_HOMES = 4;

/**
 * Where a key belongs that has no meaning at `path`: `metrics: ID: growth`. Places in the section that it
 * stands in come before those elsewhere; of many, only the nearest to the top are meant.
 */
export const homesOf = (schema: Schema, key: string, path: Path): readonly string[] => {
  const all = keyPlaces(schema, key);
  const own = all.filter(([section]) => section === path[0]);
  const homes = own.length > 0 ? own : all;
  const depth = Math.min(...homes.map(({ length }) => length));
  const top = homes.filter(({ length }) => length === depth);
  const meant = [homes, top].find(({ length }) => length <= MOST_HOMES) ?? [];
  return meant.map(written);
};

/** `phases: - enter` */
const written = (path: KeyPath): string =>
  path.map((step, i) => (i === 0 ? step : `${path[i - 1] === '-' ? ' ' : ': '}${step}`)).join('');
