import { type Document, isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { decimalComma } from './decimal-comma.ts';
import type { Span, YamlEntry, YamlLimits, YamlNode, YamlProblem } from './node.ts';
import { parenthesisCut } from './parenthesis-cut.ts';
import { isStandardTag, nullAfter, scalarNode } from './scalar.ts';

/** A node with its size and depth, its own aliases counted as what they stand for. */
type Built = { readonly node: YamlNode; readonly size: number; readonly depth: number };

type Build = {
  readonly text: string;
  readonly limits: YamlLimits;
  readonly problems: YamlProblem[];
  /** `undefined` while the anchored node is being built: an alias to it then is a cycle. */
  readonly anchors: Map<string, Built | undefined>;
  aliasNodes: number;
  /** How many collections are open. */
  depth: number;
};

/** The nodes of a composed document, in one walk; nesting was limited when it was composed. */
export const buildTree = (
  document: Document.Parsed,
  text: string,
  limits: YamlLimits,
): { readonly root: YamlNode | undefined; readonly problems: readonly YamlProblem[] } => {
  const contents: unknown = document.contents;
  if (contents === null || isNothing(contents)) return { root: undefined, problems: [] };
  const problems: YamlProblem[] = [];
  const build: Build = { text, limits, problems, anchors: new Map(), aliasNodes: 0, depth: 0 };
  return { root: buildNode(build, contents).node, problems };
};

/** Not even a written `null`: a file of comments. */
const isNothing = (from: unknown): boolean =>
  isScalar(from) && from.value === null && !from.source && from.tag === undefined;

const buildNode = (build: Build, from: unknown): Built => {
  if (isAlias(from)) return buildAlias(build, from.source, spanOf(from));
  const anchor = (from as { anchor?: string } | null)?.anchor;
  if (anchor !== undefined) build.anchors.set(anchor, undefined);
  const built = buildContent(build, from);
  if (anchor !== undefined) build.anchors.set(anchor, built);
  return built;
};

const buildContent = (build: Build, from: unknown): Built => {
  const span = spanOf(from);
  if (isScalar(from)) return leaf(scalarNode(build.text, from, span));
  if (isMap(from) && isStandardTag(from.tag, 'map')) return buildMap(build, from.items, span);
  if (isSeq(from) && isStandardTag(from.tag, 'seq')) return buildList(build, from.items, span);
  return broken(span);
};

const leaf = (node: YamlNode): Built => ({ node, size: 1, depth: 0 });

const broken = (span: Span): Built => leaf({ kind: 'broken', span });

const spanOf = (from: unknown): Span => {
  const range = (from as { range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

const buildList = (build: Build, from: readonly unknown[], span: Span): Built => {
  build.depth += 1;
  const items = from.map((item) => buildNode(build, item));
  build.depth -= 1;
  return collection({ kind: 'list', span, items: items.map(({ node }) => node) }, items);
};

const buildMap = (build: Build, from: readonly Pair[], span: Span): Built => {
  build.depth += 1;
  const entries = new Map<string, YamlEntry>();
  let last: YamlEntry | undefined;
  let cutUntil = 0;
  const values = from.map((pair) => {
    const keySpan = spanOf(pair.key);
    const key = keyText(build, pair.key);
    const value = pair.value === null ? leaf(nullAfter(keySpan)) : buildNode(build, pair.value);
    // The other parts of a text that was cut several times.
    if (pair.value === null && keySpan[0] < cutUntil) return value;
    const cut = pair.value === null ? cutBy(build.text, keySpan, last) : undefined;
    if (cut !== undefined && last !== undefined) {
      build.problems.push(cut);
      cutUntil = cut.span[1];
      entries.set(last.key, { ...last, node: broken(last.node.span).node });
      return value;
    }
    const problem = keyProblem(key, keySpan, entries);
    if (problem !== undefined) build.problems.push(problem);
    else if (key !== undefined) {
      last = { key, keySpan, node: value.node };
      entries.set(key, last);
    }
    return value;
  });
  build.depth -= 1;
  return collection({ kind: 'map', span, entries }, values);
};

/** A key without a value that is the rest of the value before: a comma in it was taken for one between entries. */
const cutBy = (text: string, key: Span, last: YamlEntry | undefined): YamlProblem | undefined =>
  parenthesisCut(text, key, last) ?? decimalComma(text, key, last);

const collection = (node: YamlNode, parts: readonly Built[]): Built => {
  let size = 1;
  let depth = 0;
  for (const part of parts) {
    size += part.size;
    depth = Math.max(depth, part.depth);
  }
  return { node, size, depth: depth + 1 };
};

/** Keys are text: `2024`, `yes` and `10k` as they are written. */
const keyText = (build: Build, key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  const { node } = buildNode(build, key);
  return node.kind === 'scalar' && (node.text !== '' || node.value === '') ? node.text : undefined;
};

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const keyProblem = (
  key: string | undefined,
  span: Span,
  entries: ReadonlyMap<string, YamlEntry>,
): YamlProblem | undefined => {
  if (key === undefined) return { kind: 'syntax', fault: 'NON_STRING_KEY', span };
  if (FORBIDDEN_KEYS.has(key)) return { kind: 'key', found: key, span };
  const first = entries.get(key);
  return first === undefined ? undefined : { kind: 'duplicate', key, first: first.keySpan, span };
};

const buildAlias = (build: Build, name: string, span: Span): Built => {
  const { limits, problems } = build;
  const anchored = build.anchors.get(name);
  if (anchored === undefined) {
    // A `*` without a name is a fault of its own, found by the parser.
    if (name !== '') problems.push({ kind: 'alias', name, within: build.anchors.has(name), span });
    return broken(span);
  }
  if (build.depth + anchored.depth > limits.depth) {
    problems.push({ kind: 'too_deep', limit: limits.depth, span });
    return broken(span);
  }
  const before = build.aliasNodes;
  build.aliasNodes += anchored.size;
  if (build.aliasNodes <= limits.aliasNodes) return anchored;
  // Reported once: with the limit passed, every further alias would bring another.
  if (before <= limits.aliasNodes) {
    problems.push({ kind: 'alias_bomb', limit: limits.aliasNodes, span });
  }
  return broken(span);
};
