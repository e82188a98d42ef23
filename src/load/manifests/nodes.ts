import type { YamlMap, YamlNode } from '../../lib/yaml/node.ts';
import type { ManifestEntry, ManifestFile, ManifestNode } from '../../model/manifest/manifest.ts';

/** A value of a file as one that knows its file; what an alias stands for is read once. */
export const manifestNode = (file: ManifestFile, from: YamlNode): ManifestNode =>
  convert(file, from, new Map());

const convert = (
  file: ManifestFile,
  from: YamlNode,
  seen: Map<YamlNode, ManifestNode>,
): ManifestNode => {
  const before = seen.get(from);
  if (before !== undefined) return before;
  const made = convertNew(file, from, seen);
  seen.set(from, made);
  return made;
};

const convertNew = (
  file: ManifestFile,
  from: YamlNode,
  seen: Map<YamlNode, ManifestNode>,
): ManifestNode => {
  const { span } = from;
  switch (from.kind) {
    case 'scalar': {
      const { value, text } = from;
      return { kind: 'scalar', file, span, value, text, plain: isPlain(file.text, span[0]) };
    }
    case 'list':
      return { kind: 'list', file, span, items: from.items.map((one) => convert(file, one, seen)) };
    case 'map':
      return { kind: 'map', file, span, entries: entriesOf(file, from, seen) };
    case 'broken':
      return { kind: 'broken', file, span };
  }
};

/** Keys of `<<` as if they stood here, behind those that do: readers of YAML 1.1 merge them. */
const entriesOf = (
  file: ManifestFile,
  from: YamlMap,
  seen: Map<YamlNode, ManifestNode>,
): ReadonlyMap<string, ManifestEntry> => {
  const entries = new Map<string, ManifestEntry>();
  const merged: ManifestNode[] = [];
  for (const { key, keySpan, node } of from.entries.values()) {
    const value = convert(file, node, seen);
    if (key !== '<<') entries.set(key, { key, at: { file, span: keySpan }, node: value });
    else merged.push(...(value.kind === 'list' ? value.items : [value]));
  }
  for (const one of merged) {
    for (const entry of one.kind === 'map' ? one.entries.values() : []) {
      if (!entries.has(entry.key)) entries.set(entry.key, entry);
    }
  }
  return entries;
};

/** Neither in quotes nor a block of text. */
const isPlain = (text: string, from: number): boolean => !/^["'|>!&]/.test(text[from] ?? '');
