/**
 * What a strategic merge patch makes of an object, of the kind that overlays have: maps are merged, lists of
 * things with a name by that name, other lists are replaced; null removes.
 */
export const mergePatch = (base: unknown, patch: unknown): unknown => {
  if (Array.isArray(base) && Array.isArray(patch)) return mergeLists(base, patch);
  if (!isMap(base) || !isMap(patch)) return patch;
  const merged = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(base[key], value);
  }
  return merged;
};

const mergeLists = (base: readonly unknown[], patch: readonly unknown[]): readonly unknown[] => {
  if (![...base, ...patch].every((item) => isMap(item) && item.name !== undefined)) return patch;
  const found = (list: readonly unknown[], name: unknown) =>
    list.find((item) => isMap(item) && item.name === name);
  const own = (item: unknown) => (isMap(item) ? item.name : undefined);
  return [
    ...base.map((item) => {
      const change = found(patch, own(item));
      return change === undefined ? item : mergePatch(item, change);
    }),
    ...patch.filter((item) => found(base, own(item)) === undefined),
  ];
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
