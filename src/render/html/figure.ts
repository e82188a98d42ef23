import type { Figure } from '../../view/report/document.ts';
import { plainText } from '../inline.ts';
import { type Element, element } from '../markup.ts';
import { frameAgain, frameScene } from '../svg/frame.ts';
import { drawScene } from '../svg.ts';
import { inlineHtml } from './inline.ts';
import type { PageSetting } from './page-setting.ts';

/** Of a screen and paper, and of a telephone: a chart that is only made smaller cannot be read. */
const [WIDE, NARROW] = [720, 350];

/** A chart in both widths, of which the style sheet shows one, and what it is called. */
export const figureHtml = (figure: Figure, setting: PageSetting): Element => {
  const { id, caption, description, drawing } = figure;
  const { locale, palette } = setting;
  const wide = { locale, palette, width: WIDE, id: `${id}-wide` };
  const narrow = { locale, palette, width: NARROW, id: `${id}-narrow` };
  const words = { title: plainText(caption, locale), description: plainText(description, locale) };
  return element(
    'figure',
    { id: `figure-${id}`, 'data-chart': drawing.kind },
    element('div', { class: 'chart wide' }, frameScene(drawScene(drawing, wide), words, wide)),
    element(
      'div',
      { class: 'chart narrow' },
      frameAgain(drawScene(drawing, narrow), wide.id, narrow),
    ),
    element('figcaption', {}, ...inlineHtml(caption, setting)),
  );
};
