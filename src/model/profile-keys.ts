import { CUSTOMERS_KEYS } from './profile-keys/customers.ts';
import { GATE_KEYS } from './profile-keys/gate.ts';
import type { SectionKeys } from './profile-keys/key.ts';
import { MONEY_KEYS } from './profile-keys/money.ts';
import { POOLS_KEYS } from './profile-keys/pools.ts';
import { PRODUCT_KEYS } from './profile-keys/product.ts';
import { READINESS_KEYS } from './profile-keys/readiness.ts';
import { ROADMAP_KEYS } from './profile-keys/roadmap.ts';
import { SCENARIOS_KEYS } from './profile-keys/scenarios.ts';
import { STACK_KEYS } from './profile-keys/stack.ts';
import { SUPPORT_KEYS } from './profile-keys/support.ts';
import { TEAM_KEYS } from './profile-keys/team.ts';

/**
 * Every key of every section, in the order of the JSON Schema. The keys of a number's own forms
 * (`by`, `low` …) and of a condition are left out. A test holds this to the JSON Schema.
 */
export const PROFILE_KEYS = {
  ...PRODUCT_KEYS,
  ...MONEY_KEYS,
  ...CUSTOMERS_KEYS,
  ...SUPPORT_KEYS,
  ...POOLS_KEYS,
  ...TEAM_KEYS,
  ...STACK_KEYS,
  ...ROADMAP_KEYS,
  ...READINESS_KEYS,
  ...SCENARIOS_KEYS,
  ...GATE_KEYS,
} as const satisfies SectionKeys;

export type ProfileSection = keyof typeof PROFILE_KEYS;
