import type { Catalogue } from '../catalog/catalogue.ts';
import type { Graph } from '../model/quantity.ts';
import { textIn } from '../model/text.ts';

/** The profile's own name of a quantity, else the id that the profile gave its row, else its own. */
export const labelsOf = (graph: Graph, { locale }: Catalogue): ((id: string) => string) => {
  const labels = new Map(graph.quantities.map(({ id, label, cell }) => [id, label ?? cell?.row]));
  return (id) => {
    const label = labels.get(id);
    return label === undefined ? id : textIn(label, locale);
  };
};
