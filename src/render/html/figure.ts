import type { Figure } from '../../view/report/document.ts';
import { plainText } from '../inline.ts';
import { type Element, element } from '../markup.ts';
import { svgElement } from '../svg.ts';
import { inlineHtml } from './inline.ts';
import type { PageSetting } from './page-setting.ts';

/** Of a screen and paper, and of a telephone: a chart that is only made smaller cannot be read. */
const WIDTHS = { wide: 720, narrow: 350 } as const;

/** A chart in both widths, of which the style sheet shows one, and what it is called. */
export const figureHtml = (figure: Figure, setting: PageSetting): Element => {
  const { id, caption, description, drawing } = figure;
  const { locale, palette } = setting;
  const words = { title: plainText(caption, locale), description: plainText(description, locale) };
  const sizes = Object.entries(WIDTHS).map(([name, width]) => {
    const look = { locale, palette, width, id: `${id}-${name}` };
    return element('div', { class: `chart ${name}` }, svgElement(drawing, words, look));
  });
  return element(
    'figure',
    { id: `figure-${id}`, 'data-chart': drawing.kind },
    ...sizes,
    element('figcaption', {}, ...inlineHtml(caption, setting)),
  );
};
