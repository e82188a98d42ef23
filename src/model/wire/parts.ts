import * as z from 'zod/mini';
import type { Shape } from '../diagnostic/diagnostic.ts';

// One profile is read in a run: compiling each object's parser with `new Function` would cost
// more than it saves.
z.config({ jitless: true });

type Schema = z.ZodMiniType;

/**
 * The error text of a wire schema is not shown: it tells load which shape was expected, or (for a
 * map) which keys are known.
 */
const shaped = (shape: Shape): { readonly error: string } => ({ error: shape });
const KEYS = 'keys:';

/** The keys that a map's error text names; undefined when it is a shape. */
export const keysInError = (message: string): readonly string[] | undefined =>
  message.startsWith(KEYS) ? message.slice(KEYS.length).split(',') : undefined;

/** A map with these keys and no others. */
export const map = (shape: Record<string, Schema>): z.ZodMiniObject =>
  z.strictObject(shape, { error: KEYS + Object.keys(shape).join(',') });

/** Adds what an editor shows when the pointer rests on the key. */
export const about = <S extends Schema>(description: string, schema: S): S =>
  schema.check(z.describe(description)) as S;

/** A key that may be left out. */
export const maybe = (description: string, schema: Schema): Schema =>
  about(description, z.optional(schema));

/** Rows by id. */
export const rows = (row: Schema): Schema => z.record(z.string(), row, shaped('map'));

export const list = (item: Schema): Schema => z.array(item, shaped('list'));

export const words: Schema = z.string(shaped('text'));
export const id: Schema = z.string(shaped('id'));
export const formula: Schema = z.string(shaped('formula'));
export const limit: Schema = z.number(shaped('number'));
export const choice = (choices: readonly [string, ...string[]]): Schema => z.enum([...choices]);

/** YAML 1.2 reads `yes` as text, YAML 1.1 (many editors) as true. */
export const yesNo: Schema = z
  .union([z.boolean(), z.enum(['yes', 'no'])], shaped('yes_no'))
  .register(z.globalRegistry, { id: 'yes_no', description: '`yes` or `no`.' });

/** One string for every language, or one a language. */
export const text: Schema = z
  .union(
    [
      z.string(),
      map({
        en: maybe('The text in English.', words),
        'pt-BR': maybe('The text in Brazilian Portuguese.', words),
      }),
    ],
    shaped('text_by_language'),
  )
  .register(z.globalRegistry, {
    id: 'text',
    description: 'A text: one string for every language, or `{en: …, pt-BR: …}`.',
  });

export const texts: Schema = list(text);
