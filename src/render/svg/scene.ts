import { type Element, element } from '../markup.ts';
import { textWidth } from './text.ts';

/** Colours of a chart: of the page (CSS variables) or of paper. */
export type Palette = Readonly<
  Record<
    | 'ink'
    | 'muted'
    | 'grid'
    | 'paper'
    | 'first'
    | 'second'
    | 'third'
    | 'band'
    | 'good'
    | 'warn'
    | 'bad',
    string
  >
>;

/** What a chart is drawn with. */
export type Look = {
  readonly locale: string;
  readonly palette: Palette;
  readonly width: number;
  /** What a chart over time or scale has of its height; all of it where left out. */
  readonly flatness?: number;
  /** The font of its letters; that of the page where left out. */
  readonly font?: string;
  /** Unique in the page: patterns are found by it. */
  readonly id: string;
};

export const SIZE = 12;
export const LINE = 15;

/** A drawn chart, and how high it is. */
export type Scene = { readonly height: number; readonly shapes: readonly Element[] };

/** Shapes that come and go together: of a chart drawn again, the others stay where they are. */
export const group = (...shapes: readonly Element[]): Element => element('g', {}, ...shapes);

export type Anchor = 'start' | 'middle' | 'end';

/** A label whose baseline is at `y`, in ink unless it says otherwise. */
export const label = (
  text: string,
  at: { readonly x: number; readonly y: number },
  {
    fill,
    anchor = 'start',
    size = SIZE,
    weight,
    halo,
  }: {
    readonly fill?: string;
    readonly anchor?: Anchor;
    readonly size?: number;
    readonly weight?: number;
    /** Of what lies behind: keeps a line that crosses from being read as part of a letter. */
    readonly halo?: string;
  } = {},
): Element =>
  element(
    'text',
    {
      x: round(at.x),
      y: round(at.y),
      fill,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': size === SIZE ? undefined : size,
      'font-weight': weight,
      ...(halo === undefined
        ? {}
        : { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    text,
  );

/** The room that a label takes: what tests hold apart. */
export const boxOf = (
  text: string,
  { x, y, anchor, size }: { x: number; y: number; anchor: Anchor; size: number },
) => {
  const width = textWidth(text, size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 };
};

export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  attributes: Readonly<Record<string, string | number | undefined>>,
): Element =>
  element('path', {
    d: `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`,
    ...attributes,
  });

export const rectangle = (
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  attributes: Readonly<Record<string, string | number | undefined>>,
): Element =>
  element('rect', {
    x: round(at.x),
    y: round(at.y),
    width: round(Math.max(0, at.width)),
    height: round(Math.max(0, at.height)),
    ...attributes,
  });

/** A tenth of a pixel is seen by nobody. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Middles of labels of these heights, as near to where they want to be as their order allows, none
 * over another and none outside `from` to `to`. Those that have no room are undefined, the last first.
 */
export const spread = (
  wanted: readonly { readonly at: number; readonly height: number }[],
  from: number,
  to: number,
): (number | undefined)[] => {
  const kept = wanted.map((one, index) => ({ ...one, index }));
  const total = (): number => kept.reduce((sum, { height }) => sum + height, 0);
  while (kept.length > 0 && total() > to - from) kept.pop();
  const sorted = kept.toSorted((a, b) => a.at - b.at);
  const placed: number[] = [];
  let top = from;
  for (const { at, height } of sorted) {
    const middle = Math.max(at, top + height / 2);
    placed.push(middle);
    top = middle + height / 2;
  }
  let bottom = to;
  for (let i = sorted.length - 1; i >= 0; i--) {
    const { height } = sorted[i] as { height: number };
    const middle = Math.min(placed[i] as number, bottom - height / 2);
    placed[i] = middle;
    bottom = middle - height / 2;
  }
  const result: (number | undefined)[] = wanted.map(() => undefined);
  sorted.forEach(({ index }, i) => {
    result[index] = placed[i];
  });
  return result;
};
