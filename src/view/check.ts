import { viewErrorBudgets } from './check/error-budgets.ts';
import { viewFailing } from './check/failing.ts';
import { viewPassing } from './check/passing.ts';
import { viewGate } from './check/verdict.ts';
import type { CheckView } from './check-view.ts';
import { viewContext } from './context.ts';
import type { Block, Document } from './document.ts';
import { findingWords } from './plan/findings.ts';

/** A gate in the order in which it matters: the verdict, what needs attention, what holds. */
export const viewCheck = (view: CheckView): Document => ({
  blocks: [
    ...viewContext(view.verdict, view.words),
    ...viewAsked(view),
    ...viewGate(view),
    ...viewFailing(view),
    ...viewErrorBudgets(view),
    ...viewPassing(view),
    ...viewFindings(view),
    ...viewGate(view),
    ...viewNext(view),
  ],
});

/** Nothing but the verdict: `-q`. */
export const viewCheckQuietly = (view: Pick<CheckView, 'verdict' | 'words'>): Document => ({
  blocks: viewGate(view),
});

const viewAsked = ({ words, phase }: CheckView): Block[] =>
  phase === undefined ? [] : [{ kind: 'paragraph', content: words.check.forPhase(phase) }];

const viewFindings = ({ verdict, words }: CheckView): Block[] =>
  verdict.findings.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, content: [words.plan.headings.findings] },
        {
          kind: 'list',
          items: verdict.findings.map((finding) => ({
            status: finding.severity === 'info' ? 'info' : 'warn',
            content: findingWords(finding, words.findings),
          })),
        },
      ];

const viewNext = ({ verdict, words, profileName, phase }: CheckView): Block[] => {
  // Of the next phase, the limits of SLOs are not those that are explained today.
  const failing = verdict.results.find(
    ({ outcome, kind }) =>
      outcome === 'breach' && OWN[kind] && (phase === undefined || kind === 'target'),
  );
  if (failing === undefined) return [];
  const cell = OWN[failing.kind] ?? '';
  const command = `scale explain ${profileName} ${failing.id}${cell === '' ? '' : `.${cell}`}`;
  return [
    { kind: 'heading', level: 2, content: [words.plan.next] },
    { kind: 'list', items: [{ content: words.check.next(command) }] },
  ];
};

/** The quantity of the graph to look into, by what is checked. */
const OWN: Readonly<Record<string, string | undefined>> = {
  slo: 'met',
  budget: 'met',
  target: 'met',
};
