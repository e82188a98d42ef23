import type { Window } from './run.ts';

/** What one pass over all trials keeps: some of what is shown, in some of the months. */
export type Pass = { readonly ids: readonly string[]; readonly window: Window };

/** What there is to keep. */
export type Space = {
  readonly shown: readonly string[];
  readonly months: number;
  readonly count: number;
  /** Bytes to keep at a time; what is not kept is computed again, as it is a function of its trial. */
  readonly most: number;
  /** Read month by month, never back: a column is read before one of a later month is asked for. */
  readonly forward?: boolean;
};

/** All of it where that fits; else the first months, as most readers go month by month. */
export const firstPass = (space: Space): Pass =>
  passAt(space, { k: 0, month: 0, along: 'months', back: false });

/** Whether one pass keeps all there is. */
export const isWhole = ({ ids, window }: Pass, { shown, months }: Space): boolean =>
  ids.length === shown.length && window.from === 0 && window.until === months + 1;

/** Reads columns out of what a pass keeps, and makes another pass where one is not among them. */
export const readPasses = <Kept>(
  space: Space,
  first: { readonly pass: Pass; readonly kept: Kept },
  on: {
    readonly again: (pass: Pass) => Kept;
    readonly column: (kept: Kept, pass: Pass, k: number, month: number) => Float64Array;
  },
): ((k: number, month: number) => Float64Array) => {
  let pass = first.pass;
  let kept: Kept | undefined = first.kept;
  let before: Place = { k: 0, month: 0, along: 'months', back: false };
  return (k, month) => {
    before = space.forward === true ? { ...before, k, month } : placeAfter(before, k, month);
    if (!holds(pass, space, before)) {
      pass = passAt(space, before);
      // The old values go before the new ones come.
      kept = undefined;
      kept = on.again(pass);
    }
    const own = pass.ids.indexOf(space.shown[k] as string);
    return on.column(kept as Kept, pass, own, month - pass.window.from);
  };
};

/** Where a reader is, and which way it goes: along the months of an id, or the ids of a month. */
type Place = {
  readonly k: number;
  readonly month: number;
  readonly along: 'ids' | 'months';
  readonly back: boolean;
};

/** Who asks for another month of the same id reads id by id; for another id of the month, month by month. */
const placeAfter = (before: Place, k: number, month: number): Place => {
  const [sameId, sameMonth] = [before.k === k, before.month === month];
  const along = sameId === sameMonth ? before.along : sameId ? 'ids' : 'months';
  return { k, month, along, back: sameMonth ? before.back : month < before.month };
};

const holds = ({ ids, window }: Pass, { shown }: Space, { k, month }: Place): boolean =>
  month >= window.from && month < window.until && ids.includes(shown[k] as string);

/** As many ids or as many months as fit, from a place on. */
const passAt = ({ shown, months, count, most, forward }: Space, place: Place): Pass => {
  const column = 8 * count;
  const row = place.along === 'ids' ? column * (months + 1) : column;
  const breadth = within(most / row, shown.length);
  const start = Math.min(place.k, shown.length - breadth);
  const width = within(most / (column * breadth), months + 1);
  const first = place.back ? Math.max(0, place.month - width + 1) : place.month;
  // A pass goes on where the one before it ended; all others are as wide as fits.
  const from = forward === true ? first : Math.min(first, months + 1 - width);
  return {
    ids: shown.slice(start, start + breadth),
    window: { from, until: Math.min(from + width, months + 1) },
  };
};

const within = (fits: number, all: number): number =>
  Math.max(Math.min(1, all), Math.min(all, Math.floor(fits)));
