import type { ListNumbers, Sized, StackService } from '../model/stack.ts';

/** The comment behind a sized number: how it came about, or which quantity says so. */
export const whyOf = ({ derivation, id }: Pick<Sized, 'derivation' | 'id'>): string =>
  /[=:]/.test(derivation) ? derivation : id;

/** The comment behind the time to start, where it is computed. */
export const startWhy = ({ startNumber }: StackService['health']): string | undefined =>
  startNumber === undefined ? undefined : whyOf(startNumber);

/** The comment behind each argument, empty where no number of the graph stands in it. */
export const whysOfArgs = ({ args, argNumbers }: StackService): readonly string[] =>
  whysOf(args, argNumbers);

/** The same of what runs: behind the first line of a script. */
export const whysOfCommand = ({ command, commandNumbers }: StackService): readonly string[] =>
  whysOf(command, commandNumbers);

/** Of several numbers in one text each by its name: `services.db.max_connections; services.db.shared_buffers`. */
const whysOf = (texts: readonly string[], numbers: ListNumbers = {}): readonly string[] =>
  texts.map((_, i) => [...new Set((numbers[i] ?? []).map(whyOf))].join('; '));
