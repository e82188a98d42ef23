import type { Manifest, ManifestNode } from '../../../model/manifest/manifest.ts';
import { wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { canonicalQuantity, type QuantityKind, quantityKind } from '../quantity.ts';
import type { Found } from '../rule.ts';
import type { StructureSchema } from '../schema/validate.ts';

/** Quantities as nobody writes them, and texts that are none. */
export const quantityFaults = (cluster: Cluster): readonly Found<'S04'>[] =>
  cluster.manifests.flatMap((manifest) =>
    quantitiesOf(cluster.schema, manifest).flatMap(
      ({ node, field, of }): readonly Found<'S04'>[] => {
        if (node.kind !== 'scalar' || node.value === null) return [];
        const found = typeof node.value === 'string' ? wordIn(node) : node.text;
        const instead = canonicalQuantity(found, of);
        if (instead === found) return [];
        return [{ manifest, at: node, facts: { field, found, instead } }];
      },
    ),
  );

type Quantity = { readonly node: ManifestNode; readonly field: string; readonly of: QuantityKind };

/** Where the schema has quantities, however deep; of kinds that it lacks there are none. */
const quantitiesOf = (
  { roots, types }: StructureSchema,
  { root, apiVersion, kind }: Manifest,
): readonly Quantity[] => {
  const found: Quantity[] = [];
  const walk = (node: ManifestNode, type: string, field: string): void => {
    if (type === 'quantity') found.push({ node, field, of: quantityKind(lastOf(field)) });
    else if (type.startsWith('[]') && node.kind === 'list') {
      for (const [i, item] of node.items.entries()) walk(item, type.slice(2), `${field}[${i}]`);
    } else if (type.startsWith('{}') && node.kind === 'map') {
      for (const { key, node: value } of node.entries.values()) {
        walk(value, type.slice(2), `${field}.${key}`);
      }
    } else if (type.startsWith('#') && node.kind === 'map') {
      const fields = types[type.slice(1)]?.fields ?? {};
      for (const { key, node: value } of node.entries.values()) {
        if (Object.hasOwn(fields, key)) {
          walk(value, fields[key] ?? 'any', field === '' ? key : `${field}.${key}`);
        }
      }
    }
  };
  const type = Object.hasOwn(roots, `${apiVersion}/${kind}`)
    ? roots[`${apiVersion}/${kind}`]
    : undefined;
  if (type !== undefined) walk(root, `#${type}`, '');
  return found;
};

/** The name of the resource: `requests.storage` has dots of its own, the kind shows in its end. */
const lastOf = (field: string): string => field.slice(field.lastIndexOf('.') + 1);
