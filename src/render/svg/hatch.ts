import { type Element, element } from '../markup.ts';
import type { Look } from './scene.ts';

/** The second of two fills, told apart by hatching as well as by colour. */
export const hatch = ({ id, palette }: Look): Element[] => [
  element(
    'pattern',
    {
      id: `${id}-hatch`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 6, height: 6, fill: palette.paper }),
    element('rect', { width: 3, height: 6, fill: palette.second }),
  ),
];
