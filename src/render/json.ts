import { to12Digits } from '../lib/numbers.ts';

/** Doubles below this hold every whole number of 12 digits, so those need no rounding. */
const EXACT_BELOW = 1e12;

/**
 * JSON with two spaces of indentation and every number to 12 significant digits, so that the same
 * inputs give the same bytes on every V8. NaN or infinity is a bug, never `null`: a TypeError
 * names its path. Controls and bidi marks in strings are escaped, so a terminal is safe from them.
 */
export const renderJson = (value: unknown): string => {
  const text = JSON.stringify(
    value,
    (_key, item: unknown) => (typeof item === 'number' ? exactNumber(item, value) : item),
    2,
  );
  if (text === undefined) throw new TypeError(`${typeof value} has no JSON`);
  return `${text.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, unicodeEscape)}\n`;
};

const exactNumber = (item: number, root: unknown): number => {
  if (!Number.isFinite(item)) throw new TypeError(`${pathOfBadNumber(root)} is ${item}`);
  return Number.isInteger(item) && Math.abs(item) < EXACT_BELOW ? item : to12Digits(item);
};

const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `quantities["costs.total"].value`: searched for only once something is wrong. */
const pathOfBadNumber = (root: unknown): string => {
  const open: { path: string; value: unknown }[] = [{ path: '', value: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'number' && !Number.isFinite(value))
      return path.replace(/^\./, '') || 'the value';
    if (typeof value !== 'object' || value === null) continue;
    const steps = Object.entries(value).map(([key, item]) => ({
      path: path + pathStep(key, Array.isArray(value)),
      value: item as unknown,
    }));
    open.push(...steps.reverse());
  }
  return 'a number';
};

const pathStep = (key: string, inArray: boolean): string => {
  if (inArray) return `[${key}]`;
  return /^[a-z_$][\w$]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
};
