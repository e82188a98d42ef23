/**
 * The point that a standard normal number stays below with the chance `p`, to about 1e-16: 0.975 →
 * 1.959963984540054. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
export const normalInverse = (p: number): number => {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * ratio(r, CENTRE_ABOVE)) / ratio(r, CENTRE_BELOW);
  }
  if (!(p > 0 && p < 1)) {
    return p === 0 ? Number.NEGATIVE_INFINITY : p === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x =
    r <= 5
      ? ratio(r - 1.6, MIDDLE_ABOVE) / ratio(r - 1.6, MIDDLE_BELOW)
      : ratio(r - 5, TAIL_ABOVE) / ratio(r - 5, TAIL_BELOW);
  return q < 0 ? -x : x;
};

/** Horner's rule over eight coefficients, the highest power first. */
const ratio = (r: number, c: readonly number[]): number => {
  const [a, b, d, e, f, g, h, i] = c as unknown as Eight;
  return ((((((a * r + b) * r + d) * r + e) * r + f) * r + g) * r + h) * r + i;
};

type Eight = readonly [number, number, number, number, number, number, number, number];

const CENTRE_ABOVE = [
  2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
  4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
  1.3314166789178437745e2, 3.387132872796366608,
];
const CENTRE_BELOW = [
  5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4,
  2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
  4.2313330701600911252e1, 1,
];
const MIDDLE_ABOVE = [
  7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
  1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
  4.63033784615654529590, 1.42343711074968357734,
];
const MIDDLE_BELOW = [
  1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
  1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
  2.05319162663775882187, 1,
];
const TAIL_ABOVE = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
  2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
  5.46378491116411436990, 6.65790464350110377720,
];
const TAIL_BELOW = [
  2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
  7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
  5.99832206555887937690e-1, 1,
];
