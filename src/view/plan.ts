import { viewContext } from './context.ts';
import type { Block, Document } from './document.ts';
import { viewAlerts } from './plan/alerts.ts';
import { viewBudgets } from './plan/budgets.ts';
import { viewCustomers } from './plan/customers.ts';
import { viewFindings } from './plan/findings.ts';
import { viewLoadTests } from './plan/load-tests.ts';
import { viewMoney } from './plan/money.ts';
import { viewOperations } from './plan/operations.ts';
import { viewPhase, viewVerdict } from './plan/phase.ts';
import type { PlanView } from './plan/plan-view.ts';
import { viewPools } from './plan/pools.ts';
import { viewPricePlans } from './plan/price-plans.ts';
import { viewReadiness } from './plan/readiness.ts';
import { viewRisks } from './plan/risks.ts';
import { viewRoadmap } from './plan/roadmap.ts';
import { viewServices } from './plan/services.ts';
import { viewOwnQuantities, viewSizing } from './plan/sizing.ts';
import { viewSlos } from './plan/slos.ts';
import { viewTeam } from './plan/team.ts';

/** The plan in the order of the reader's questions, the verdict first and last. */
export const viewPlan = (view: PlanView): Document => ({
  blocks: [
    ...viewContext(view.plan, view.words),
    ...viewPhase(view),
    ...viewReadiness(view),
    ...viewSlos(view),
    ...viewBudgets(view),
    ...viewAlerts(view),
    ...viewSizing(view),
    ...viewServices(view),
    ...viewPools(view),
    ...viewLoadTests(view),
    ...viewPricePlans(view),
    ...viewCustomers(view),
    ...viewMoney(view),
    ...viewTeam(view),
    ...viewRoadmap(view),
    ...viewRisks(view),
    ...viewOperations(view),
    ...viewOwnQuantities(view),
    ...viewFindings(view),
    ...viewVerdict(view),
    ...viewNext(view),
  ],
});

/** Nothing but the verdict: `-q`. */
export const viewPlanQuietly = (view: PlanView): Document => ({ blocks: viewVerdict(view) });

const viewNext = ({ plan, words, profileName }: PlanView): Block[] => {
  const id = 'costs.total' in plan.quantities ? 'costs.total' : Object.keys(plan.metrics)[0];
  const { explain, metrics } = words.plan.try;
  const commands = [explain(`scale explain ${profileName} ${id}`)];
  if (plan.inputs.metrics.source === 'defaults') {
    commands.push(metrics(`scale plan ${profileName} --metrics FILE`));
  }
  return [
    { kind: 'heading', level: 2, content: [words.plan.next] },
    { kind: 'list', items: commands.map((content) => ({ content })) },
  ];
};
