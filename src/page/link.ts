import type { Slider } from '../model/page.ts';

/** What the reader moved, by the id of the input. */
export type Moved = ReadonlyMap<string, number>;

const PREFIX = '#whatif:';

/** The part of the address that says what was moved: `#whatif:growth_pace=1.2`. */
export const hashOf = (moved: Moved): string =>
  moved.size === 0
    ? '#whatif'
    : `${PREFIX}${[...moved].map(([id, value]) => `${encodeURIComponent(id)}=${value}`).join('&')}`;

/** The same read back; what names no input, or lies outside of what it may be, is left out. */
export const movedIn = (hash: string, sliders: readonly Slider[]): Moved => {
  if (!hash.startsWith(PREFIX)) return new Map();
  const known = new Map(sliders.map((slider) => [slider.id, slider]));
  const moved = new Map<string, number>();
  for (const [id, text] of new URLSearchParams(hash.slice(PREFIX.length))) {
    const slider = known.get(id);
    const value = Number(text);
    if (slider === undefined || text.trim() === '' || !Number.isFinite(value)) continue;
    moved.set(id, Math.min(slider.high, Math.max(slider.low, value)));
  }
  return moved;
};

/** The same question for a terminal: `scale whatif checkin --set growth_pace=1.2`. */
export const commandOf = (command: string, moved: Moved): string =>
  [command, ...[...moved].map(([id, value]) => `--set ${id}=${value}`)].join(' ');
