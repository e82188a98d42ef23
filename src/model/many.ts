/** Words behind which so many stand, in both languages. */
export const MANY_WORDS: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  thousand: 1e3,
  mil: 1e3,
  milheiro: 1e3,
  M: 1e6,
  million: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  billion: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
};

/** Digits with marks that group them: nobody buys a part of a request. */
export const WHOLE_NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+|\d+`;

/** `1.000` and `mil`: 1,000,000; undefined where there is neither, or nothing of it. */
export const manyOf = (
  digits: string | undefined,
  word: string | undefined,
): number | undefined => {
  if (digits === undefined && word === undefined) return undefined;
  const count = Number((digits ?? '1').replaceAll(/[.,]/g, '')) * (MANY_WORDS[word ?? ''] ?? 1);
  return count > 0 ? count : undefined;
};

const UNIT = new RegExp(
  `^(${WHOLE_NUMBER})?\\s*(${Object.keys(MANY_WORDS).join('|')})?\\s+(?:de\\s+)?(\\p{L}+)$`,
  'u',
);

/** What a unit is per, where that is many: `1000 tokens`, `million requests`, `mil mensagens`. */
export const readMany = (
  word: string,
): { readonly count: number; readonly of: string } | undefined => {
  const [, digits, scale, of] = UNIT.exec(word.trim()) ?? [];
  const count = manyOf(digits, scale);
  return count === undefined || of === undefined ? undefined : { count, of };
};
