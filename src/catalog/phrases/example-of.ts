import type { YamlNode } from '../../lib/yaml/node.ts';
import { parseYaml } from '../../lib/yaml.ts';

type Examples = Readonly<Record<string, { readonly example: string }>>;

/**
 * What may stand at a path of a profile, out of the examples of its sections, in one line:
 * `metrics`, `orders`, `unit` → `users`. Ids and places in a list count for any other.
 */
export const exampleOf = (sections: Examples, path: readonly string[]): string | undefined => {
  const [section = ''] = path;
  if (!Object.hasOwn(sections, section)) return undefined;
  const { text, root } = parseYaml(sections[section]?.example ?? '');
  const found = root === undefined ? undefined : nodeAt(root, path);
  return found === undefined
    ? undefined
    : shortened(inOneLine(text, found, isRows(found) ? 1 : undefined));
};

/** What is longer is looked up in the help. */
const MOST_CHARACTERS = 100;
const shortened = (example: string): string | undefined =>
  example.length <= MOST_CHARACTERS ? example : undefined;

/** The same with its key, `metrics: {mau: …}`: of the path, or of what is around it. */
export const exampleLineOf = (sections: Examples, path: readonly string[]): string | undefined => {
  const around = [path, path.slice(0, -1)];
  const lines = around.map((each) => [each.at(-1), exampleOf(sections, each)] as const);
  const found = lines.find(([, example]) => example !== undefined);
  return found === undefined ? undefined : found.join(': ');
};

const nodeAt = (node: YamlNode, path: readonly string[]): YamlNode | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  for (const next of nextOf(node, step, rest.length === 0)) {
    const found = nodeAt(next, rest);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a step may lead to: the key itself before others, which the last step never means. */
const nextOf = (node: YamlNode, step: string, isLast: boolean): readonly YamlNode[] => {
  if (node.kind === 'list') return isLast ? [] : node.items;
  if (node.kind !== 'map') return [];
  const own = node.entries.get(step)?.node;
  const others = isLast ? [] : [...node.entries.values()].map((entry) => entry.node);
  return own === undefined ? others : [own, ...others];
};

/** Of rows and items one is an example; the keys of a map belong together. */
const isRows = (node: YamlNode): boolean => {
  if (node.kind !== 'map') return node.kind === 'list';
  const [first] = node.entries.values();
  return first?.node.kind === 'map';
};

/** Of what is written in several lines, the first `most` rows or items, each whole. */
const inOneLine = (text: string, node: YamlNode, most = Number.POSITIVE_INFINITY): string => {
  const written = text.slice(...node.span).trim();
  if (!written.includes('\n')) return written;
  if (node.kind === 'list') {
    const items = node.items.slice(0, most).map((item) => inOneLine(text, item));
    return `[${items.join(', ')}]`;
  }
  if (node.kind !== 'map') return written;
  const entries = [...node.entries.values()].slice(0, most);
  return `{${entries.map((each) => `${each.key}: ${inOneLine(text, each.node)}`).join(', ')}}`;
};
