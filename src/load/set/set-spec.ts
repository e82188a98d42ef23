import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { LEAST_GROWTH } from '../../model/unit.ts';
import type { NumberSpec } from '../document/number-spec.ts';

/** What a quantity may be set to; one with words only to one of them. */
export type SetSpec = NumberSpec & { readonly words?: readonly string[] };

/** What each quantity may be set to: metrics keep the bounds of the profile. */
export const specsOf = (profile: Profile, graph: Graph): ReadonlyMap<string, SetSpec> => {
  const specs = new Map<string, SetSpec>();
  for (const quantity of graph.quantities) specs.set(quantity.id, specOf(quantity));
  for (const { id, unit, min, max } of profile.metrics) {
    specs.set(id, { unit, min: min ?? 0, ...(max === undefined ? {} : { max }) });
  }
  return specs;
};

const specOf = ({ id, unit, section, words }: Quantity): SetSpec => {
  if (words !== undefined) return { unit, words };
  if (id.endsWith('.shock')) return { unit };
  if (id.startsWith('growth.') && unit === 'share/month' && !id.endsWith('.noise')) {
    return { unit, min: LEAST_GROWTH, compounds: true };
  }
  return section === 'quantities' || section === 'economics' ? { unit } : { unit, min: 0 };
};
