import { expect, it } from 'vitest';
import { PROFILE_KEYS } from '../../../src/model/profile-keys.ts';
import { keyPlaces } from '../../../src/model/wire/key-places.ts';
import { profileSchema } from '../../../src/model/wire/profile.ts';

const keyed = Object.entries(PROFILE_KEYS).flatMap(([section, keys]) =>
  Object.keys(keys).map((key) => `${section}.${key}`),
);

it('finds every key that the help tells of, below its section', () => {
  const missed = keyed.filter((path) => {
    const places = keyPlaces(profileSchema, path.split('.').at(-1) ?? '');
    const named = places.map((place) => place.filter((step) => step !== 'ID' && step !== '-'));
    return !named.some((place) => place.join('.') === path);
  });
  expect(keyed.length).toBeGreaterThan(200);
  expect(missed).toEqual([]);
});

it('says where ids and items of a list stand, in the order of the schema', () => {
  expect(keyPlaces(profileSchema, 'growth')).toEqual([
    ['metrics', 'ID', 'growth'],
    ['team', 'growth'],
  ]);
  expect(keyPlaces(profileSchema, 'enter')).toEqual([['phases', '-', 'enter']]);
  expect(keyPlaces(profileSchema, 'fx')).toEqual([['project', 'fx']]);
});

it('takes the forms of a number and a text as one value', () => {
  expect(keyPlaces(profileSchema, 'pt-BR')).toEqual([]);
  expect(keyPlaces(profileSchema, 'mid')).toEqual([
    ['metrics', 'ID', 'mid'],
    ['quantities', 'ID', 'mid'],
  ]);
});
