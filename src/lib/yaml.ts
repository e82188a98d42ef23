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

const LIMITS: YamlLimits = { depth: 100, aliasNodes: 10_000, syntaxProblems: 50 };

/**
 * Reads one YAML 1.2 document (or JSON) that nobody vouches for: in linear time, without running,
 * importing or expanding anything. Never throws; what is wrong with the text stands in `problems`.
 */
export const parseYaml = (source: string, limits: YamlLimits = LIMITS): ParsedYaml => {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const { document, problems } = composeYaml(text, limits);
  if (document === undefined) return { text, root: undefined, problems };
  const tree = buildTree(document, text, limits);
  // Keys that the parser guessed at are nobody's.
  const own = problems.some(({ kind }) => kind === 'syntax') ? [] : tree.problems;
  return { text, root: tree.root, problems: [...problems, ...own] };
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
