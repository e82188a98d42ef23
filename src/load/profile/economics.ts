import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type { Economics } from '../../model/profile/economics.ts';
import type { Reading } from '../document/reading.ts';
import { maybeNumberOf } from './row.ts';

/** Reads the money that is there today; less than nothing is a debt. */
export const readCash = (reading: Reading, node: YamlNode, place: Place): Economics => {
  const row = { id: 'economics', node, place };
  return {
    place,
    ...given({ cash: maybeNumberOf(reading, row, 'cash', { unit: reading.currency }) }),
  };
};
