/**
 * What a unit measures. `share` is 0–1 and shown in per cent; `fact` is 0 or 1 and written yes or
 * no; `ordinal` is a whole number with words; `count` is anything else (`users`, `req/s`).
 */
export type UnitFamily =
  | { readonly kind: 'money'; readonly currency: string; readonly basis: string }
  | { readonly kind: 'share'; readonly basis: string }
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'fact' }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'count' };

/** A growth of −100 % would leave nothing to grow. */
export const LEAST_GROWTH = -0.99;

export const DAY_SECONDS = 86_400;
/** A month is 30 days in conversions, a year twelve months. */
export const TIME_UNITS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  second: 1,
  seconds: 1,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
  d: DAY_SECONDS,
  day: DAY_SECONDS,
  days: DAY_SECONDS,
  week: 7 * DAY_SECONDS,
  weeks: 7 * DAY_SECONDS,
  month: 30 * DAY_SECONDS,
  months: 30 * DAY_SECONDS,
  year: 360 * DAY_SECONDS,
  years: 360 * DAY_SECONDS,
};

/** IEC units are powers of 1024 (`Mi` as Kubernetes writes them), SI units powers of 1000. */
export const BYTE_UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
  Ti: 1024 ** 4,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
};

let currencies: ReadonlySet<string> | undefined;

/** Whether `code` is money (ISO 4217): `BRL` is, `NPS` and `RPS` are not. */
export const isCurrency = (code: string): boolean => {
  if (!/^[A-Z]{3}$/.test(code)) return false;
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
};

/** `BRL/month` → money in BRL a month; `share` → 0–1; `users` → a count. */
export const familyOf = (unit: string): UnitFamily => {
  const slash = unit.indexOf('/');
  const head = slash < 0 ? unit : unit.slice(0, slash);
  const basis = slash < 0 ? '' : unit.slice(slash + 1);
  if (isCurrency(head)) return { kind: 'money', currency: head, basis };
  if (head === 'share') return { kind: 'share', basis };
  if (unit === 'yes/no') return { kind: 'fact' };
  if (unit === 'ordinal') return { kind: 'ordinal' };
  const seconds = basis === '' && Object.hasOwn(TIME_UNITS, head) ? TIME_UNITS[head] : undefined;
  if (seconds !== undefined) return { kind: 'time', seconds };
  const bytes = basis === '' && Object.hasOwn(BYTE_UNITS, head) ? BYTE_UNITS[head] : undefined;
  if (bytes !== undefined) return { kind: 'bytes', bytes };
  return { kind: 'count' };
};
