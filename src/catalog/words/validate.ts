import type { Prose } from '../../lib/inline.ts';

export type ValidateWords = {
  readonly valid: (file: string, quantities: number) => Prose;
};
