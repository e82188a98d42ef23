import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Plan } from '../../model/answer/plan.ts';

/** Whatever the parts of the plan's view need: the plan, the words, and how much to show. */
export type PlanView = {
  readonly plan: Plan;
  readonly words: Catalogue;
  readonly wide: boolean;
  /** How the user named the profile: for commands to try next. */
  readonly profileName: string;
  /** Ids of the quantities that the profile defines itself. */
  readonly ownQuantities: readonly string[];
  /** Labels of the profile's own quantities, which the plan does not repeat. */
  readonly labelOf: (id: string) => string;
};
