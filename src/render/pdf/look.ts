import type { Palette } from '../svg/scene.ts';

/** The fonts of the package, as the template and the charts name them: a typesetter finds no other. */
export const PAPER_FONT = 'Source Sans 3';

/** Charts are drawn for the width of a page's text, and then made to fit it. */
export const PAPER_WIDTH = 640;

/** Charts are flatter than on a screen: one that does not fit the rest of a page leaves it empty. */
export const PAPER_FLATNESS = 0.78;

/** Colours that differ in lightness too, for those who see no colour and for printers without. */
export const PAPER_PALETTE: Palette = {
  ink: '#1b2430',
  muted: '#566273',
  grid: '#d5dbe3',
  paper: '#ffffff',
  first: '#1f5f99',
  second: '#c2570c',
  third: '#8fd3bb',
  band: '#c9dcec',
  good: '#1a7f47',
  warn: '#96600a',
  bad: '#b42318',
};
