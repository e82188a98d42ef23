/** A place on a chart, or none where nothing is known. */
export type Point = readonly [x: number, y: number] | null;

/** Lines through all places, a new one behind each gap: `M0,1L2,3M6,7Z`. A lone place is a dot. */
export const linePath = (points: readonly Point[]): string =>
  runsOf(points)
    .map((run) => `${through(run)}${run.length === 1 ? 'Z' : ''}`)
    .join('');

/** A place on the lower edge of a band, and the height of its upper edge there. */
export type Slice = readonly [x: number, low: number, high: number] | null;

/** What lies between two edges: along the upper one, and back along the lower one. */
export const bandPath = (slices: readonly Slice[]): string =>
  runsOf(slices)
    .map((run) => {
      const upper = run.map(([x, , high]) => [x, high] as const);
      const lower = run.toReversed().map(([x, low]) => [x, low] as const);
      return `${through([...upper, ...lower])}Z`;
    })
    .join('');

const through = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map((point) => point.join(',')).join('L')}`;

const runsOf = <Place>(places: readonly (Place | null)[]): Place[][] => {
  const runs: Place[][] = [];
  let open = false;
  for (const place of places) {
    if (place !== null) {
      if (open) runs.at(-1)?.push(place);
      else runs.push([place]);
    }
    open = place !== null;
  }
  return runs;
};
