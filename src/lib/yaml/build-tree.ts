import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Span, YamlEntry, YamlLimits, YamlNode, YamlProblem, YamlScalar } from './node.ts';

type Built = { readonly node: YamlNode; readonly size: number };
type Build = {
  readonly text: string;
  readonly limits: YamlLimits;
  readonly problems: YamlProblem[];
  /** `undefined` while the anchored node is being built: an alias to it then is a cycle. */
  readonly anchors: Map<string, Built | undefined>;
  aliasNodes: number;
};

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The nodes of a composed document, in one walk; nesting was limited when it was composed. */
export const buildTree = (
  document: Document.Parsed,
  text: string,
  limits: YamlLimits,
): { readonly root: YamlNode | undefined; readonly problems: readonly YamlProblem[] } => {
  const build: Build = { text, limits, problems: [], anchors: new Map(), aliasNodes: 0 };
  const contents: unknown = document.contents;
  if (contents === null || (isScalar(contents) && isEmpty(contents))) {
    return { root: undefined, problems: [] };
  }
  return { root: buildNode(build, contents).node, problems: build.problems };
};

const isEmpty = (scalar: Scalar): boolean =>
  scalar.value === null && (scalar.source ?? '') === '' && scalar.tag === undefined;

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
  if (isMap(from))
    return tagged(from.tag, 'map') ? buildMap(build, from.items, span) : broken(span);
  if (isSeq(from))
    return tagged(from.tag, 'seq') ? buildList(build, from.items, span) : broken(span);
  if (isScalar(from)) return buildScalar(build, from, span);
  return broken(span);
};

const broken = (span: Span): Built => ({ node: { kind: 'broken', span }, size: 1 });

const STANDARD = 'tag:yaml.org,2002:';

/** Whether a tag, if any, is the standard one; the package has reported others. */
const tagged = (tag: string | undefined, ...names: readonly string[]): boolean =>
  tag === undefined || tag === '!' || names.some((name) => tag === STANDARD + name);

const spanOf = (from: unknown): Span => {
  const range = (from as { range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

const buildList = (build: Build, from: readonly unknown[], span: Span): Built => {
  let size = 1;
  const items = from.map((item) => {
    const built = buildNode(build, item);
    size += built.size;
    return built.node;
  });
  return { node: { kind: 'list', span, items }, size };
};

const buildMap = (build: Build, from: readonly Pair[], span: Span): Built => {
  let size = 1;
  const entries = new Map<string, YamlEntry>();
  for (const pair of from) {
    const keySpan = spanOf(pair.key);
    const key = keyText(build, pair.key);
    const value = pair.value === null ? nullAfter(keySpan) : buildNode(build, pair.value);
    size += value.size;
    const first = key === undefined ? undefined : entries.get(key);
    if (key === undefined) {
      build.problems.push({ kind: 'syntax', fault: 'NON_STRING_KEY', span: keySpan });
    } else if (FORBIDDEN_KEYS.has(key)) {
      build.problems.push({ kind: 'key', found: key, span: keySpan });
    } else if (first !== undefined) {
      build.problems.push({ kind: 'duplicate', key, first: first.keySpan, span: keySpan });
    } else {
      entries.set(key, { key, keySpan, node: value.node });
    }
  }
  return { node: { kind: 'map', span, entries }, size };
};

/** The value of a key without a colon, as in `{a, b}`. */
const nullAfter = ([, end]: Span): Built => ({
  node: { kind: 'scalar', value: null, text: '', span: [end, end], textSpan: [end, end] },
  size: 1,
});

/** Keys are text: `2024`, `yes` and `10k` as they are written. */
const keyText = (build: Build, key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  const { node } = buildNode(build, key);
  return node.kind === 'scalar' && (node.text !== '' || node.value === '') ? node.text : undefined;
};

const buildScalar = (build: Build, from: Scalar, span: Span): Built => {
  const value = from.value as YamlScalar['value'];
  const text = from.source ?? '';
  if (!scalarTagFits(from)) return broken(span);
  return {
    node: { kind: 'scalar', value, text, span, textSpan: textSpanOf(build.text, text, span) },
    size: 1,
  };
};

const scalarTagFits = ({ tag, value }: Scalar): boolean => {
  switch (typeof value) {
    case 'string':
      return tagged(tag, 'str');
    case 'number':
      return tagged(tag, 'int', 'float');
    case 'boolean':
      return tagged(tag, 'bool');
    default:
      return value === null && tagged(tag, 'null');
  }
};

const textSpanOf = (whole: string, text: string, span: Span): Span => {
  const quote = whole[span[0]];
  const from = quote === '"' || quote === "'" ? span[0] + 1 : span[0];
  return whole.startsWith(text, from) ? [from, from + text.length] : span;
};

const buildAlias = (build: Build, name: string, span: Span): Built => {
  const anchored = build.anchors.get(name);
  if (anchored === undefined) {
    build.problems.push(
      build.anchors.has(name)
        ? { kind: 'alias_bomb', limit: build.limits.aliasNodes, span }
        : { kind: 'alias', name, span },
    );
    return broken(span);
  }
  build.aliasNodes += anchored.size;
  if (build.aliasNodes <= build.limits.aliasNodes) return anchored;
  // One report is enough: with the limit passed, every further alias would bring another.
  if (!build.problems.some(({ kind }) => kind === 'alias_bomb')) {
    build.problems.push({ kind: 'alias_bomb', limit: build.limits.aliasNodes, span });
  }
  return broken(span);
};
