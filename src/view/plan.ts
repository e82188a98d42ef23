import type { Catalogue } from '../catalog/catalogue.ts';
import type { Prose } from '../lib/inline.ts';
import { code } from '../lib/inline.ts';
import type { Plan } from '../model/plan.ts';
import { textIn } from '../model/text.ts';
import type { Block, Document } from './document.ts';
import { viewFindings } from './plan/findings.ts';
import { viewMoney } from './plan/money.ts';
import { viewPhase, viewVerdict } from './plan/phase.ts';
import { viewOwnQuantities, viewSizing } from './plan/sizing.ts';
import { viewSlos } from './plan/slos.ts';
import { viewTeam } from './plan/team.ts';

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
  const { source } = plan.inputs.metrics;
  const metrics: Prose = source === 'defaults' ? [words.plan.metricsDefault] : [code(source)];
  const set = Object.keys(plan.inputs.set).length > 0 && source === 'defaults';
  const read = set ? [...metrics, ', ', code('--set')] : metrics;
  return [
    { kind: 'heading', level: 1, content: [textIn(plan.project.name, words.locale)] },
    {
      kind: 'paragraph',
      content: words.plan.context({ at: plan.at, metrics: read, locale: words.locale }),
    },
  ];
};

const viewNext = ({ plan, words, profileName }: PlanView): Block[] => {
  const id = 'costs.total' in plan.quantities ? 'costs.total' : Object.keys(plan.metrics)[0];
  const commands = [
    { command: `scale explain ${profileName} ${id}`, why: 'explain' as const },
    ...(plan.inputs.metrics.source === 'defaults'
      ? [{ command: `scale plan ${profileName} --metrics FILE`, why: 'metrics' as const }]
      : []),
  ];
  return [{ kind: 'paragraph', content: words.plan.next(commands) }];
};
