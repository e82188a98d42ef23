import { countedBy, following, unitOfRate } from './base-unit.ts';
import { type Contribution, type Section, template } from './contribution.ts';

/**
 * Items a day from a share of the users, models beyond the automatic capacity, people for the
 * share that is looked at by hand. 1,000,000 × 10 % = 100,000 items → 0 extra models, 20 people.
 * Models are rounded up: rounding down leaves items that nobody moderates.
 */
export const contributeModeration: Section = ({ moderation }) => {
  if (moderation === undefined) return [];
  const { place, base } = moderation;
  const of = (name: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `moderation.${name}`,
    section: 'moderation',
    unit,
    value,
    place,
  });
  const rate = following(base, (counted) => unitOfRate('day', counted), 'share/day');
  return [
    { ...of('item_rate', rate.unit, moderation.itemRate), ...rate },
    of('capacity', 'items/day', moderation.capacity),
    of('model_capacity', 'items/day', moderation.modelCapacity),
    of('human_share', 'share', moderation.humanShare),
    of('items_per_moderator', 'items/moderator/day', moderation.itemsPerModerator),
    {
      ...of('items_per_day', 'items/day', template('base * moderation.item_rate', { base })),
      operands: countedBy({ period: 'day' }, { of: 'moderation', key: 'base', formula: base }),
    },
    of('extra_models', 'models', EXTRA_MODELS),
    of('moderators', 'moderators', MODERATORS),
  ];
};

const EXTRA_MODELS =
  'max(0, ceil((moderation.items_per_day - moderation.capacity) / moderation.model_capacity))';
const MODERATORS =
  'ceil(moderation.items_per_day * moderation.human_share / moderation.items_per_moderator)';
