// The one door to mathjs: its number-only build, reduced to the parser.
import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number';

let parser: ((text: string) => MathNode) | undefined;

/** The syntax tree of mathjs; throws its SyntaxError. */
export const parseMathjs = (text: string): MathNode => {
  parser ??= create({ parseDependencies } as FactoryFunctionMap).parse as (
    text: string,
  ) => MathNode;
  return parser(text);
};
