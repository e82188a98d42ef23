import { code, month, type Prose, prose, strong } from '../lib/inline.ts';
import { textIn } from '../model/text.ts';
import { viewContext } from './context.ts';
import type { Block, Document } from './document.ts';
import { findingItem } from './plan/findings.ts';
import { viewGoal, viewGoalVerdict } from './whatif/goal.ts';
import { viewPassageChanges } from './whatif/passages.ts';
import { viewPaired, viewQuantityChanges } from './whatif/quantities.ts';
import { viewWhatIfVerdict } from './whatif/verdict.ts';
import type { WhatIfView } from './whatif/whatif-view.ts';

/** A what-if: what would be otherwise, what comes of it today and at the horizon, and when. */
export const viewWhatIf = (view: WhatIfView): Document => ({
  blocks: [
    ...viewContext(base(view), view.words, lookedAt(view)),
    ...viewVariants(view),
    ...viewGoal(view),
    ...viewWhatIfVerdict(view),
    ...viewTables(view),
    ...viewFindings(view),
    ...viewWhatIfVerdict(view),
  ],
});

/** Nothing but the verdict: `-q`. */
export const viewWhatIfQuietly = (view: WhatIfView): Document => ({
  blocks: [...viewGoalVerdict(view), ...viewWhatIfVerdict(view)],
});

/** `--set` is what changes, and no part of the base. */
const base = ({ whatIf }: WhatIfView) => ({ ...whatIf, inputs: { ...whatIf.inputs, set: {} } });

const lookedAt = ({ whatIf, words }: WhatIfView): Prose =>
  words.whatif.context({ months: whatIf.horizon, trials: whatIf.trials });

/** Each side by its name, with what it sets. */
const viewVariants = ({ whatIf, words }: WhatIfView): Block[] => {
  const changed = whatIf.variants.filter(({ kind }) => kind !== 'base');
  if (changed.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.whatif.headings.changes] },
    {
      kind: 'list',
      items: changed.map(({ kind, label, set }) => {
        const sets = Object.entries(set).map(([id, value]) => `${id}=${value}`);
        const name = textIn(label, words.locale);
        return kind === 'scenario'
          ? { content: prose`${strong(name)}  ${code(sets.join(', '))}` }
          : { content: [code(sets.join(', '))] };
      }),
    },
  ];
};

const viewTables = (view: WhatIfView): Block[] => {
  const { whatIf, words } = view;
  if (whatIf.variants.length < 2) return [];
  const { headings } = words.whatif;
  const [first] = Object.values(whatIf.quantities);
  const last = (first?.months.length ?? 1) - 1;
  const then = first?.months[last]?.month ?? '';
  return [
    ...viewQuantityChanges(view, 0, [headings.today]),
    ...(last === 0 ? [] : viewQuantityChanges(view, last, headings.later([month(then)]))),
    ...viewPaired(view, [0, last]),
    ...viewPassageChanges(view),
  ];
};

const viewFindings = ({ whatIf, words }: WhatIfView): Block[] => {
  if (whatIf.findings.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.findings] },
    { kind: 'list', items: whatIf.findings.map((one) => findingItem(one, words.findings)) },
  ];
};
