import type { Sized, StackService } from '../model/stack.ts';

/** The comment behind a sized number: how it came about, or which quantity says so. */
export const whyOf = ({ derivation, id }: Pick<Sized, 'derivation' | 'id'>): string =>
  /[=:]/.test(derivation) ? derivation : id;

/** The comment behind each argument, empty where no number of the graph stands in it. */
export const whysOfArgs = ({ args, argNumbers = {} }: StackService): readonly string[] =>
  args.map((_, i) => {
    const number = argNumbers[i];
    return number === undefined ? '' : whyOf(number);
  });
