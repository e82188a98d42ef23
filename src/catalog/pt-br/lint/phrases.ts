import { code, joinProse, type Prose, prose } from '../../../lib/inline.ts';

/** `a`, `b` e `c`. */
export const listed = (words: readonly string[], last = 'e'): Prose => {
  const parts = words.map((word): Prose => [code(word)]);
  if (parts.length < 2) return parts[0] ?? [];
  return prose`${joinProse(parts.slice(0, -1), ', ')} ${last} ${parts.at(-1) ?? []}`;
};

/** What was meant, where something is near. */
export const meant = (near: readonly string[], otherwise: Prose): Prose =>
  near.length === 0 ? otherwise : prose`Você quis dizer ${listed(near, 'ou')}?`;

/** `O contêiner api`, whatever it is called. */
export const inContainer = (container: string): Prose =>
  container === '' ? prose`Um contêiner` : prose`O contêiner ${code(container)}`;
