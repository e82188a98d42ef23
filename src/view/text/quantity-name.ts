import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Step } from '../../model/answer/explanation.ts';
import type { BuiltinName } from '../../model/builtin.ts';
import { textIn } from '../../model/text.ts';

/** The profile's own label, else the catalogue's name, else the id. */
export const nameOf = (
  { id, label, name }: Pick<Step, 'id' | 'label' | 'name'>,
  words: Catalogue,
): string => {
  const builtin = Object.hasOwn(words.quantities, name)
    ? words.quantities[name as BuiltinName]
    : undefined;
  const own = label === undefined ? undefined : textIn(label, words.locale);
  if (own === undefined) return builtin ?? id;
  const column = builtin !== undefined && /\*\./.test(name);
  return column ? `${own}: ${builtin.toLowerCase()}` : own;
};
