import { Composer, CST, isScalar, Parser, Scalar, stringify } from 'yaml';

/** A text to put in the place of a scalar that is there. */
export type YamlEdit = { readonly path: readonly (string | number)[]; readonly value: string };

/**
 * `text` with other scalars at the given paths. Comments, order, blanks and quotes of all else stay
 * as they are, byte for byte; whatever a value holds, it is one scalar and reads back as that value.
 * `name: Shop # ours` with `A: b` at `name` is `name: "A: b" # ours`.
 */
export const editYaml = (text: string, edits: readonly YamlEdit[]): string => {
  const tokens = [...new Parser().parse(text)];
  const [document] = [...new Composer({ keepSourceTokens: true }).compose(tokens)];
  for (const { path, value } of edits) {
    const node = document?.getIn(path, true);
    if (!isScalar(node) || !CST.isScalar(node.srcToken)) {
      throw new Error(`no scalar at ${path.join('.')}`);
    }
    // As a key would be written: on one line, its line ends as escapes.
    CST.setScalarValue(node.srcToken, value, { implicitKey: true, type: styleOf(value) });
  }
  return tokens.map((token) => CST.stringify(token)).join('');
};

/** Text that is safe without quotes, between brackets too. */
const PLAIN = /^\p{L}[\p{L}\p{N} ._/-]*$/u;

const styleOf = (value: string): 'PLAIN' | 'QUOTE_DOUBLE' =>
  PLAIN.test(value) && stringify(value, { lineWidth: 0 }).trimEnd() === value
    ? Scalar.PLAIN
    : Scalar.QUOTE_DOUBLE;
