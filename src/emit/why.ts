import type { Sized } from '../model/stack.ts';

/** The comment behind a sized number: how it came about, or which quantity says so. */
export const whyOf = ({ derivation, id }: Sized): string =>
  /[=:]/.test(derivation) ? derivation : id;
