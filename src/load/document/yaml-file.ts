import type { Span, YamlEntry, YamlNode, YamlProblem } from '../../lib/yaml/node.ts';
import { lineStartsOf, spanPosition } from '../../lib/yaml/position.ts';
import { parseYaml } from '../../lib/yaml.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** A file under the text that its spans count in. */
export type YamlFile = {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
};

export type YamlContent = {
  readonly file: YamlFile;
  /** Undefined where nothing can be read: then `problems` says why. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Diagnostic[];
};

/**
 * Reads the YAML (or JSON) of a file. After a syntax error nothing is handed on: what the parser
 * then guesses would only bring errors that nobody made.
 */
export const readYamlFile = (source: { file: string; text: string }): YamlContent => {
  const parsed = parseYaml(source.text);
  const { text } = parsed;
  const file: YamlFile = { file: source.file, text, lineStarts: lineStartsOf(text) };
  const problems = parsed.problems.map((problem) => diagnosticOf(file, problem));
  if (parsed.problems.some(({ kind }) => kind === 'syntax' || kind === 'too_deep')) {
    return { file, root: undefined, problems };
  }
  if (parsed.root === undefined) problems.push(diagnostic('file_empty', { path: source.file }));
  return { file, root: parsed.root, problems };
};

/** What is wrong with the text of a file, as a problem of its user. */
export const diagnosticOf = (file: YamlFile, problem: YamlProblem): Diagnostic => {
  const place = placeOf(file, problem.span);
  switch (problem.kind) {
    case 'syntax':
      return diagnostic('yaml_syntax', { fault: problem.fault, ...moreTabs(file, problem) }, place);
    case 'tag':
      return diagnostic('yaml_tag', { tag: problem.tag }, place);
    case 'alias':
      return diagnostic('yaml_alias', { name: problem.name, within: problem.within }, place);
    case 'alias_bomb':
      return diagnostic('yaml_alias_bomb', { limit: problem.limit }, place);
    case 'too_deep':
      return diagnostic('yaml_too_deep', { limit: problem.limit }, place);
    case 'key':
      return diagnostic('yaml_key', { found: problem.found }, place);
    case 'decimal_comma': {
      const { found, instead, grouped } = problem;
      return diagnostic('decimal_comma', { found, instead, grouped }, place);
    }
    case 'parenthesis_cut': {
      const { found, quoted } = problem;
      return diagnostic('parenthesis_cut', { found, quoted }, place);
    }
    case 'duplicate': {
      const first = placeOf(file, problem.first);
      return diagnostic('key_duplicate', { key: problem.key, first }, place);
    }
  }
};

/** How many lines below are indented with tabs as well: the parser stops at the first. */
const moreTabs = (
  { text }: YamlFile,
  { fault, span }: Extract<YamlProblem, { kind: 'syntax' }>,
): { readonly more?: number } => {
  if (fault !== 'TAB_AS_INDENT') return {};
  const more = text
    .slice(span[0])
    .split('\n')
    .slice(1)
    .filter((line) => /^ *\t\s*\S/.test(line));
  return more.length === 0 ? {} : { more: more.length };
};

/** Where a span begins, and how much of that line belongs to it. */
export const placeOf = (file: YamlFile, span: Span): Place => ({
  file: file.file,
  ...spanPosition(file, span),
});

/** The place of a key. */
export const keyPlace = (file: YamlFile, entry: YamlEntry): Place => placeOf(file, entry.keySpan);

/** The place that stands for a whole node: a map's first key, else where the node begins. */
export const nodePlace = (file: YamlFile, node: YamlNode): Place => {
  if (node.kind !== 'map') return placeOf(file, node.span);
  const [first] = node.entries.values();
  return placeOf(file, first === undefined ? node.span : first.keySpan);
};

const LONGEST_SHOWN = 40;

/** A node as it is written, short enough for a message: `[1, 2]`, `{id: a, name: b, …`. */
export const shownNode = (file: YamlFile, node: YamlNode): string => {
  const [from, to] = node.span;
  if (from === to) return 'null';
  const written = file.text.slice(from, Math.min(to, from + LONGEST_SHOWN + 1)).trim();
  const [line = ''] = written.split(/\r?\n/, 1);
  const cut = line.length > LONGEST_SHOWN || line.length < written.length;
  return cut ? `${line.slice(0, LONGEST_SHOWN - 1).trimEnd()}…` : line;
};
