import { code, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';

const MOST = 4;

/** A few ids, and how many more there are. */
export const names = (ids: readonly string[], count = ids.length): Prose => {
  const shown = joinProse(
    ids.slice(0, MOST).map((id) => [code(id)]),
    ', ',
  );
  const rest = count - Math.min(MOST, ids.length);
  return rest > 0 ? prose`${shown} e mais ${plain(rest)}` : shown;
};
