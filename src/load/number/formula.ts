import type { YamlNode, YamlScalar } from '../../lib/yaml/node.ts';
import type { Formula } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import type { Reading } from '../document/reading.ts';
import { placeOf, type YamlFile } from '../document/yaml-file.ts';

/** The text of an expression; undefined where there is none. */
export const readFormula = (reading: Reading, node: YamlNode | undefined): Formula | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string'
    ? formulaOf(reading.file, node)
    : undefined;

/** A formula that must be given. Where it is not, that was reported; a number brings no more of it. */
export const requiredFormula = (
  reading: Reading,
  node: YamlNode | undefined,
  place: Place,
): Formula => readFormula(reading, node) ?? { text: '0', place };

/**
 * A scalar as an expression. Its place is that of its first character, inside the quotes, so that
 * an offset in the text finds its column; where escapes or folding changed the text, its own start.
 */
export const formulaOf = (file: YamlFile, node: YamlScalar): Formula => {
  const [from, to] = node.textSpan;
  const blanks = to - from === node.text.length ? node.text.search(/\S|$/) : 0;
  return { text: node.text.trim(), place: placeOf(file, [from + blanks, to]) };
};
