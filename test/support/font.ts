import { readFileSync } from 'node:fs';

/** How wide characters are in a TrueType font, in a size of 1, as its own tables `cmap` and `hmtx` say. */
export const readWidths = (path: string): ((character: string) => number) => {
  const file = readFileSync(path);
  const table = tablesOf(file);
  const unitsPerEm = file.readUInt16BE(table('head') + 18);
  const advances = file.readUInt16BE(table('hhea') + 34);
  const glyphOf = glyphsOf(file, table('cmap'));
  return (character) => {
    const glyph = Math.min(glyphOf(character.codePointAt(0) ?? 0), advances - 1);
    return file.readUInt16BE(table('hmtx') + 4 * glyph) / unitsPerEm;
  };
};

const tablesOf = (file: Buffer) => {
  const places = new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, i) => {
      const at = 12 + 16 * i;
      return [file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8)] as const;
    }),
  );
  return (tag: string): number => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`no table ${tag}`);
    return place;
  };
};

const SEGMENTED = 12;

/** By the groups of characters of a table of format 12; 0 is the glyph of what is missing. */
const glyphsOf = (file: Buffer, cmap: number) => {
  const subtables = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, i) => cmap + file.readUInt32BE(cmap + 8 + 8 * i),
  );
  const at = subtables.find((place) => file.readUInt16BE(place) === SEGMENTED);
  if (at === undefined) throw new Error('no characters by groups');
  const groups = Array.from({ length: file.readUInt32BE(at + 12) }, (_, i) => {
    const place = at + 16 + 12 * i;
    return {
      first: file.readUInt32BE(place),
      last: file.readUInt32BE(place + 4),
      glyph: file.readUInt32BE(place + 8),
    };
  });
  return (character: number): number => {
    const group = groups.find(({ first, last }) => first <= character && character <= last);
    return group === undefined ? 0 : group.glyph + character - group.first;
  };
};
