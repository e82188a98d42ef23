import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Brand } from '../../model/brand.ts';
import type { Checked } from '../../model/diagnostic/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { brand } from '../../model/wire/brand.ts';
import { inPlaceOrder } from '../document/problem-order.ts';
import { child, itemsOf, type Reading, report } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { readShapedFile } from '../document/shaped-file.ts';
import { placeOf } from '../document/yaml-file.ts';
import { contrastOf, isColour, sixDigits } from './colour.ts';

/** A brand whose logo is still a path, and where that stands. */
export type LoadedBrand = Omit<Brand, 'logo'> & {
  readonly logo?: { readonly path: string; readonly place: Place };
};

const NOTHING: LoadedBrand = { colours: {}, contact: [] };

/** Reads the file of `--brand`. Colours are held to AA contrast where text stands on them. */
export const loadBrand = (source: {
  readonly file: string;
  readonly text: string;
}): Checked<LoadedBrand> => {
  const read = readShapedFile(source, brand);
  if (read.root === undefined) return { value: NOTHING, problems: read.problems };
  const { reading, root, shaped } = read;
  const value = shaped ? readBrand(reading, root) : NOTHING;
  return { value, problems: inPlaceOrder(reading.problems) };
};

const readBrand = (reading: Reading, root: YamlNode): LoadedBrand => {
  const colours = child(root, 'colours');
  const logo = child(root, 'logo');
  const path = stringOf(logo);
  return {
    ...given({
      consultant: textOf(reading, child(root, 'consultant')),
      client: textOf(reading, child(root, 'client')),
      footer: textOf(reading, child(root, 'footer')),
      logo:
        logo === undefined || path === undefined
          ? undefined
          : { path, place: placeOf(reading.file, logo.span) },
    }),
    colours: given({
      primary: colourOf(reading, child(colours, 'primary')),
      accent: colourOf(reading, child(colours, 'accent')),
    }),
    contact: linesOf(child(root, 'contact')).flatMap((node) => textOf(reading, node) ?? []),
  };
};

const linesOf = (node: YamlNode | undefined): readonly YamlNode[] => {
  if (node === undefined) return [];
  return node.kind === 'list' ? itemsOf(node) : [node];
};

/** A name that fills a page is a mistake. */
const LONGEST = 300;

const textOf = (reading: Reading, node: YamlNode | undefined): string | undefined => {
  const text = stringOf(node);
  if (node === undefined || text === undefined) return undefined;
  if (text.length > LONGEST) {
    report(reading, 'text_too_long', { length: text.length, limit: LONGEST }, node.span);
  }
  return text;
};

/** What WCAG 2.2 asks for at level AA, of text of ordinary size. */
const LEAST_CONTRAST = 4.5;

const colourOf = (reading: Reading, node: YamlNode | undefined): string | undefined => {
  const found = stringOf(node);
  if (node === undefined || found === undefined) return undefined;
  if (!isColour(found)) {
    report(reading, 'colour_wrong', { found, ...given({ instead: sixDigits(found) }) }, node.span);
    return undefined;
  }
  const contrast = contrastOf(found, '#ffffff');
  if (contrast >= LEAST_CONTRAST) return found;
  const facts = { found, contrast: Math.round(contrast * 100) / 100, least: LEAST_CONTRAST };
  report(reading, 'colour_faint', facts, node.span);
  return undefined;
};
