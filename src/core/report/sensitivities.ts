import type { Graph } from '../../model/quantity.ts';

/** What a client asks about, the most important first. */
const ASKED = ['economics.profit', 'costs.total', 'revenue.total'];

/** One is enough where another says the same with the sign turned round. */
const MOST = 2;

/** Ids of the quantities whose uncertainty a report explains. */
export const askedOf = ({ quantities }: Graph): readonly string[] => {
  const known = new Set(quantities.map(({ id }) => id));
  return ASKED.filter((id) => known.has(id)).slice(0, MOST);
};
