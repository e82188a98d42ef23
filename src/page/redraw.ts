import type { Element as Markup, Node as MarkupNode } from '../render/markup.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Shows markup in a part of the page. Each call changes only what differs from what the last one
 * showed: a frame has no time to build tables and a chart anew. Text is text, never markup.
 */
export const drawIn = (parent: Element): ((next: readonly Markup[]) => void) => {
  let last: readonly Markup[] = [];
  return (next) => {
    redrawChildren(parent, last, next);
    last = next;
  };
};

/** Of a parent whose nodes are those of `last`, one for one. */
const redrawChildren = (
  parent: Element,
  last: readonly MarkupNode[],
  next: readonly MarkupNode[],
): void => {
  let node: ChildNode | null = parent.firstChild;
  for (const [i, wanted] of next.entries()) {
    const shown = last[i];
    if (node === null || shown === undefined) {
      parent.append(drawn(wanted, parent));
      continue;
    }
    const following: ChildNode | null = node.nextSibling;
    redraw(node, shown, wanted);
    node = following;
  }
  while (node !== null) {
    const following: ChildNode | null = node.nextSibling;
    node.remove();
    node = following;
  }
};

const redraw = (node: ChildNode, last: MarkupNode, next: MarkupNode): void => {
  if (last === next) return;
  if (typeof last === 'string' && typeof next === 'string') {
    (node as Text).data = next;
  } else if (isElement(last) && isElement(next) && last.name === next.name) {
    setAttributes(node as unknown as Element, last.attributes, next.attributes);
    redrawChildren(node as unknown as Element, last.children, next.children);
  } else node.replaceWith(drawn(next, node.parentNode as Element));
};

const isElement = (node: MarkupNode): node is Markup => typeof node !== 'string' && 'name' in node;

const drawn = (node: MarkupNode, parent: Element): ChildNode => {
  if (!isElement(node)) return document.createTextNode(typeof node === 'string' ? node : '');
  const isSvg = node.name === 'svg' || parent.namespaceURI === SVG;
  const element = document.createElementNS(isSvg ? SVG : HTML, node.name);
  setAttributes(element, {}, node.attributes);
  element.append(...node.children.map((child) => drawn(child, element)));
  return element;
};

const setAttributes = (
  element: Element,
  last: Markup['attributes'],
  next: Markup['attributes'],
): void => {
  for (const key of Object.keys(last)) if (!(key in next)) element.removeAttribute(key);
  for (const [key, value] of Object.entries(next)) {
    if (value === last[key] || key === 'xmlns') continue;
    if (value === undefined || value === false) element.removeAttribute(key);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
};
