import * as z from 'zod/mini';

/** From the top of a file to a key: `metrics`, `ID` (any), `growth`; `-` is an item of a list. */
export type KeyPath = readonly string[];

/** Every place at which a schema has `key`. The forms of a number, a text … are one value. */
export const keyPlaces = (schema: z.core.$ZodType, key: string): readonly KeyPath[] =>
  pathsIn(schema).filter((path) => path.at(-1) === key);

const pathsIn = (schema: z.core.$ZodType): readonly KeyPath[] => {
  if (isOneValue(schema)) return [];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return pathsIn(def.innerType);
    case 'union':
      return def.options.flatMap(pathsIn);
    case 'array':
      return beneath('-', def.element);
    case 'record':
      return beneath('ID', def.valueType);
    case 'object':
      return Object.entries(def.shape).flatMap(([key, value]) => [[key], ...beneath(key, value)]);
    default:
      return [];
  }
};

const beneath = (step: string, schema: z.core.$ZodType): readonly KeyPath[] =>
  pathsIn(schema).map((path) => [step, ...path]);

/** A schema with a name of its own, also where a key describes it in other words. */
const isOneValue = (schema: z.core.$ZodType | undefined): boolean =>
  schema !== undefined &&
  (z.globalRegistry.get(schema)?.id !== undefined || isOneValue(schema._zod.parent));
