/** What somebody would write for this one model: one loop, typed arrays, a generator of six lines. */
export const simulateByHand = (trials: number, months: number): readonly Float64Array[] => {
  const shown = [0, 1, 2, 3].map(() => new Float64Array((months + 1) * trials));
  const [outUsers, outAgents, outProfit, outCash] = shown as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const normal = generator(1);
  const uniform = mulberry(2);
  const lognormal = (low: number, high: number): number =>
    Math.exp((Math.log(low) + Math.log(high)) / 2 + (normal() * Math.log(high / low)) / 3.28970725);
  for (let trial = 0; trial < trials; trial++) {
    const growth = lognormal(0.04, 0.15);
    const ticketRate = lognormal(0.02, 0.03);
    const automation = 0.4 + uniform() * 0.3;
    const price = lognormal(2, 5);
    const conversion = lognormal(0.02, 0.05);
    let users = 10_000;
    let cash = 200_000;
    for (let month = 0; month <= months; month++) {
      if (month > 0) users *= 1 + growth;
      const peak = peakOf(users);
      const agents = Math.max(1, ceil((users * ticketRate * (1 - automation)) / 400));
      const servers = Math.max(2, ceil(peak / 250));
      const costs = 500 + servers * 120 + 8000 + agents * 3000;
      const profit = users * conversion * price - costs;
      if (month > 0) cash += profit;
      const at = month * trials + trial;
      outUsers[at] = users;
      outAgents[at] = agents;
      outProfit[at] = profit;
      outCash[at] = cash;
    }
  }
  return shown;
};

const FIRST = Math.log(3000 / 300) / Math.log(100_000 / 10_000);
const SECOND = Math.log(20_000 / 3000) / Math.log(1_000_000 / 100_000);

const peakOf = (users: number): number => {
  if (users <= 10_000) return 300;
  if (users >= 1_000_000) return 20_000;
  return users < 100_000 ? 300 * (users / 10_000) ** FIRST : 3000 * (users / 100_000) ** SECOND;
};

const ceil = (x: number): number => {
  const whole = Math.round(x);
  return Math.abs(x - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) ? whole : Math.ceil(x);
};

const mulberry = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Box–Muller, both numbers of a pair used. */
const generator = (seed: number) => {
  const uniform = mulberry(seed);
  let spare = Number.NaN;
  return (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
};
