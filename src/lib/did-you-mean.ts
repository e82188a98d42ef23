const FAR = 10_000;

/**
 * Counts the edits (insert, delete, replace, swap neighbours) that turn `word` into a name; `FAR`
 * above `most`. Only the cells of the table within `most` of its diagonal can matter.
 */
const editsFrom = (word: string, most: number): ((name: string) => number) => {
  const size = word.length + most + 2;
  let before = new Uint16Array(size);
  let row = new Uint16Array(size);
  let next = new Uint16Array(size);
  return (name) => {
    if (Math.abs(name.length - word.length) > most) return FAR;
    for (let j = 0; j < size; j++) row[j] = j;
    let least = 0;
    for (let i = 1; i <= word.length; i++) {
      const last = word.charCodeAt(i - 1);
      const from = Math.max(1, i - most);
      const to = Math.min(name.length, i + most);
      next.fill(FAR);
      next[0] = i;
      let leastOfNext = from === 1 ? i : FAR;
      for (let j = from; j <= to; j++) {
        const letter = name.charCodeAt(j - 1);
        const replaced = at(row, j - 1) + (letter === last ? 0 : 1);
        let cost = Math.min(at(next, j - 1) + 1, at(row, j) + 1, replaced);
        const swapped = i > 1 && j > 1 && last === name.charCodeAt(j - 2);
        if (swapped && letter === word.charCodeAt(i - 2)) {
          cost = Math.min(cost, at(before, j - 2) + 1);
        }
        next[j] = cost;
        leastOfNext = Math.min(leastOfNext, cost);
      }
      // No later row falls below the least of the two that it is made from.
      if (least > most && leastOfNext > most) return FAR;
      [before, row, next] = [row, next, before];
      least = leastOfNext;
    }
    return at(row, name.length);
  };
};

const at = (row: Uint16Array, index: number): number => row[index] as number;

const MOST_SHOWN = 3;
/** Longer words are not mistyped, and would take long to compare. */
const LONGEST = 100;

const plain = (name: string): string => name.toLowerCase().replaceAll('-', '_');

/** The names nearest to `word`, best first, at most three; none when nothing is near. */
export const nearestNames = (word: string, names: Iterable<string>): string[] => {
  if (word.length > LONGEST) return [];
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const edits = editsFrom(plain(word), allowed);
  const scored: { name: string; score: number }[] = [];
  for (const name of names) {
    const score = name.endsWith(`.${word}`) ? 0.5 : edits(plain(name));
    // Where every letter differs, nothing is near.
    if (score <= allowed && score < word.length) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, MOST_SHOWN).map(({ name }) => name);
};
