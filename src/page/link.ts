import type { Slider } from '../model/page.ts';
import { shellWord } from '../view/text/shell-word.ts';
import { nearest } from './slider-value.ts';

/** What the reader moved, by the id of the input. */
export type Moved = ReadonlyMap<string, number>;

/** The same with an input at `value`; where that is undefined, with it put back. */
export const withMove = (moved: Moved, id: string, value: number | undefined): Moved => {
  const next = new Map(moved);
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  return next;
};

const SECTION = '#whatif';
const PREFIX = `${SECTION}:`;

/** Whether an address names the part of the page in which inputs are moved. */
export const isQuestion = (hash: string): boolean => hash === SECTION || hash.startsWith(PREFIX);

/** The part of the address that says what was moved: `#whatif:growth_pace=1.2`. */
export const hashOf = (moved: Moved): string =>
  moved.size === 0
    ? SECTION
    : `${PREFIX}${[...moved].map(([id, value]) => `${encodeURIComponent(id)}=${encodeURIComponent(value)}`).join('&')}`;

/** The same read back; what names no input, or lies outside of what it may be, is left out. */
export const movedIn = (hash: string, sliders: readonly Slider[]): Moved => {
  if (!hash.startsWith(PREFIX)) return new Map();
  const known = new Map(sliders.map((slider) => [slider.id, slider]));
  const moved = new Map<string, number>();
  for (const [id, text] of new URLSearchParams(hash.slice(PREFIX.length))) {
    const slider = known.get(id);
    const value = Number(text);
    if (slider === undefined || text.trim() === '' || !Number.isFinite(value)) continue;
    moved.set(id, nearest(slider, value));
  }
  return moved;
};

/** The same question for a shell: `scale whatif checkin --set growth_pace=1.2`. */
export const commandOf = (command: string, moved: Moved): string =>
  [command, ...[...moved].map(([id, value]) => `--set ${shellWord(id)}=${value}`)].join(' ');
