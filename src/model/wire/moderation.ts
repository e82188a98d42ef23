import type { ZodMiniType } from 'zod/mini';
import { staff } from './hiring-terms.ts';
import { number } from './number.ts';
import { about, formula, map } from './parts.ts';

export const moderation: ZodMiniType = map({
  base: about('Who posts: the id of a quantity, or a formula.', formula),
  item_rate: about('Items a day for each of the base.', number),
  capacity: about('Items a day that the models already there read.', number),
  model_capacity: about('Items a day that one more model reads.', number),
  human_share: about('The share of items that a person must see.', number),
  items_per_moderator: about('Items a day that one moderator sees.', number),
  ...staff,
});
