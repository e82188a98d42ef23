import * as z from 'zod/mini';
import { about, id, list, map, rows, text } from './parts.ts';

const value: z.ZodMiniType = z
  .union([z.number(), z.string(), z.boolean()], { error: 'number' })
  .register(z.globalRegistry, {
    id: 'set_value',
    description: 'A number or a range in the unit of the quantity, or one of its words.',
  });

export const scenarios: z.ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('What would be otherwise.', text),
    set: about('Values by the id of a quantity: `{growth.mau: 20%}`.', rows(value)),
  }),
);
