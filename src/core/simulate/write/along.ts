import { type Expression, partsOf } from '../../../model/expression.ts';
import type { Context } from './context.ts';
import { laterOf, writeFormula } from './formula.ts';
import { type Names, namesAlong } from './names.ts';

type Months = Extract<Expression, { kind: 'months' }>;
type Looking = { readonly id: string; readonly formula: Expression };

/** Keeps, month by month, what is looked at once the months of a trial are known. */
export const keepLines = ({ kept, input }: Context, names: Names): string =>
  [...kept]
    .filter(([id]) => input.nodes.levels.get(id) === 'path')
    .map(([id, row]) => `P[${row} * height + m] = ${names.ref(id)};`)
    .join('\n');

/** What looks along the months of a trial, and what stands on that: in each month, or once. */
export const alongLines = (context: Context, own: Names): string => {
  const { input, late, kept, moving } = context;
  if (late.length + input.shownLate.length === 0) return '';
  const names = namesAlong(context, own);
  const computed = late.map((quantity) => {
    const { before, value } = write(
      context,
      { id: quantity.id, formula: laterOf(quantity) },
      names,
    );
    const { lines, text } = value();
    const row = kept.get(quantity.id);
    if (!moving.has(quantity.id)) {
      return `${before} m = months; ${lines} const l${context.slots.get(quantity.id)} = ${text};`;
    }
    return `${before}\nfor (m = 0; m <= months; m++) { ${lines} P[${row} * height + m] = ${text}; }`;
  });
  const stores = input.shownLate.map(
    (id, k) => `L[${k} * trials + i + offset] = ${names.ref(id)};`,
  );
  return [...computed, 'm = months;', ...stores, shownLines(context)].join('\n');
};

/** What looks along the months and differs from one to another, where it is shown. */
const shownLines = ({ input, kept, moving }: Context): string =>
  input.shown
    .flatMap((id, k) =>
      moving.has(id)
        ? [
            `for (m = from; m < until; m++) O[${k} * column + (m - from) * row + offset + i] = P[${kept.get(id)} * height + m];`,
          ]
        : [],
    )
    .join('\n');

/** A formula in two parts: its reducers, innermost first, and its value in a month. */
const write = (context: Context, { id, formula }: Looking, names: Names) => {
  const results = new Map<Expression, string>();
  const months = (part: Months): string => results.get(part) ?? 'NaN';
  const before = monthsIn(formula).map((part) => {
    const name = `a${context.count.fresh++}`;
    const body = writeFormula(
      context,
      { id, formula: part.body, whole: formula, at: 'end' },
      names,
      months,
    );
    results.set(part, part.fn === 'first_month' ? `(${name} < 0 ? NaN : ${name})` : name);
    const goesOn = part.fn === 'first_month' ? ` && ${name} === -1` : '';
    return `let ${name} = ${BEGIN[part.fn]}; for (m = 0; m <= months${goesOn}; m++) { ${body.lines.join(' ')} ${accumulate(part.fn, name, body.value)} }`;
  });
  const value = () => {
    const { lines, value: text } = writeFormula(context, { id, formula, at: 'end' }, names, months);
    return { lines: lines.join(' '), text };
  };
  return { before: before.join('\n'), value };
};

const monthsIn = (expression: Expression): readonly Months[] => [
  ...partsOf(expression).flatMap(monthsIn),
  ...(expression.kind === 'months' ? [expression] : []),
];

const BEGIN = { first_month: '-1', sum: '0', min: 'Infinity', last: 'NaN' } as const;

/** What came to no number says nothing along the months either. */
const accumulate = (fn: Months['fn'], name: string, value: string): string => {
  const x = `const y = ${value}, x = y - y === 0 ? y : NaN;`;
  switch (fn) {
    // -1: not yet; -2: a month came first of which nobody can tell.
    case 'first_month':
      return `{ ${x} if (x !== 0) ${name} = x === x ? m : -2; }`;
    case 'sum':
      return `{ ${x} ${name} += x; }`;
    case 'min':
      return `{ ${x} ${name} = Math.min(${name}, x); }`;
    case 'last':
      return `{ ${x} ${name} = x; }`;
  }
};
