import type { Catalogue } from '../catalogue.ts';
import { customersQuantities } from './quantities/customers.ts';
import { moneyQuantities } from './quantities/money.ts';
import { poolsQuantities } from './quantities/pools.ts';
import { productQuantities } from './quantities/product.ts';
import { readinessQuantities } from './quantities/readiness.ts';
import { roadmapQuantities } from './quantities/roadmap.ts';
import { stackQuantities } from './quantities/stack.ts';
import { supportQuantities } from './quantities/support.ts';
import { teamQuantities } from './quantities/team.ts';

/** Names of the built-in quantities. */
export const quantities: Catalogue['quantities'] = {
  ...productQuantities,
  ...moneyQuantities,
  ...customersQuantities,
  ...supportQuantities,
  ...poolsQuantities,
  ...teamQuantities,
  ...stackQuantities,
  ...roadmapQuantities,
  ...readinessQuantities,
};
