/** What a quantity counts: bytes are written with binary suffixes. */
export type QuantityKind = 'bytes' | 'decimal';

const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};
const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/;

/** `500m` → 0.5, `1Gi` → 1073741824; undefined for what is no quantity of Kubernetes. */
export const readQuantity = (text: string): number | undefined => {
  const [, number, exponent = '', suffix = ''] = QUANTITY.exec(text) ?? [];
  if (number === undefined) return undefined;
  return Number(`${number}${exponent}`) * (SUFFIXES[suffix] ?? 1);
};

/** Of a resource, by its name: `memory`, `requests.storage`, `hugepages-2Mi`. */
export const quantityKind = (resource: string): QuantityKind =>
  /memory|storage|hugepages|sizeLimit/.test(resource) ? 'bytes' : 'decimal';

/**
 * A quantity as it should be written: `500m` for `0.5`, `1Gi` for `1024Mi`, `512Mi` for `536870912`;
 * null where it is no quantity, the text itself where it is right.
 */
export const canonicalQuantity = (text: string, kind: QuantityKind): string | null => {
  const value = readQuantity(text);
  if (value === undefined) return null;
  return kind === 'bytes' ? canonicalBytes(text, value) : canonicalDecimal(text, value);
};

const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'] as const;

const canonicalBytes = (text: string, value: number): string => {
  if (value === 0) return '0';
  const [, digits = '', suffix = ''] = /^([1-9]\d*)([KMGTPE]i)$/.exec(text) ?? [];
  if (digits !== '' && (Number(digits) % 1024 !== 0 || suffix === 'Ei')) return text;
  // What is no whole number of kibibytes is rounded up to mebibytes.
  if (value % 1024 !== 0) return canonicalBytes('', Math.ceil(value / 2 ** 20) * 2 ** 20);
  let power = 1;
  while (power < BINARY.length && value % 1024 ** (power + 1) === 0) power += 1;
  const whole = value / 1024 ** power;
  // Of decimal gigabytes (512M) a number of kibibytes that nobody would write.
  return whole >= 100_000
    ? `${Math.ceil(value / 2 ** 20)}Mi`
    : `${whole}${BINARY[power - 1] ?? ''}`;
};

const canonicalDecimal = (text: string, value: number): string => {
  const [, digits, suffix = ''] = /^(0|[1-9]\d*)([numkMGTPE])?$/.exec(text) ?? [];
  const fits = digits !== undefined && (suffix === '' || Number(digits) % 1000 !== 0);
  if (fits) return text;
  if (Number.isInteger(value)) return String(value);
  const milli = Math.round(value * 1e9) / 1e6;
  return Number.isInteger(milli) ? `${milli}m` : `${Math.ceil(milli)}m`;
};
