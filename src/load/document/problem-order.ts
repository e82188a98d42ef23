import type { Diagnostic } from '../../model/diagnostic/diagnostic.ts';

/** Problems in the order of their places, each once: schema and reader may find the same. */
export const inPlaceOrder = (problems: readonly Diagnostic[]): readonly Diagnostic[] => {
  const once = new Map<string, Diagnostic>();
  for (const problem of problems) {
    const { code, facts, place } = problem;
    // Lists may be long (all phases), and they never are what tells two problems apart.
    const told = Object.values(facts).filter((fact) => typeof fact !== 'object');
    const key = [code, place?.line, place?.column, ...told].join(' ');
    if (!once.has(key)) once.set(key, problem);
  }
  return [...once.values()].sort(
    (a, b) =>
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
};
