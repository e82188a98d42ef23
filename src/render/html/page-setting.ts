import type { FrameWords } from '../../view/report/document.ts';
import type { Palette } from '../svg/scene.ts';
import type { Setting } from './inline.ts';

/** What all blocks of a page are written with. */
export type PageSetting = Setting & {
  readonly frame: FrameWords;
  readonly palette: Palette;
};

const NAMES = [
  'ink',
  'muted',
  'grid',
  'paper',
  'first',
  'second',
  'third',
  'band',
  'good',
  'warn',
  'bad',
] as const;

/** Colours by the variables of the style sheet: `var(--first)`. */
export const PAGE_PALETTE = Object.fromEntries(
  NAMES.map((name) => [name, `var(--${name})`]),
) as Palette;
