/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`; Infinity above `most`. */
const distance = (a: string, b: string, most: number): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  let least = 0;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let leastOfNext = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? cost) + 1);
      }
      next.push(cost);
      leastOfNext = Math.min(leastOfNext, cost);
    }
    // No later row is below the least of the two that it is made from.
    if (Math.min(least, leastOfNext) > most) return Number.POSITIVE_INFINITY;
    before = row;
    row = next;
    least = leastOfNext;
  }
  return row[b.length] ?? 0;
};

const MOST_SHOWN = 3;
/** Longer words are not mistyped, and would take long to compare. */
const LONGEST = 100;

const plain = (name: string): string => name.toLowerCase().replaceAll('-', '_');

/** The names nearest to `word`, best first, at most three; none when nothing is near. */
export const nearestNames = (word: string, names: Iterable<string>): string[] => {
  if (word.length > LONGEST) return [];
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const lower = plain(word);
  const scored: { name: string; score: number }[] = [];
  for (const name of names) {
    const last = name.endsWith(`.${word}`);
    if (Math.abs(name.length - word.length) > allowed && !last) continue;
    const score = last ? 0.5 : distance(lower, plain(name), allowed);
    // Where every letter differs, nothing is near.
    if (score <= allowed && score < word.length) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, MOST_SHOWN).map(({ name }) => name);
};
