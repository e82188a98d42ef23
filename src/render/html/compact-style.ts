/**
 * A style sheet without its comments and line ends, which a page need not carry: `a {\n  b: c;\n}`
 * is `a{b:c}`. For sheets of ours, whose strings hold neither braces nor two spaces.
 */
export const compactStyle = (style: string): string =>
  style
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
