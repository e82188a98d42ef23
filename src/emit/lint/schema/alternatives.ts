import type { ManifestNode } from '../../../model/manifest/manifest.ts';

/** What a type stands for: `string|[](a|b)` is `string` and `[](a|b)`, `(a|b)` is `a` and `b`. */
export const alternativesOf = (type: string): readonly string[] => {
  const bare = type.startsWith('(') ? type.slice(1, -1) : type;
  if (!bare.includes('|')) return [bare];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < bare.length; i += 1) {
    if (bare[i] === '(') depth += 1;
    if (bare[i] === ')') depth -= 1;
    if (bare[i] !== '|' || depth > 0) continue;
    parts.push(bare.slice(from, i));
    from = i + 1;
  }
  return [...parts, bare.slice(from)];
};

/** Whether a value is of the kind of a type: what is in a map or a list is not looked at. */
export const isOfKind = (node: ManifestNode, type: string): boolean => {
  if (type === 'any') return true;
  switch (node.kind) {
    case 'map':
      return type.startsWith('#') || type.startsWith('{}');
    case 'list':
      return type.startsWith('[]');
    case 'scalar':
      return type.startsWith('=')
        ? String(node.value) === type.slice(1)
        : isScalarOf(node.value, type);
    case 'broken':
      return true;
  }
};

const isScalarOf = (value: unknown, type: string): boolean => {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number';
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return typeof value === type;
  }
};

/** `string`, `list`, `map`: a type for people, each once. */
export const kindsOf = (types: readonly string[]): readonly string[] => [
  ...new Set(
    types.map((type) =>
      type.startsWith('[]') ? 'list' : type.startsWith('#') || type.startsWith('{}') ? 'map' : type,
    ),
  ),
];
