import type { ReportWords } from '../../catalog/words/report.ts';
import { shortened } from '../../lib/shortened.ts';
import type { Step } from '../../model/answer/explanation.ts';
import { snakeCase } from '../../model/id.ts';
import { type Text, textIn } from '../../model/text.ts';
import { whomOf } from './whom.ts';

type LabelOf = (id: string) => string;
type Named = { readonly id: string; readonly name: Text };

/**
 * Names as a client reads them: a group of costs that nobody named is called by its items, *Numbers +
 * Business plans*, rather than by its id, and what each customer costs is no cost per user. An item that has no
 * label is called by its row, *video: price*, a budget by what it looks at, and growth by what grows.
 */
export const clientLabels = (
  nameOf: LabelOf,
  stepOf: (id: string) => Step | undefined,
  { locale, money, sensitivity }: Pick<ReportWords, 'locale' | 'money' | 'sensitivity'>,
  phases: readonly Named[],
): LabelOf => {
  const one = whomOf(stepOf, locale);
  const labelOf: LabelOf = (id) => shortened(nameOf(id), LONGEST_NAME);
  return (id) => {
    if (one !== undefined && (id === 'costs.per_user' || id === 'revenue.per_user')) {
      return money.perOne[id](one);
    }
    const grows = /^growth\.([^.]+)(?:\.add)?$/.exec(id)?.[1];
    if (grows !== undefined) return sensitivity.growth(labelOf(grows));
    const label = rowLabel(id, labelOf, stepOf);
    const about = triggerOf(id, stepOf) ?? limitedBy(id);
    if (about !== undefined) return `${label} (${labelOf(about)})`;
    const phase = phaseOf(id, phases);
    if (phase !== undefined) return `${label} (${textIn(phase.name, locale)})`;
    if (label !== id) return label;
    const { inputs = [], parts } = stepOf(id) ?? {};
    const items = inputs.map(labelOf);
    const summed = parts?.[0] === 'sum(' || parts?.every((part) => part !== ' * ');
    return summed === true && items.length > 0 && items.length <= MOST && !items.some(isId)
      ? items.join(' + ')
      : label;
  };
};

/** Of a longer name nobody reads the end. */
const LONGEST_NAME = 120;

const rowLabel = (
  id: string,
  labelOf: LabelOf,
  stepOf: (id: string) => Step | undefined,
): string => {
  const [table, row, ...column] = id.split('.');
  const step = stepOf(id);
  const label = labelOf(id);
  if (row === undefined || step?.label !== undefined) return label;
  if (table === 'budgets') {
    const name = observedOf(`${table}.${row}`, labelOf, stepOf) ?? row;
    return column.length === 0 ? name : `${name}: ${label.toLowerCase()}`;
  }
  if (step?.name !== `${table}.*${column.map((part) => `.${part}`).join('')}`) return label;
  if (table !== 'costs' && table !== 'revenue') return label;
  return column.length === 0 ? row : `${row}: ${label.toLowerCase()}`;
};

/** The name of the one figure that a budget is about. */
const observedOf = (
  budget: string,
  labelOf: LabelOf,
  stepOf: (id: string) => Step | undefined,
): string | undefined => {
  const { expression } = stepOf(`${budget}.observed`) ?? {};
  return expression?.kind === 'ref' ? labelOf(expression.id) : undefined;
};

/** What a condition of a phase looks at, where it is one figure. */
const triggerOf = (id: string, stepOf: (id: string) => Step | undefined): string | undefined => {
  const trigger = /^(phases\..+\.triggers\.\d+)\.(?:observed|threshold)$/.exec(id)?.[1];
  const observed = trigger === undefined ? undefined : stepOf(`${trigger}.observed`);
  return observed?.expression?.kind === 'ref' ? observed.expression.id : undefined;
};

/** What a plan limits: each has several limits. */
const limitedBy = (id: string): string | undefined =>
  /^plans\.[^.]+\.limits\.([^.]+)$/.exec(id)?.[1];

/** The phase that a target belongs to: several have one of the same metric. */
const phaseOf = (id: string, phases: readonly Named[]): Named | undefined => {
  const row = /^phases\.([^.]+)\.targets\./.exec(id)?.[1];
  return row === undefined ? undefined : phases.find((phase) => snakeCase(phase.id) === row);
};

/** More names than this are no name. */
const MOST = 4;

const isId = (name: string): boolean => /^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(name);
