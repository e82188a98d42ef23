import { nearestNames } from '../../lib/did-you-mean.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Io } from '../io.ts';
import { InvalidInput } from '../run-context.ts';
import { namesProfile } from './profile-source.ts';

/** `[PROFILE] [ID]`: one operand is the profile if it names one, else the id. */
export const readProfileAndId = (
  io: Io,
  [first, second]: readonly string[],
): { readonly profile: string | undefined; readonly id: string | undefined } => {
  if (first === undefined || second !== undefined || namesProfile(io, first)) {
    return { profile: first, id: second };
  }
  return { profile: undefined, id: first };
};

/** Ends the command at an id that no quantity has. */
export const checkId = (id: string, { quantities }: Graph): void => {
  if (quantities.some((quantity) => quantity.id === id)) return;
  const near = nearestNames(
    id,
    quantities.map((quantity) => quantity.id),
  );
  const depth = (of: string): number => of.split('.').length;
  const beneath = quantities
    .flatMap((one) => (one.id.startsWith(`${id}.`) ? [one.id] : []))
    .sort((a, b) => depth(a) - depth(b));
  const facts = { id, near, ...(beneath.length === 0 ? {} : { beneath }) };
  throw new InvalidInput([diagnostic('quantity_unknown', facts)]);
};
