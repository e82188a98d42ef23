import { nearestNames } from '../../lib/did-you-mean.ts';
import type { Quantity } from '../../model/quantity.ts';

/** What is known of every id before any expression is linked. */
export type Names = {
  readonly units: ReadonlyMap<string, string>;
  /** Words of ordinals by id. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Cells by `table.column`. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** The names nearest to one that is unknown. */
  readonly nearId: Suggest;
  readonly nearColumn: Suggest;
};

type Suggest = (name: string) => readonly string[];

/** The names of contributions, or of the quantities of a graph: what an expression is linked to. */
export const namesOf = (
  contributions: readonly Pick<Quantity, 'id' | 'unit' | 'words' | 'cell'>[],
): Names => {
  const columns = new Map<string, string[]>();
  for (const { id, cell } of contributions) {
    if (cell === undefined) continue;
    const name = `${cell.table}.${cell.column}`;
    const ids = columns.get(name);
    if (ids === undefined) columns.set(name, [id]);
    else ids.push(id);
  }
  const units = new Map(contributions.map(({ id, unit }) => [id, unit]));
  return {
    units,
    words: new Map(contributions.map(({ id, words }) => [id, words ?? []])),
    columns,
    nearId: suggesting(units.keys()),
    nearColumn: suggesting(columns.keys()),
  };
};

const MOST_SUGGESTED = 25;

/** Suggestions for each unknown name once, and not for more names than anybody mistypes. */
const suggesting = (names: Iterable<string>): Names['nearId'] => {
  const all = [...names];
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined || known.size >= MOST_SUGGESTED) return before ?? [];
    const near = nearestNames(name, all);
    known.set(name, near);
    return near;
  };
};
