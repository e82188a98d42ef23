import { snakeCase } from '../../model/id.ts';

const ALL_BELOW = '.*';

/** Whether it stands for several ids: `costs.*`. */
export const isPattern = (pattern: string): boolean => pattern.endsWith(ALL_BELOW);

/** Whether an id is the one that is named, or below it: `costs.cdn` is in `costs.*`. */
export const matchesPattern = (id: string, pattern: string): boolean => {
  const name = snakeCase(pattern);
  return isPattern(name) ? id.startsWith(name.slice(0, -1)) : id === name;
};
