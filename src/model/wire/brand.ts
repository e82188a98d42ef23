import * as z from 'zod/mini';
import { about, list, map, maybe, words } from './parts.ts';

/** A colour as CSS writes it: `#0f4c5c`. */
const colour = words;

/** Who hands a report over to whom, and how it looks. */
export const brand: z.ZodMiniType = map({
  consultant: maybe('Who wrote the report.', words),
  client: maybe('Whom it is for.', words),
  logo: maybe('A picture, as a path from the folder of this file: PNG, JPEG or SVG.', words),
  colours: maybe(
    'Colours of the brand.',
    map({
      primary: maybe('Behind the title; text on it is white.', colour),
      accent: maybe('Of links; readable on white.', colour),
    }),
  ),
  footer: maybe('A line at the end of the report.', words),
  contact: maybe(
    'How to be reached: one line, or a list of lines.',
    z.union([z.string(), list(about('One line.', words))], { error: 'text' }),
  ),
});
