import type { core } from 'zod/mini';
import { given } from '../../lib/given.ts';
import { slugOf } from '../../lib/slug.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { DiagnosticFacts } from '../../model/diagnostic/diagnostic.ts';
import { child } from './reading.ts';
import { stringOf } from './scalar.ts';
import type { Path } from './wire-path.ts';

type Missing = { readonly node: YamlNode; readonly path: Path; readonly issue: core.$ZodIssue };

/** A key that a map lacks, with the one value that it may have, or one after the name or the id beside it. */
export const missingKey = (
  key: string,
  { node, path, issue }: Missing,
): DiagnosticFacts['key_missing'] => {
  const [only, ...others] = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const example = others.length === 0 && only !== undefined ? only : besides(key, node);
  return { key, path: path.map(String), ...given({ example }) };
};

const LONGEST = 40;

/** `name: One box` → `one_box`, and `id: one_box` → `One box`. */
const besides = (key: string, node: YamlNode): string | undefined => {
  const id = slugOf(stringOf(child(node, key === 'id' ? 'name' : 'id')) ?? '', '_');
  if (id === '' || id.length > LONGEST) return undefined;
  if (key === 'id') return id;
  const words = id.replaceAll('_', ' ');
  return key === 'name' ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
};
