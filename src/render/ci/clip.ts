/** The whole lines of `text` that fit into `most` bytes of UTF-8 with `note` as their last line. */
export const clip = (text: string, most: number, note: string): string => {
  const encoder = new TextEncoder();
  const size = (part: string): number => encoder.encode(part).length;
  if (size(text) <= most) return text;
  const end = `\n\n${note}\n`;
  let left = most - size(end);
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    left -= size(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept.length === 0 ? '' : `${kept.join('\n')}${end}`;
};
