/** A name as long as a title may be, cut at a word where one ends: `A very long …`. */
export const shortened = (name: string, most: number): string => {
  const letters = [...name];
  if (letters.length <= most) return name;
  const head = letters.slice(0, most - 1).join('');
  const end = head.lastIndexOf(' ');
  return `${end < head.length / 2 ? head : head.slice(0, end)}…`;
};
