import type { Catalogue } from '../catalog/catalogue.ts';
import { amount } from '../catalog/phrases/amount.ts';
import { code, muted, type Prose, prose, strong } from '../lib/inline.ts';
import type { Explanation, Step } from '../model/answer/explanation.ts';
import type { Interval } from '../model/interval.ts';
import type { Document, TreeLine } from './document.ts';
import { viewMoment, viewOnwards } from './explain/explain-moment.ts';
import { shownValue } from './explain/explain-step.ts';
import { viewPassage, viewUncertainty } from './explain/explain-uncertainty.ts';
import type { ExplanationView } from './explain/explain-view.ts';
import { countedFormula, namedFormula } from './text/formula.ts';
import { nameOf } from './text/quantity-name.ts';

const MOST_LINES = 400;

/** The month where it is not today, the derivation as a tree, how sure that is, and where to go on. */
export const viewExplanation = (view: ExplanationView): Document => {
  const { explanation, words, depth = Number.POSITIVE_INFINITY } = view;
  const { id, quantities } = explanation;
  const byId = new Map(quantities.map((step) => [step.id, step]));
  const { lines, hidden } = treeOf(id, byId, words, depth);
  const deeper = { kind: 'paragraph', content: words.explain.deeper(hidden) } as const;
  return {
    blocks: [
      ...viewMoment(explanation, words),
      // What was shown already is named and not repeated.
      { kind: 'tree', lines },
      ...(hidden === 0 ? [] : [deeper]),
      ...viewUncertainty(explanation, words),
      ...viewPassage(explanation, words),
      ...viewOnwards(view),
    ],
  };
};

/** Each quantity itself, in a line: `-q`. */
export const viewExplanationsQuietly = (
  explanations: readonly Explanation[],
  words: Catalogue,
): Document => {
  const lines = explanations.flatMap(({ quantities: [step] }): TreeLine[] =>
    step === undefined ? [] : [{ depth: 0, content: headOf(step, words) }],
  );
  return { blocks: [{ kind: 'tree', lines }] };
};

type Steps = ReadonlyMap<string, Step>;

/** Pre-order without recursion: a chain of formulas may be of any length. */
const treeOf = (
  root: string,
  steps: Steps,
  words: Catalogue,
  most: number,
): { readonly lines: TreeLine[]; readonly hidden: number } => {
  const lines: TreeLine[] = [];
  const seen = new Set<string>();
  const waiting = [{ id: root, depth: 0 }];
  while (waiting.length > 0 && lines.length < MOST_LINES) {
    const { id, depth } = waiting.pop() as { id: string; depth: number };
    const step = steps.get(id);
    if (step === undefined) continue;
    const again = seen.has(id);
    seen.add(id);
    lines.push({ depth, content: headOf(step, words), ...belowOf(step, steps, words, again) });
    if (again || depth >= most) continue;
    for (const input of step.inputs.toReversed()) waiting.push({ id: input, depth: depth + 1 });
  }
  return { lines, hidden: steps.size - seen.size };
};

/** `support.agents  1 agents  Agents needed` */
const headOf = (step: Step, words: Catalogue): Prose => {
  const label = nameOf(step, words);
  return [
    strong(code(step.id)),
    '  ',
    ...shownValue(step, words),
    ...(label === step.id ? [] : ['  ', muted(label)]),
  ];
};

const belowOf = (
  step: Step,
  steps: Steps,
  words: Catalogue,
  again: boolean,
): { readonly details?: readonly Prose[] } => {
  // Of an input its value says enough the second time.
  if (again) return step.inputs.length === 0 ? {} : { details: [[muted(words.explain.above)]] };
  const { parts, where, source, range, outside } = step;
  const details: Prose[] = [];
  if (parts !== undefined) {
    details.push(prose`= ${namedFormula(parts)}`);
    if (step.inputs.length > 0 && step.table === undefined) {
      details.push(prose`= ${countedFormula(parts, (part) => steps.get(part))}`);
    }
  }
  if (step.unknown !== undefined) details.push(words.explain.unknown(step.unknown));
  if (range !== undefined) details.push(rangeWords(range, step.unit, words));
  if (step.fittedTo !== undefined) details.push(words.explain.fitted(step.fittedTo));
  if (step.eachMonth !== undefined) details.push(words.explain.eachMonth(step.eachMonth));
  if (outside !== undefined) details.push([words.explain.outside[outside]]);
  details.push([muted(`${words.sources[source]} · ${where}`)]);
  return { details };
};

const rangeWords = (interval: Interval, unit: string, { explain }: Catalogue): Prose => {
  const shown = (value: number): Prose => [amount(value, unit)];
  switch (interval.kind) {
    case 'lognormal':
    case 'split':
      return explain.range(shown(interval.low), shown(interval.high), 'interval');
    case 'uniform':
      return explain.range(shown(interval.low), shown(interval.high), 'uniform');
    case 'normal':
      return explain.range(shown(interval.mean), shown(interval.sd), 'normal');
  }
};
