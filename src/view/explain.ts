import { amount } from '../catalog/amount.ts';
import type { Catalogue } from '../catalog/catalogue.ts';
import { code, joinProse, muted, type Prose, plain, prose, strong } from '../lib/inline.ts';
import type { BuiltinName } from '../model/builtin.ts';
import type { Explanation, Step } from '../model/explanation.ts';
import type { Interval } from '../model/interval.ts';
import { textIn } from '../model/text.ts';
import { shownAmount } from './amount.ts';
import type { Document, TreeLine } from './document.ts';

const MOST_LINES = 400;

/** The derivation as a tree; what was shown already is named and not repeated. */
export const viewExplanation = (
  { id, quantities }: Explanation,
  words: Catalogue,
  depth = Number.POSITIVE_INFINITY,
): Document => {
  const { lines, hidden } = treeOf(
    id,
    new Map(quantities.map((step) => [step.id, step])),
    words,
    depth,
  );
  return {
    blocks: [
      { kind: 'tree', lines },
      ...(hidden === 0
        ? []
        : [{ kind: 'paragraph', content: words.explain.deeper(hidden) } as const]),
    ],
  };
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
    const again = seen.has(id) && step.inputs.length > 0;
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

/** A value, or its word where it is an ordinal. */
export const shownValue = (step: Step, words: Catalogue): Prose =>
  step.word === undefined
    ? shownAmount(step.value, step.unit, words)
    : [ordinalWord(step.word, words)];

/** Words of the profile's own (phases, plans) stay as they are. */
const ordinalWord = (word: string, { ordinals }: Catalogue): string =>
  Object.hasOwn(ordinals, word) ? ordinals[word as keyof typeof ordinals] : word;

/** The profile's own label, else the catalogue's name, else the id. */
export const nameOf = ({ id, label, name }: Step, words: Catalogue): string => {
  const builtin = Object.hasOwn(words.quantities, name)
    ? words.quantities[name as BuiltinName]
    : undefined;
  const own = label === undefined ? undefined : textIn(label, words.locale);
  if (own === undefined) return builtin ?? id;
  const column = builtin !== undefined && /\*\./.test(name);
  return column ? `${own}: ${builtin.toLowerCase()}` : own;
};

const belowOf = (
  step: Step,
  steps: Steps,
  words: Catalogue,
  again: boolean,
): { readonly details?: readonly Prose[] } => {
  if (again) return { details: [[muted(words.explain.above)]] };
  const { parts, where, source, range, outside } = step;
  const details: Prose[] = [];
  if (parts !== undefined) {
    const named = parts.map((part) => partText(part));
    const counted = parts.map((part, i) =>
      beside(parts[i + 1], parts[i + 2]) ? partWord(part, steps) : partValue(part, steps),
    );
    details.push(prose`= ${joinProse(named, '')}`);
    if (step.inputs.length > 0 && step.table === undefined)
      details.push(prose`= ${joinProse(counted, '')}`);
  }
  if (range !== undefined) details.push(rangeWords(range, step.unit, words));
  if (outside !== undefined) details.push([words.explain.outside[outside]]);
  details.push([muted(prose2(words.sources[source], where))]);
  return { details };
};

const prose2 = (source: string, where: string): string => `${source} · ${where}`;

type Part = NonNullable<Step['parts']>[number];

const partText = (part: Part): Prose => {
  if (typeof part === 'string') return [part];
  return part.kind === 'ref' ? [part.id] : [plain(part.value)];
};

/** Whether what follows compares with a word: `== "growth"`. */
const beside = (...following: readonly (Part | undefined)[]): boolean =>
  /^ [=!]= "/.test(following.filter((part) => typeof part === 'string').join(''));

/** An ordinal as its word, beside another. */
const partWord = (part: Part, steps: Steps): Prose => {
  const word =
    typeof part === 'string' || part.kind === 'number' ? undefined : steps.get(part.id)?.word;
  return word === undefined ? partValue(part, steps) : [`"${word}"`];
};

const partValue = (part: Part, steps: Steps): Prose => {
  if (typeof part === 'string') return [part];
  if (part.kind === 'number') return [plain(part.value)];
  const step = steps.get(part.id);
  if (step === undefined || step.value === null) return ['?'];
  const node = amount(step.value, step.unit);
  const bare = typeof node === 'object' && node.kind === 'number' && node.style === 'plain';
  return [bare ? plain(step.value) : node];
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
