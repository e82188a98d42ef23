import { Document, type Node, Scalar, type ToStringOptions, visit } from 'yaml';

/** A value that YAML can hold. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/**
 * For readers that still follow YAML 1.1, as Go's: `y`, `no`, `1:30` and `0o7` are quoted, which
 * they would read as yes, no, 90 and 7. Repeated objects are written out and never become aliases.
 */
export const FOR_GO = {
  compat: 'yaml-1.1',
  aliasDuplicateObjects: false,
} as const;

/** A value as a YAML document that every reader takes for that value; it ends in a newline. */
export const writeYaml = (value: YamlValue): string => {
  const document = new Document<Node, false>(null, FOR_GO);
  document.contents = yamlNode(document, value);
  return printYaml(document);
};

/** A node for a value, each text in it in a style that is safe. */
export const yamlNode = (document: Document<Node, boolean>, value: YamlValue): Node => {
  const node = isPlain(value) ? new Scalar(value) : (document.createNode(value) as Node);
  quoteUnsafe(node);
  return node;
};

/**
 * Quotes what a reader of YAML 1.1 takes for a line end, `=`, for which it has a type, and blanks
 * before a line end with nothing else: the package writes them as a block that loses the blanks.
 */
export const quoteUnsafe = (node: Node | Document): void => {
  visit(node, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== 'string' || !UNSAFE.test(scalar.value)) return;
      scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
};

/**
 * The text of a document. No line is folded: a long text stays as it was, and a comment behind its
 * value. Text between quotes stays on one line, since the package loses blanks where it divides it.
 * It leaves some line ends of YAML 1.1 as they are between quotes.
 */
export const printYaml = (document: Document<Node, boolean>): string =>
  document.toString(UNFOLDED).replaceAll(LINE_ENDS, escapeOf);

const UNFOLDED: ToStringOptions = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};
const LINE_ENDS = /[\u0085\u2028\u2029\uFEFF]/g;
const UNSAFE = /[\u0085\u2028\u2029\uFEFF]|^=$|^\s+$/;

const escapeOf = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const isPlain = (value: YamlValue): boolean => typeof value !== 'object' || value === null;
