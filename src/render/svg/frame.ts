import { type Element, element } from '../markup.ts';
import { type Look, round, type Scene } from './scene.ts';

/** What a chart is called, and what it shows, for those who cannot see it. */
export type ChartWords = { readonly title: string; readonly description: string };

/** A drawn chart as one element, which says what it is. */
export const frameScene = (scene: Scene, words: ChartWords, look: Look): Element => {
  const { title, description } = words;
  const { id } = look;
  return frame(scene, look, id, [
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, description),
  ]);
};

/** The same chart drawn once more, which is called as the one with the id `as` in the same page. */
export const frameAgain = (scene: Scene, as: string, look: Look): Element =>
  frame(scene, look, as, []);

const frame = (
  { height, shapes }: Scene,
  { width, palette, font = 'system-ui, sans-serif' }: Look,
  named: string,
  words: readonly Element[],
): Element =>
  element(
    'svg',
    {
      viewBox: `0 0 ${width} ${round(height)}`,
      width,
      height: round(height),
      role: 'img',
      'aria-labelledby': `${named}-title ${named}-desc`,
      'font-size': 12,
      'font-family': font,
      fill: palette.ink,
    },
    ...words,
    ...shapes,
  );
