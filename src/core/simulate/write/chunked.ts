import type { Expression } from '../../../model/expression.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { alongLines, keepLines } from './along.ts';
import type { Context } from './context.ts';
import { laterOf, todayOf, writeFormula } from './formula.ts';
import { frame } from './frame.ts';
import { type Names, namesAt } from './names.ts';
import { carryLines, monthsLoop, resumeLines, storesOf, todayLines } from './store.ts';

const CHUNK = 64;

/** Values in one array, computed by functions that are small enough to be optimised. */
export const writeChunked = (context: Context): string => {
  const { slots, trial, path, later, before } = context;
  const size = slots.size;
  const slot = (id: string): number => slots.get(id) ?? 0;
  const past = new Map(before.map((id, k) => [id, size + k]));
  const own: Names = {
    ref: (id) => `V[${slot(id)}]`,
    prev: (id) => `V[${past.get(id)}]`,
  };
  const functions: string[] = [];
  const chunks = (
    quantities: readonly Quantity[],
    formula: (quantity: Quantity) => Expression,
    at: 'today' | 'later',
  ): string => {
    const calls: string[] = [];
    for (let from = 0; from < quantities.length; from += CHUNK) {
      const part = quantities.slice(from, from + CHUNK);
      const name = `c${functions.length}`;
      functions.push(
        `const ${name} = (i, m, d) => {\n${writeChunk(context, part, { formula, at, own })}\n};`,
      );
      calls.push(`${name}(i, m, d);`);
    }
    return calls.join(' ');
  };
  const any = (at: 'today' | 'later'): Names => namesAt(context, at, own);
  const once = chunks(trial, ({ expression }) => expression, 'today');
  const today = chunks(path, (each) => todayOf(context, each), 'today');
  const month = chunks(later, laterOf, 'later');
  const body = `
let m = 0, d = 0;
${once}
${todayLines(context, today)}
${storesOf(context, any('today'), 'today')}
${keepLines(context, any('today'))}
${resumeLines(context, own)}
${monthsLoop(context)} {
d += ${context.timed.length};
${before.map((id) => `V[${past.get(id)}] = V[${slot(id)}];`).join(' ')}
${month}
${storesOf(context, any('later'), 'later')}
${keepLines(context, any('later'))}
}
${carryLines(context, own)}
${alongLines(context, own)}`;
  return frame(
    body,
    context.kept.size,
    `const V = new Float64Array(${size + before.length});\n${functions.join('\n')}`,
  );
};

const writeChunk = (
  context: Context,
  part: readonly Quantity[],
  {
    formula,
    at,
    own,
  }: {
    readonly formula: (quantity: Quantity) => Expression;
    readonly at: 'today' | 'later';
    readonly own: Names;
  },
): string => {
  const local = new Map<string, string>();
  const names = namesAt(context, at, {
    ...own,
    ref: (id) => local.get(id) ?? own.ref(id),
  });
  return part
    .map((quantity) => {
      const { lines, value } = writeFormula(
        context,
        { id: quantity.id, formula: formula(quantity), at },
        names,
      );
      const name = `q${context.slots.get(quantity.id)}`;
      local.set(quantity.id, name);
      return `${lines.join(' ')} const ${name} = V[${context.slots.get(quantity.id)}] = ${value};`;
    })
    .join('\n');
};
