import { type Element, element } from '../markup.ts';
import { type Look, round, type Scene } from './scene.ts';

/** What a chart is called, and what it shows, for those who cannot see it. */
export type ChartWords = { readonly title: string; readonly description: string };

/** A drawn chart as one element, which says what it is. */
export const frameScene = (
  { height, shapes }: Scene,
  { title, description }: ChartWords,
  { id, width, font = 'system-ui, sans-serif' }: Look,
): Element =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${round(height)}`,
      width,
      height: round(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-size': 12,
      'font-family': font,
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, description),
    ...shapes,
  );
