type Known = number | undefined;

/**
 * Of triples (condition, by, value) the value of the lowest `by` whose condition holds, the first of
 * equals: of (1, 197, 0), (1, 97, 1) and (0, 47, 2) it is 1. Unknown where none holds, where the
 * `by` of one that holds is, and where one that may hold would win with another value.
 */
export const pickLowest = (...args: readonly Known[]): Known => {
  let picked: number | undefined;
  let lowest = 0;
  for (let i = 0; i < args.length; i += 3) {
    const [condition, by] = [args[i], args[i + 1]];
    if (condition === undefined || condition === 0) continue;
    if (by === undefined) return undefined;
    if (picked !== undefined && by >= lowest) continue;
    [picked, lowest] = [i, by];
  }
  return picked === undefined || mayBeAnother(args, picked) ? undefined : args[picked + 2];
};

const mayBeAnother = (args: readonly Known[], picked: number): boolean => {
  const lowest = args[picked + 1] as number;
  for (let i = 0; i < args.length; i += 3) {
    if (args[i] !== undefined || args[i + 2] === args[picked + 2]) continue;
    const by = args[i + 1];
    if (by === undefined || by < lowest || (by === lowest && i < picked)) return true;
  }
  return false;
};
