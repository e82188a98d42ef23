/** Widths in a size of 1, on the wide side of what browsers choose for `sans-serif`. */
const NARROW = /[ijl.,:;'|!()[\]·’“”fIrt/]/;
const WIDE = /[mwMW%@—]/;
const UPPER = /[A-ZÀ-Þ]/;
const FULL =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** How wide `text` is at most in a font of `size`: no label that fits by this runs into another. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + characterWidth(character), 0) * size;

const characterWidth = (character: string): number => {
  if (FULL.test(character)) return 1.05;
  if (NARROW.test(character)) return 0.42;
  if (WIDE.test(character)) return 0.98;
  return UPPER.test(character) ? 0.76 : 0.62;
};

/** `text` cut so that it fits: `Service decompo…`. */
export const fitText = (text: string, size: number, width: number): string => {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  let room = width - textWidth('…', size);
  let count = 0;
  for (const character of characters) {
    room -= characterWidth(character) * size;
    if (room < 0) break;
    count += 1;
  }
  return `${characters.slice(0, count).join('').trimEnd()}…`;
};

/** `text` in at most `most` lines of `width`, the last one cut. */
export const wrapText = (text: string, size: number, width: number, most: number): string[] => {
  const lines: string[] = [];
  const words = text.split(' ').filter((word) => word !== '');
  while (words.length > 0 && lines.length < most - 1) {
    const line: string[] = [];
    while (words.length > 0 && textWidth([...line, words[0]].join(' '), size) <= width) {
      line.push(words.shift() as string);
    }
    // A word that is longer than a line is cut, and the next ones are read all the same.
    lines.push(line.length > 0 ? line.join(' ') : fitText(words.shift() as string, size, width));
  }
  return words.length === 0 ? lines : [...lines, fitText(words.join(' '), size, width)];
};
