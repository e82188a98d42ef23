import type { Step } from '../../model/answer/explanation.ts';

type LabelOf = (id: string) => string;

/**
 * Names as a client reads them: a group of costs that nobody named is called by its items, *Numbers +
 * Business plans*, rather than by its id.
 */
export const clientLabels =
  (labelOf: LabelOf, stepOf: (id: string) => Step | undefined): LabelOf =>
  (id) => {
    const label = labelOf(id);
    if (label !== id) return label;
    const { inputs = [], parts } = stepOf(id) ?? {};
    const items = inputs.map(labelOf);
    const summed = parts?.[0] === 'sum(' || parts?.every((part) => part !== ' * ');
    return summed === true && items.length > 0 && items.length <= MOST && !items.some(isId)
      ? items.join(' + ')
      : label;
  };

/** More names than this are no name. */
const MOST = 4;

const isId = (name: string): boolean => /^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(name);
