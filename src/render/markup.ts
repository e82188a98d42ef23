import { cleanText } from './clean.ts';

/**
 * A page as data. Text is escaped when it is written and nothing else can be markup; `trusted` is for
 * style sheets and scripts of our own.
 */
export type Node = string | Element | { readonly trusted: string };

export type Element = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
};

/** Undefined and false are left out; true stands without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly Node[]
): Element => ({ name, attributes, children });

/** Text of HTML or SVG: `<a href="#x">1 &lt; 2</a>`. */
export const writeMarkup = (node: Node): string => {
  if (typeof node === 'string') return escapeText(node);
  if ('trusted' in node) return node.trusted;
  const { name, attributes, children } = node;
  const head = `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;
  if (VOID.has(name)) return head;
  if (SHAPES.has(name) && children.length === 0) return `${head.slice(0, -1)}/>`;
  return `${head}${children.map(writeMarkup).join('')}</${name}>`;
};

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'link', 'meta']);

/** Of SVG: these end themselves, in a page as in a file. */
const SHAPES: ReadonlySet<string> = new Set(['circle', 'path', 'rect']);

const attributeText = ([name, value]: readonly [string, Attributes[string]]): string => {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Harmless as text and within quotes: no markup, no control, no mark that reorders what follows. */
const escapeText = (text: string): string =>
  text
    .split('\u00a0')
    .map(cleanText)
    .join('\u00a0')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
