import { amount } from '../../catalog/phrases/amount.ts';
import { type Prose, prose, strong } from '../../lib/inline.ts';
import type { OperationReading } from '../../model/reading/operations.ts';
import { type Locale, textIn } from '../../model/text.ts';
import type { Block, ListItem } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

/** How work is done at this scale, when everything is asked for. */
export const viewOperations = (view: PlanView): Block[] => {
  const { plan, words, wide } = view;
  const operations = plan.operations ?? [];
  if (!wide || operations.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.operations] },
    { kind: 'list', items: operations.map((operation) => operationItem(operation, view)) },
  ];
};

const operationItem = (operation: OperationReading, view: PlanView): ListItem => {
  const { words } = view;
  const name = strong(textIn(operation.name, words.locale));
  const from = fromOf(operation, words.locale);
  const head = from === undefined ? prose`${name}` : prose`${name} (${words.plan.from(from)})`;
  const text =
    operation.text === undefined ? head : prose`${head}: ${textIn(operation.text, words.locale)}`;
  const children: ListItem[] = [
    ...operation.values.map((id) => ({ content: figure(id, view) })),
    ...operation.items.map((item) => ({ content: [textIn(item, words.locale)] })),
  ];
  return children.length === 0 ? { content: text } : { content: text, children };
};

const fromOf = ({ from, phase, unit }: OperationReading, locale: Locale): Prose | undefined => {
  if (from === null) return undefined;
  if (typeof from === 'number') return [amount(from, unit)];
  return [phase === undefined ? from : textIn(phase, locale)];
};

const figure = (id: string, { plan, words }: PlanView): Prose => {
  const { value, unit } = plan.quantities[id] ?? { value: null, unit: '' };
  const name = id.slice(id.lastIndexOf('.') + 1).replaceAll('_', ' ');
  const shown = shownAmount(value, unit, words);
  return name === unit ? shown : prose`${name}: ${shown}`;
};
