import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { EnvVariable, Service } from '../../model/profile/services.ts';
import type { Sized } from '../../model/stack.ts';
import { type Points, sizedOf } from './sized.ts';

/** Ids of quantities, which have a dot, as no variable of a shell has: `${services.db.max_connections}`. */
const NUMBER = /\$\{([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)\}/g;

/**
 * A text in which numbers of the graph stand in place of their ids, rounded down, so that what is
 * divided does not come to more than the whole: `${services.graph.memory_parts.heap}m` → `512m`.
 */
export const textWithNumbers = (
  text: string,
  points: Points,
): { readonly text: string; readonly numbers: readonly Sized[] } => {
  const numbers: Sized[] = [];
  const filled = text.replaceAll(NUMBER, (whole, id: string) => {
    const found = sizedOf(id, points);
    if (found === undefined) return whole;
    numbers.push(found);
    return String(Math.floor(found.value * (1 + 1e-9)));
  });
  return { text: filled, numbers };
};

/** The same for a variable, with how its first number came about. */
export const variableWithNumbers = (one: EnvVariable, points: Points): EnvVariable => {
  if (one.kind !== 'literal') return one;
  const { text, numbers } = textWithNumbers(one.value, points);
  const [first] = numbers;
  return first === undefined
    ? one
    : { ...one, value: text, why: { id: first.id, derivation: first.derivation } };
};

/** Names in texts that no quantity has, or whose quantity is unknown. */
export const unknownNumbers = (services: readonly Service[], points: Points): Diagnostic[] =>
  services.flatMap(({ id, command, args, env, place }) => {
    const texts = [
      ...command,
      ...args,
      ...env.flatMap((one) => (one.kind === 'literal' ? [one.value] : [])),
    ];
    const names = texts.flatMap((text) => [...text.matchAll(NUMBER)].map(([, name]) => name ?? ''));
    return [...new Set(names)]
      .filter((name) => sizedOf(name, points) === undefined)
      .map((name) => diagnostic('placeholder_unfilled', { service: id, name }, place));
  });
