import { assertNever } from '../lib/assert-never.ts';
import type { Drawing } from '../view/report/drawing.ts';
import { writeMarkup } from './markup.ts';
import { drawBand } from './svg/band.ts';
import { drawBars } from './svg/bars.ts';
import { drawCalendar } from './svg/calendar.ts';
import { drawCurve } from './svg/curve.ts';
import { type ChartWords, frameScene } from './svg/frame.ts';
import { drawMatrix } from './svg/matrix.ts';
import { drawMeters } from './svg/meters.ts';
import type { Look, Scene } from './svg/scene.ts';
import { drawTornado } from './svg/tornado.ts';

/**
 * A chart as the text of a file: a pure function of what it shows, its words and its look, the same for a
 * page, for paper and in the browser.
 */
export const renderSvg = (drawing: Drawing, words: ChartWords, look: Look): string => {
  const svg = frameScene(drawScene(drawing, look), words, look);
  return writeMarkup({ ...svg, attributes: { xmlns: SVG, ...svg.attributes } });
};

/** A page knows by itself what an `svg` is, a file must say it. */
const SVG = 'http://www.w3.org/2000/svg';

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
