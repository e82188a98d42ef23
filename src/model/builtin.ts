import type { CustomersBuiltin } from './builtin/customers.ts';
import type { MoneyBuiltin } from './builtin/money.ts';
import type { PoolsBuiltin } from './builtin/pools.ts';
import type { ProductBuiltin } from './builtin/product.ts';
import type { ReadinessBuiltin } from './builtin/readiness.ts';
import type { RoadmapBuiltin } from './builtin/roadmap.ts';
import type { StackBuiltin } from './builtin/stack.ts';
import type { SupportBuiltin } from './builtin/support.ts';
import type { TeamBuiltin } from './builtin/team.ts';

/**
 * Quantities that sections bring by themselves, `*` standing for a row. The catalogue has a name
 * for each; a section that brings another adds it to its group, and the compiler asks for its words.
 */
export type BuiltinName =
  | ProductBuiltin
  | MoneyBuiltin
  | CustomersBuiltin
  | SupportBuiltin
  | PoolsBuiltin
  | TeamBuiltin
  | StackBuiltin
  | RoadmapBuiltin
  | ReadinessBuiltin;
