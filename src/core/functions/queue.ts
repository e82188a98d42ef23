import { floorTolerant } from '../../lib/numbers.ts';

/** Beyond that many servers nothing is computed: NaN, which the evaluator reports. */
const MOST = 1_000_000;

/**
 * The chance that all `servers` are busy where nobody waits, at an offered load in erlangs (arrivals
 * a second × seconds each). Source: Erlang's first formula by its recursion B₀ = 1,
 * B_k = A·B / (k + A·B), which overflows nowhere. erlang_b(2, 1) = 2/3, erlang_b(17, 10) over 17
 * servers at 10 erlangs = 0.012949.
 */
export const erlangB = (load: number, servers: number): number => {
  const count = floorTolerant(servers);
  if (!(load >= 0 && count >= 0 && count <= MOST)) return Number.NaN;
  let blocked = 1;
  for (let k = 1; k <= count; k++) {
    blocked = (load * blocked) / (k + load * blocked);
    if (blocked === 0) return 0;
  }
  return blocked;
};

/**
 * The chance of having to wait for one of `servers` where all wait: C = B / (1 − ρ(1 − B)), and 1
 * where the load is more than they can carry. Source: Erlang's second formula. At 2 erlangs over 3
 * servers 4/9.
 */
export const erlangC = (load: number, servers: number): number => {
  const blocked = erlangB(load, servers);
  return Number.isNaN(blocked) ? blocked : waiting(blocked, load, floorTolerant(servers));
};

const waiting = (blocked: number, load: number, count: number): number =>
  load >= count ? 1 : blocked / (1 - (load / count) * (1 - blocked));

type Queue = {
  /** Arrivals a second, and the mean seconds that each keeps a server busy. */
  readonly rate: number;
  readonly serviceTime: number;
};

const isQueue = ({ rate, serviceTime }: Queue): boolean => rate >= 0 && serviceTime >= 0;

/**
 * The time in seconds within which a share of all arrivals is served, waiting included, by `servers`
 * of one queue; unknown where they cannot keep up. Source: M/M/c, P(T > t) =
 * e^(−μt)·[1 + C·(1 − e^(−μt(c−1−A))) / (c−1−A)]. 80/s of 40 ms over 5: 95 % within 131.375 ms.
 */
export const responseQuantile = (
  queue: Queue & { readonly servers: number; readonly share: number },
): number | undefined => {
  const { rate, serviceTime, servers, share } = queue;
  const load = rate * serviceTime;
  const count = floorTolerant(servers);
  if (!isQueue(queue) || !(share >= 0 && share <= 1)) return Number.NaN;
  const wait = erlangC(load, count);
  if (Number.isNaN(wait)) return wait;
  if (load >= count || share === 1) return undefined;
  const longer = 1 - share;
  const after = (u: number): number => servedAfter(u, wait, count - 1 - load);
  let high = 1;
  while (after(high) > longer) high *= 2;
  let low = 0;
  // Halving ends where no number lies between the two.
  for (let mid = high / 2; mid > low && mid < high; mid = (low + high) / 2) {
    if (after(mid) > longer) low = mid;
    else high = mid;
  }
  return high * serviceTime;
};

/** P(T > t) with u = μt and d = c − 1 − A, of which the limit at d = 0 is e^(−u)(1 + C·u). */
const servedAfter = (u: number, wait: number, d: number): number => {
  if (Math.abs(u * d) < 1) {
    const mean = d === 0 ? u : -Math.expm1(-u * d) / d;
    return Math.exp(-u) * (1 + wait * mean);
  }
  // As two terms: with d < 0 the second factor alone overflows.
  const part = wait / d;
  return Math.exp(-u) * (1 + part) - part * Math.exp(-u * (1 + d));
};

/** A share that is reached but for a rounding error is reached. */
const TOLERANCE = 1e-12;

/**
 * The fewest servers that serve `share` of all arrivals within `within` seconds; unknown where even
 * without waiting the work alone takes longer. Source: as above. 80/s of 40 ms, 95 % within 150 ms:
 * 4 need 189.5 ms, 5 need 131.4: 5.
 */
export const serversFor = (
  queue: Queue & { readonly share: number; readonly within: number },
): number | undefined => {
  const { rate, serviceTime, share, within } = queue;
  if (!isQueue(queue) || !(share >= 0 && share <= 1 && within >= 0)) return Number.NaN;
  const load = rate * serviceTime;
  if (load === 0) return 0;
  if (load > MOST) return Number.NaN;
  const u = within / serviceTime;
  const longer = 1 - share + TOLERANCE;
  if (Math.exp(-u) > longer) return undefined;
  let blocked = 1;
  for (let k = 1; k <= 2 * MOST; k++) {
    blocked = (load * blocked) / (k + load * blocked);
    if (k > load && servedAfter(u, waiting(blocked, load, k), k - 1 - load) <= longer) return k;
  }
  return Number.NaN;
};

/**
 * What `size` parallel workers achieve: γN / (1 + α(N − 1) + βN(N − 1)); α is the share of work that
 * cannot be shared out, β the cost of agreeing with each other. Source: Gunther's universal
 * scalability law. γ 89.9952, α 0.0277284, β 1.043657e-4: 1883.9 at its peak of 96.52.
 */
export const throughputOf = (curve: {
  readonly size: number;
  readonly gamma: number;
  readonly alpha: number;
  readonly beta: number;
}): number => {
  const { size, gamma, alpha, beta } = curve;
  if (!(size >= 0 && gamma >= 0 && alpha >= 0 && alpha <= 1 && beta >= 0)) return Number.NaN;
  if (size <= 1) return gamma * size;
  return (gamma * size) / (1 + alpha * (size - 1) + beta * size * (size - 1));
};
