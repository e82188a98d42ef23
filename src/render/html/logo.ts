import { type Element, element } from '../markup.ts';

type Logo = { readonly type: string; readonly base64: string };

/** As an image, in which no script of an SVG runs and nothing is loaded. */
export const logoHtml = ({ type, base64 }: Logo, name: string): Element =>
  element('img', { class: 'logo', src: `data:${type};base64,${base64}`, alt: name });
