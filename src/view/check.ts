import type { Prose } from '../lib/inline.ts';
import type { CheckView } from './check/check-view.ts';
import { viewErrorBudgets } from './check/error-budgets.ts';
import { viewFailing } from './check/failing.ts';
import { viewPassing } from './check/passing.ts';
import { viewGate } from './check/verdict.ts';
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

const viewNext = (view: CheckView): Block[] => {
  const items = [...explainBreach(view), ...supplyValues(view)];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [view.words.plan.next] },
    { kind: 'list', items: items.map((content) => ({ content })) },
  ];
};

const explainBreach = ({ verdict, words, profileName, phase }: CheckView): Prose[] => {
  // Of the next phase, the limits of SLOs are not those that are explained today.
  const failing = verdict.results.find(
    ({ outcome, kind }) =>
      outcome === 'breach' && OWN[kind] && (phase === undefined || kind === 'target'),
  );
  if (failing === undefined) return [];
  const cell = OWN[failing.kind] ?? '';
  const id = `${failing.id}${cell === '' ? '' : `.${cell}`}`;
  return [words.check.next(`scale explain ${profileName} ${id}`)];
};

/** What lists the values that the gate fails for. */
const supplyValues = ({ verdict, words, profileName }: CheckView): Prose[] =>
  verdict.results.some(
    ({ outcome, why, noData }) =>
      outcome === 'no_data' && noData === 'fail' && why.code === 'no_value',
  )
    ? [words.check.supply(`scale metrics ${profileName}`)]
    : [];

/** The quantity of the graph to look into, by what is checked. */
const OWN: Readonly<Record<string, string | undefined>> = {
  slo: 'met',
  budget: 'met',
  target: 'met',
};
