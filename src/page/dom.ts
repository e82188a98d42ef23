import type { Element as Markup, Node as MarkupNode } from '../render/markup.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of the page. Text is text: nothing is ever read as markup. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
};

const SVG = 'http://www.w3.org/2000/svg';

/** A chart that was drawn as data, as elements of the page. */
export const drawn = ({ name, attributes, children }: Markup): SVGElement => {
  const element = document.createElementNS(SVG, name) as SVGElement;
  setAttributes(element, attributes);
  element.append(...children.map(drawnNode));
  return element;
};

const drawnNode = (node: MarkupNode): Node | string => {
  if (typeof node === 'string') return node;
  return 'trusted' in node ? '' : drawn(node);
};

const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || key === 'xmlns') continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
};
