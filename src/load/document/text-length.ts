import type { YamlNode } from '../../lib/yaml/node.ts';
import { type Reading, report } from './reading.ts';

const LONGEST_TEXT = 10_000;

/** Reports every text of a file that is too long to be one. */
export const checkTextLengths = (reading: Reading, root: YamlNode): void => {
  // An alias is the node that it names: each node is visited once.
  const visited = new Set<YamlNode>();
  const visit = (node: YamlNode): void => {
    if (visited.has(node)) return;
    visited.add(node);
    if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'map') for (const entry of node.entries.values()) visit(entry.node);
    else if (node.kind === 'scalar' && node.text.length > LONGEST_TEXT) {
      const facts = { length: node.text.length, limit: LONGEST_TEXT };
      report(reading, 'text_too_long', facts, node.span);
    }
  };
  visit(root);
};
