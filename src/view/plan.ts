import { code, type Prose, prose } from '../lib/inline.ts';
import { textIn } from '../model/text.ts';
import type { Block, Document } from './document.ts';
import { viewFindings } from './plan/findings.ts';
import { viewMoney } from './plan/money.ts';
import { viewPhase, viewVerdict } from './plan/phase.ts';
import { viewOwnQuantities, viewSizing } from './plan/sizing.ts';
import { viewSlos } from './plan/slos.ts';
import { viewTeam } from './plan/team.ts';
import type { PlanView } from './plan-view.ts';

/** The plan in the order of the reader's questions, the verdict first and last. */
export const viewPlan = (view: PlanView): Document => ({
  blocks: [
    ...viewContext(view),
    ...viewPhase(view),
    ...viewSlos(view),
    ...viewSizing(view),
    ...viewMoney(view),
    ...viewTeam(view),
    ...viewOwnQuantities(view),
    ...viewFindings(view),
    ...viewVerdict(view),
    ...viewNext(view),
  ],
});

/** Nothing but the verdict: `-q`. */
export const viewPlanQuietly = (view: PlanView): Document => ({ blocks: viewVerdict(view) });

const viewContext = ({ plan, words }: PlanView): Block[] => {
  const { metrics, set, profile, seed } = plan.inputs;
  const source: Prose =
    metrics.source === 'defaults' ? [words.plan.metricsDefault] : [code(metrics.source)];
  const read = Object.keys(set).length === 0 ? source : prose`${source} and ${code('--set')}`;
  const context = { at: plan.at, profile: [code(profile.path)], metrics: read, seed };
  return [
    { kind: 'heading', level: 1, content: [textIn(plan.project.name, words.locale)] },
    { kind: 'paragraph', content: words.plan.context(context) },
  ];
};

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
