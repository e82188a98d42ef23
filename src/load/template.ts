import type { YamlMap, YamlNode } from '../lib/yaml/node.ts';
import { parseYaml } from '../lib/yaml.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic/diagnostic.ts';
import {
  nodePlace,
  placeOf,
  readYamlFile,
  shownNode,
  type YamlFile,
} from './document/yaml-file.ts';

/**
 * What is wrong with a person's own template, against the one that it stands in for. It may say
 * anything else, and less: but it is an object of the same kind, what is a map, list or scalar in the
 * one is so in the other, and what leads to the containers of a pod is there.
 */
export const templateProblems = (
  own: { readonly file: string; readonly text: string },
  shipped: string,
): readonly Diagnostic[] => {
  const { file, root, problems } = readYamlFile(own);
  const model = parseYaml(shipped).root;
  if (root === undefined || model === undefined) return problems;
  const found = [...problems];
  compare({ file, found, own: root, model, depth: 0 });
  return found;
};

type Comparison = {
  readonly file: YamlFile;
  readonly found: Diagnostic[];
  readonly own: YamlNode;
  readonly model: YamlNode;
  readonly depth: number;
};

const compare = (at: Comparison): void => {
  const { file, found, own, model } = at;
  if (own.kind === 'broken' || model.kind === 'broken') return;
  if (own.kind !== model.kind) {
    const expected = model.kind === 'scalar' ? 'text' : model.kind;
    found.push(
      diagnostic('type_wrong', { expected, found: shownNode(file, own) }, nodePlace(file, own)),
    );
  } else if (own.kind === 'map' && model.kind === 'map') compareMaps({ ...at, own, model });
  else if (own.kind === 'list' && model.kind === 'list') {
    const [example] = model.items;
    for (const item of own.items) {
      if (example !== undefined) compare({ ...at, own: item, model: example, depth: at.depth + 1 });
    }
  }
};

/** Where a target reads which kind of object it is. */
const IDENTITY: ReadonlySet<string> = new Set(['apiVersion', 'kind']);

const compareMaps = ({
  file,
  found,
  own,
  model,
  depth,
}: Comparison & { readonly own: YamlMap; readonly model: YamlMap }): void => {
  for (const { key, node } of model.entries.values()) {
    const entry = own.entries.get(key);
    if (entry === undefined) {
      if (depth === 0 || leadsToContainers(key, node)) {
        found.push(diagnostic('key_missing', { key }, nodePlace(file, own)));
      }
    } else if (depth === 0 && IDENTITY.has(key)) {
      const [written, expected] = [textOf(entry.node), textOf(node)];
      if (written === expected) continue;
      const place = placeOf(file, entry.node.span);
      found.push(diagnostic('choice_wrong', { found: written, choices: [expected] }, place));
    } else compare({ file, found, own: entry.node, model: node, depth: depth + 1 });
  }
};

const textOf = (node: YamlNode): string => (node.kind === 'scalar' ? node.text : '');

const leadsToContainers = (key: string, node: YamlNode): boolean =>
  key === 'containers' ||
  (node.kind === 'map' &&
    [...node.entries.values()].some((below) => leadsToContainers(below.key, below.node)));
