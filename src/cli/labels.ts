import type { Catalogue } from '../catalog/catalogue.ts';
import { catalogueName } from '../core/explain/catalogue-name.ts';
import type { Graph } from '../model/quantity.ts';
import { textIn } from '../model/text.ts';
import { nameOf } from '../view/text/quantity-name.ts';

/** The profile's own name of a quantity, else the id that the profile gave its row, else its own. */
export const labelsOf = (graph: Graph, { locale }: Catalogue): ((id: string) => string) => {
  const labels = new Map(graph.quantities.map(({ id, label, cell }) => [id, label ?? cell?.row]));
  return (id) => {
    const label = labels.get(id);
    return label === undefined ? id : textIn(label, locale);
  };
};

/** As `labelsOf`, with the name that the language has for a quantity that is not of the profile. */
export const namesOf = (graph: Graph, words: Catalogue): ((id: string) => string) => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return (id) => {
    const quantity = byId.get(id);
    return quantity === undefined
      ? id
      : nameOf({ ...quantity, name: catalogueName(quantity) }, words);
  };
};
