/** As long as fits the narrowest terminal that tables are made for, with its indent. */
const LONGEST = 56;
const ROW = /^([\w-]+): \{(.*)\}(?: (# .*))?$/;

/**
 * A row of a profile as YAML over several lines where one would be too long: `a: {b: 1, c: 2} # d` as
 * `a: # d`, `  b: 1`, `  c: 2`. Commas between brackets part nothing.
 */
export const blockStyle = (line: string): string => {
  const [, key, inside = '', comment] = line.length > LONGEST ? (ROW.exec(line) ?? []) : [];
  if (key === undefined) return line;
  const head = comment === undefined ? `${key}:` : `${key}: ${comment}`;
  return [head, ...entriesOf(inside).map((entry) => `  ${entry}`)].join('\n');
};

const entriesOf = (inside: string): readonly string[] => {
  const entries: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at += 1) {
    const mark = inside[at] ?? '';
    if ('([{'.includes(mark)) depth += 1;
    if (')]}'.includes(mark)) depth -= 1;
    if (mark !== ',' || depth > 0) continue;
    entries.push(inside.slice(from, at).trim());
    from = at + 1;
  }
  return [...entries, inside.slice(from).trim()];
};
