import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type { Moderation } from '../../model/profile/moderation.ts';
import { child, type Reading } from '../document/reading.ts';
import { requiredFormula } from '../number/formula.ts';
import { readStaff } from './hiring-terms.ts';
import { numberOf } from './row.ts';

/** Reads posts, and the models and people that check them. */
export const readModeration = (reading: Reading, node: YamlNode, place: Place): Moderation => {
  const number = (key: string, unit: string) =>
    numberOf(reading, { node, place }, key, { unit, min: 0 });
  return {
    base: requiredFormula(reading, child(node, 'base'), place),
    itemRate: number('item_rate', 'share/day'),
    capacity: number('capacity', 'items/day'),
    modelCapacity: number('model_capacity', 'items/day'),
    humanShare: number('human_share', 'share'),
    itemsPerModerator: number('items_per_moderator', 'items/moderator/day'),
    place,
    ...readStaff(reading, { id: 'moderation', node, place }, 'moderators'),
  };
};
