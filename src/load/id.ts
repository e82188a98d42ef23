import { slugOf } from '../lib/slug.ts';
import { snakeCase } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { type Reading, report } from './document/reading.ts';

const ROW_ID = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;
const QUANTITY_ID = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*)*$/;

export type IdKind = 'row' | 'quantity';

/**
 * Checks an id that a profile gives: its form, the names that are taken, and that `seen` (by its
 * snake_case) has no other. Adds it to `seen`.
 */
export const checkId = (
  reading: Reading,
  id: string,
  place: Place,
  rules: {
    readonly kind: IdKind;
    readonly seen: Map<string, Place>;
    readonly reserved?: ReadonlySet<string>;
  },
): void => {
  const form = rules.kind === 'row' ? ROW_ID : QUANTITY_ID;
  if (!form.test(id)) {
    report(reading, 'id_invalid', { id, suggestion: suggestedId(id, rules.kind) }, place);
  }
  const name = snakeCase(id);
  if (rules.reserved?.has(name)) report(reading, 'id_reserved', { id }, place);
  const first = rules.seen.get(name);
  if (first === undefined) rules.seen.set(name, place);
  else report(reading, 'id_duplicate', { id, first }, place);
};

/** `userService` → `user_service`, `Atendimento Nível 1` → `atendimento_nivel_1`. */
const suggestedId = (id: string, kind: IdKind): string => {
  const parts = kind === 'quantity' ? id.split('.') : [id];
  const words = parts.map((part) => slugOf(part, '_'));
  const suggestion = words.filter((word) => word !== '').join('.');
  return suggestion === '' ? 'name' : suggestion;
};
