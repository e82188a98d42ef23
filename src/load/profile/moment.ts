import { parseDay } from '../../lib/calendar.ts';
import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type { Moment } from '../../model/profile/growth.ts';
import { type Reading, report } from '../document/reading.ts';
import { keyPlace, nodePlace } from '../document/yaml-file.ts';
import { isDateLike } from '../number/date-like.ts';
import { readNumberForm } from '../number/number-form.ts';
import { readNumberText } from '../number/number-text.ts';

/** Reads a month, a day, or months from today. */
export const readMoment = (reading: Reading, node: YamlNode): Moment => {
  const place = nodePlace(reading.file, node);
  if (node.kind === 'scalar' && isDateLike(node.text)) {
    return dateOf(reading, node.text.trim(), place) ?? invalid(place);
  }
  return {
    kind: 'months',
    months: readNumberForm(reading, node, { unit: 'months', min: 0 }),
    place,
  };
};

/** Reads a key that is a date, or months from today (at least one); `order` is comparable. */
export const readTargetMoment = (
  reading: Reading,
  entry: YamlEntry,
  dated: boolean,
): { readonly at: Moment; readonly order: number | string } | undefined => {
  const { key } = entry;
  const place = keyPlace(reading.file, entry);
  if (dated) {
    const at = dateOf(reading, key, place);
    return at === undefined ? undefined : { at, order: key };
  }
  const spec = { unit: 'months', min: 1 };
  const read = readNumberText(key, spec);
  if (read.kind === 'constant') {
    const months = { kind: 'constant', value: read.value, place } as const;
    return { at: { kind: 'months', months, place }, order: read.value };
  }
  if (read.kind === 'problem') report(reading, read.problem.code, read.problem.facts, place);
  else report(reading, 'number_unreadable', { found: key, unit: spec.unit }, place);
  return undefined;
};

const dateOf = (
  reading: Reading,
  text: string,
  place: Place,
): Extract<Moment, { kind: 'date' }> | undefined => {
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  if (parseDay(day) !== undefined) return { kind: 'date', date: text, place };
  report(reading, 'date_wrong', { found: text }, place);
  return undefined;
};

const invalid = (place: Place): Moment => ({
  kind: 'months',
  months: { kind: 'invalid', place },
  place,
});
