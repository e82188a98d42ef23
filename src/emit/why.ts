import type { Sized } from '../model/stack.ts';

/** The comment behind a sized number: how it came about, or which quantity says so. */
export const whyOf = ({ derivation, id }: Pick<Sized, 'derivation' | 'id'>): string =>
  /[=:]/.test(derivation) ? derivation : id;
