import { slugOf } from '../../lib/slug.ts';
import type { Service } from '../../model/profile/services.ts';
import type { StackNote } from '../../model/stack-note.ts';

/** Objects of a service add up to 11 characters to its name, and a label has 63. */
const LONGEST = 52;
const HASH = 6;

/**
 * The names of services in a cluster: DNS-1123 labels, `order_worker` → `order-worker`. A longer one
 * ends in a hash of the whole, so that two of them stay two.
 */
export const serviceNames = (services: readonly Service[]): ReadonlyMap<string, string> =>
  new Map(services.map(({ id }) => [id, labelOf(id)]));

/** The name of one; `order_worker` → `order-worker`. */
export const labelOf = (id: string): string => {
  const slug = slugOf(id, '-');
  if (slug.length <= LONGEST) return slug;
  return `${slug.slice(0, LONGEST - HASH - 1).replace(/-+$/, '')}-${hashOf(id)}`;
};

/** Tells which names are not as the profile writes them. */
export const nameNotes = (names: ReadonlyMap<string, string>): StackNote[] =>
  [...names].flatMap(([service, name]): StackNote[] =>
    service === name ? [] : [{ code: 'name_converted', service, name }],
  );

/** FNV-1a of 32 bits in base 36. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(HASH, '0').slice(-HASH);
};
