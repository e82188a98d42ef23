import { buildTree } from './yaml/build-tree.ts';
import { composeYaml } from './yaml/compose.ts';
import type { YamlLimits, YamlNode, YamlProblem } from './yaml/node.ts';

/** A text that was read as YAML. */
export type ParsedYaml = {
  /** The text that all spans count in: the given one without its byte order mark. */
  readonly text: string;
  /** Undefined where there is nothing but comments, or nothing that could be read. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
};

/** A text of several documents, each as if it stood alone. */
export type ParsedDocuments = {
  readonly text: string;
  readonly documents: readonly Omit<ParsedYaml, 'text'>[];
  /** Of the text as a whole. */
  readonly problems: readonly YamlProblem[];
};

const LIMITS: YamlLimits = { documents: 1, depth: 100, aliasNodes: 10_000, syntaxProblems: 50 };
const STREAM: YamlLimits = { ...LIMITS, documents: 100_000 };

/**
 * Reads one YAML 1.2 document (or JSON) that nobody vouches for: in linear time, without running,
 * importing or expanding anything. Never throws; what is wrong with the text stands in `problems`.
 */
export const parseYaml = (source: string, limits: YamlLimits = LIMITS): ParsedYaml => {
  const { text, documents, problems } = parseYamlDocuments(source, limits);
  const [first] = documents;
  // Keys that the parser guessed at are nobody's.
  const own = first?.problems.filter(({ kind }) => problems.length === 0 || kind === 'syntax');
  return { text, root: first?.root, problems: [...problems, ...(own ?? [])] };
};

/** Reads all documents of a text in the same way. */
export const parseYamlDocuments = (
  source: string,
  limits: YamlLimits = STREAM,
): ParsedDocuments => {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const { documents, problems } = composeYaml(text, limits);
  return {
    text,
    problems,
    documents: documents.map(({ document, problems: found }) => {
      const tree = buildTree(document, text, limits);
      const own = found.some(({ kind }) => kind === 'syntax') ? [] : tree.problems;
      return { root: tree.root, problems: [...found, ...own] };
    }),
  };
};

/**
 * The plain JavaScript value of a node: objects, arrays and scalars; null for a broken one. Its
 * size is that of the file and the aliases that were allowed.
 */
export const plainValue = (node: YamlNode | undefined): unknown => {
  switch (node?.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map': {
      const object: Record<string, unknown> = {};
      for (const { key, node: value } of node.entries.values()) object[key] = plainValue(value);
      return object;
    }
    case 'broken':
      return null;
    default:
      return undefined;
  }
};
