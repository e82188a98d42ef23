/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
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
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

const MOST_SHOWN = 3;

/** The names nearest to `word`, best first, at most three; none when nothing is near. */
export const nearestNames = (word: string, names: Iterable<string>): string[] => {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const lower = word.toLowerCase().replaceAll('-', '_');
  const scored: { name: string; score: number }[] = [];
  for (const name of names) {
    if (Math.abs(name.length - word.length) > allowed && !name.endsWith(`.${word}`)) continue;
    const score = name.endsWith(`.${word}`) ? 0.5 : distance(lower, name.toLowerCase());
    if (score <= allowed) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, MOST_SHOWN).map(({ name }) => name);
};
