import { given } from '../../lib/given.ts';
import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import type {
  Growth,
  GrowthEvent,
  GrowthTarget,
  SeasonFactor,
} from '../../model/profile/growth.ts';
import { LEAST_GROWTH } from '../../model/unit.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, itemsOf, type Reading, report } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { keyPlace, nodePlace } from '../document/yaml-file.ts';
import { isDateLike } from '../number/date-like.ts';
import { readNumberForm } from '../number/number-form.ts';
import { isMisspelt, onlyOneOf, presentKeys, requireKeys } from './exclusive.ts';
import { readMoment, readTargetMoment } from './moment.ts';
import { maybeNumberOf, numberOf, type Row } from './row.ts';

const RATE = { unit: 'share/month', min: LEAST_GROWTH, compounds: true } as const;
const KEYS = ['from', 'rate', 'add', 'noise', 'capacity', 'season', 'events', 'targets'];
/** What moves a metric by itself. */
const MOVING = ['from', 'rate', 'add', 'targets', 'season', 'events'];

/** Reads how time moves a metric whose numbers are as `spec` says; undefined where it does not. */
export const readGrowth = (reading: Reading, row: Row, spec: NumberSpec): Growth | undefined => {
  const entry = row.node.kind === 'map' ? row.node.entries.get('growth') : undefined;
  if (entry === undefined) return undefined;
  const { node } = entry;
  const place = keyPlace(reading.file, entry);
  if (node.kind !== 'map' || (node.entries.size > 0 && !isMapOfParts(reading, node))) {
    const rate = readNumberForm(reading, node, RATE);
    return { rate, season: [], events: [], targets: [], place };
  }
  return readParts(reading, { id: row.id, node, place }, spec);
};

const isMapOfParts = (reading: Reading, node: YamlNode): boolean =>
  node.kind === 'map' &&
  KEYS.some((key) => node.entries.has(key) || reading.misspelt.get(node)?.has(key) === true);

const readParts = (reading: Reading, row: Row, spec: NumberSpec): Growth => {
  checkKeys(reading, row);
  const { node, place } = row;
  const targets = child(node, 'targets');
  const fromHistory = child(node, 'from') !== undefined;
  const stated = child(node, 'season') !== undefined;
  return {
    season: fromHistory && !stated ? evenSeason(place) : readSeason(reading, child(node, 'season')),
    events: itemsOf(child(node, 'events')).map((item) => readEvent(reading, item)),
    targets: targets === undefined ? [] : readTargets(reading, targets, spec),
    place,
    ...given({
      history: fromHistory ? { season: stated ? 'stated' : 'found' } : undefined,
      rate: maybeNumberOf(reading, row, 'rate', RATE),
      // It may shrink: what is left is at least the least that it may be.
      add: maybeNumberOf(reading, row, 'add', { unit: spec.unit }),
      noise: maybeNumberOf(reading, row, 'noise', { unit: 'share/month', min: 0 }),
      capacity: positive(reading, 'capacity', maybeNumberOf(reading, row, 'capacity', spec)),
    }),
  };
};

const checkKeys = (reading: Reading, row: Row): void => {
  const found = presentKeys(row, MOVING);
  const meant = MOVING.some((key) => isMisspelt(reading, row, key));
  if (found.length === 0 && !meant) {
    report(reading, 'keys_exclusive', { keys: MOVING, found: [] }, row.place);
  }
  onlyOneOf(reading, row, ['capacity', 'targets'], 'at most one');
  onlyOneOf(reading, row, ['add', 'targets'], 'at most one');
  for (const key of ['rate', 'targets', 'noise']) {
    onlyOneOf(reading, row, ['from', key], 'at most one');
  }
  const moved = found.some(({ key }) => key === 'from' || key === 'rate' || key === 'targets');
  const needsRate = presentKeys(row, ['noise', 'capacity']).length > 0 && found.length > 0;
  if (needsRate && !moved) requireKeys(reading, row, ['rate']);
};

/** Filled in by the history; until then every month is like any other. */
const evenSeason = (place: Place): readonly SeasonFactor[] =>
  MONTHS.map((_, i) => ({ month: i + 1, factor: { kind: 'constant', value: 1, place } }));

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1));

const readSeason = (reading: Reading, node: YamlNode | undefined): readonly SeasonFactor[] => {
  if (node?.kind !== 'map') return [];
  if (node.entries.size === 0) {
    report(reading, 'list_empty', { key: 'season' }, nodePlace(reading.file, node));
  }
  return [...node.entries.values()].flatMap((entry): SeasonFactor[] => {
    const factor = readNumberForm(reading, entry.node, { unit: 'ratio', min: 0 });
    const month = MONTHS.indexOf(entry.key) + 1;
    if (month > 0) return [{ month, factor }];
    const place = keyPlace(reading.file, entry);
    report(reading, 'choice_wrong', { found: entry.key, choices: MONTHS }, place);
    return [];
  });
};

const readEvent = (reading: Reading, node: YamlNode): GrowthEvent => {
  const place = nodePlace(reading.file, node);
  const row = { node, place };
  const at = child(node, 'at');
  return {
    at:
      at === undefined
        ? { kind: 'months', months: { kind: 'invalid', place }, place }
        : readMoment(reading, at),
    times: numberOf(reading, row, 'times', { unit: 'ratio', min: 0 }),
    lasts: numberOf(reading, row, 'for', { unit: 'months', min: 0 }, 1),
    place,
    ...given({ name: textOf(reading, child(node, 'name')) }),
  };
};

const readTargets = (
  reading: Reading,
  node: YamlNode,
  spec: NumberSpec,
): readonly GrowthTarget[] => {
  if (node.kind !== 'map') return [];
  const entries = [...node.entries.values()];
  if (entries.length === 0) {
    report(reading, 'list_empty', { key: 'targets' }, nodePlace(reading.file, node));
  }
  // Months from today and dates cannot be put in order: the first says which of them these are.
  const dated = isDateLike(entries[0]?.key ?? '');
  const targets = entries.flatMap((entry) => readTarget(reading, entry, spec, dated));
  return targets
    .sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
    .map(({ target }) => target);
};

const readTarget = (
  reading: Reading,
  entry: YamlEntry,
  spec: NumberSpec,
  dated: boolean,
): { readonly order: number | string; readonly target: GrowthTarget }[] => {
  const value = positive(reading, 'targets', readNumberForm(reading, entry.node, spec));
  const read = readTargetMoment(reading, entry, dated);
  if (read === undefined || value === undefined) return [];
  return [{ order: read.order, target: { at: read.at, value, place: read.at.place } }];
};

/** Growth is a ratio of what is to be and what is: towards nothing there is none. */
const positive = (
  reading: Reading,
  key: 'capacity' | 'targets',
  form: NumberForm | undefined,
): NumberForm | undefined => {
  if (form?.kind !== 'constant' || form.value > 0) return form;
  report(reading, 'growth_not_positive', { key, found: form.value }, form.place);
  return { kind: 'invalid', place: form.place };
};
