import type { Scalar } from 'yaml';
import type { Span, YamlNode, YamlScalar } from './node.ts';

/** A scalar as the package composed it, with its place in `whole`. */
export const scalarNode = (whole: string, from: Scalar, span: Span): YamlNode => {
  if (!tagFits(from)) return { kind: 'broken', span };
  const value = from.value as YamlScalar['value'];
  const text = from.source ?? '';
  return { kind: 'scalar', value, text, span, textSpan: textSpanOf(whole, text, span) };
};

/** The value of a key without a colon, as in `{a, b}`. */
export const nullAfter = ([, end]: Span): YamlNode => ({
  kind: 'scalar',
  value: null,
  text: '',
  span: [end, end],
  textSpan: [end, end],
});

const STANDARD = 'tag:yaml.org,2002:';

/** Whether a tag, if any, is one of the standard ones; the package has reported others. */
export const isStandardTag = (tag: string | undefined, ...names: readonly string[]): boolean =>
  tag === undefined || tag === '!' || names.some((name) => tag === STANDARD + name);

const tagFits = ({ tag, value }: Scalar): boolean => {
  switch (typeof value) {
    case 'string':
      return isStandardTag(tag, 'str');
    case 'number':
      return isStandardTag(tag, 'int', 'float');
    case 'boolean':
      return isStandardTag(tag, 'bool');
    default:
      return value === null && isStandardTag(tag, 'null');
  }
};

const textSpanOf = (whole: string, text: string, span: Span): Span => {
  const quote = whole[span[0]];
  const from = quote === '"' || quote === "'" ? span[0] + 1 : span[0];
  return whole.startsWith(text, from) ? [from, from + text.length] : span;
};
