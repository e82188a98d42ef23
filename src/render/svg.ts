import { assertNever } from '../lib/assert-never.ts';
import type { Drawing } from '../view/report/drawing.ts';
import { type Element, element, writeMarkup } from './markup.ts';
import { drawBand } from './svg/band.ts';
import { drawBars } from './svg/bars.ts';
import { drawCalendar } from './svg/calendar.ts';
import { drawCurve } from './svg/curve.ts';
import { drawMatrix } from './svg/matrix.ts';
import { drawMeters } from './svg/meters.ts';
import { type Look, round, type Scene } from './svg/scene.ts';
import { drawTornado } from './svg/tornado.ts';

/** What a chart is called, and what it shows, for those who cannot see it. */
export type ChartWords = { readonly title: string; readonly description: string };

/**
 * A chart as SVG text: a pure function of what it shows, its words and its look, the same for a page,
 * for paper and in the browser.
 */
export const renderSvg = (drawing: Drawing, words: ChartWords, look: Look): string =>
  writeMarkup(svgElement(drawing, words, look));

/** The same as an element of a page. */
export const svgElement = (drawing: Drawing, words: ChartWords, look: Look): Element => {
  const { height, shapes } = drawScene(drawing, look);
  const { id, width } = look;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${round(height)}`,
      width,
      height: round(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-size': 12,
      'font-family': 'system-ui, sans-serif',
    },
    element('title', { id: `${id}-title` }, words.title),
    element('desc', { id: `${id}-desc` }, words.description),
    ...shapes,
  );
};

/** The shapes of a chart, and how high it is. */
export const drawScene = (drawing: Drawing, look: Look): Scene => {
  switch (drawing.kind) {
    case 'band':
      return drawBand(drawing, look);
    case 'bars':
      return drawBars(drawing, look);
    case 'curve':
      return drawCurve(drawing, look);
    case 'calendar':
      return drawCalendar(drawing, look);
    case 'meters':
      return drawMeters(drawing, look);
    case 'matrix':
      return drawMatrix(drawing, look);
    case 'tornado':
      return drawTornado(drawing, look);
    default:
      return assertNever(drawing);
  }
};
