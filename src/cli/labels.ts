import type { Catalogue } from '../catalog/catalogue.ts';
import type { Graph } from '../model/quantity.ts';
import { textIn } from '../model/text.ts';

/** The profile's own name of a quantity, else its id. */
export const labelsOf = (graph: Graph, { locale }: Catalogue): ((id: string) => string) => {
  const labels = new Map(graph.quantities.map(({ id, label }) => [id, label]));
  return (id) => {
    const label = labels.get(id);
    return label === undefined ? id : textIn(label, locale);
  };
};
