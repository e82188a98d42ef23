/** Artefacts of binary fractions smaller than this share of a number never change its ceiling. */
const TOLERANCE = 1e-9;

const near = (value: number, whole: number): boolean =>
  Math.abs(value - whole) <= TOLERANCE * Math.max(1, Math.abs(whole));

/** The whole number above, where 3.0000000001 is 3: `0.1 + 0.2` must not hire a person. */
export const ceilTolerant = (value: number): number => {
  const whole = Math.round(value);
  return near(value, whole) ? whole : Math.ceil(value);
};

/** The whole number below, where 2.9999999999 is 3. */
export const floorTolerant = (value: number): number => {
  const whole = Math.round(value);
  return near(value, whole) ? whole : Math.floor(value);
};

/** `value` to 12 significant digits: `Math.exp`, `log` and `pow` differ in the last bit between V8 versions. */
export const to12Digits = (value: number): number => Number(value.toPrecision(12));
