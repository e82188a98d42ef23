/**
 * `text` as a name that files and resources may carry: lower-case ASCII letters and digits, words
 * joined by `separator`; empty where nothing of it can be kept. `Café São João` → `cafe_sao_joao`.
 */
export const slugOf = (text: string, separator: '-' | '_'): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, `$1${separator}$2`)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, separator)
    .replaceAll(/^[-_]+|[-_]+$/g, '')
    .replace(/^(?=\d)/, 'n');
