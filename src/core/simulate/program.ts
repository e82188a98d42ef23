import type { Expression } from '../../model/expression.ts';
import type { Interval } from '../../model/interval.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Evaluation, Given } from '../graph/evaluate.ts';
import { type Table, type Writer, writeExpression, writeNumber } from './generate.ts';
import type { Nodes } from './nodes.ts';
import { type Facts, isNonZero, mayBeUnknown } from './unknowns.ts';
import { formulasOf } from './nodes.ts';

/** What a compiled graph needs beside its source: everything that is not text. */
export type Program = {
  /** The body of a function of `(n, first, trials, months, S, K, D, O, L, B, H, T, U, Z)`. */
  readonly source: string;
  /** Ranges in the order of the columns of S, each with the name that keys its draws. */
  readonly draws: readonly { readonly name: string; readonly interval: Interval }[];
  /** Names that key the monthly draws, in the order of K. */
  readonly shocks: readonly string[];
  /** Quantities of which D has a value a month. */
  readonly timed: readonly string[];
  /** What O has a value of for each month, and L once a trial. */
  readonly shown: readonly string[];
  readonly shownLate: readonly string[];
  /** Bodies that reducers over the trials need, once a trial each, after `shownLate`. */
  readonly reduced: readonly Expression[];
  readonly tables: readonly Table[];
  readonly functions: readonly string[];
};

export type ProgramInput = {
  readonly nodes: Nodes;
  readonly given: Given;
  /** The path of the point values: what is the same in every trial is read from it. */
  readonly path: readonly Evaluation[];
  readonly shown: readonly string[];
  readonly shownLate: readonly string[];
  readonly reduced: readonly Expression[];
};

/** Beyond this many quantities one function is not optimised any more: they are cut into chunks. */
const MOST_INLINE = 150;
const CHUNK = 64;

/**
 * The needed part of a graph as one function: all months of a trial in one loop, without a value kept
 * that nothing shows. Large graphs keep their values in one Float64Array and are cut into chunks.
 */
export const writeProgram = (input: ProgramInput): Program => {
  const plan = planOf(input);
  const chunked = plan.path.length + plan.trial.length > MOST_INLINE;
  const context: Context = { ...plan, input, draws: [], shocks: [], tables: [], functions: [], count: { fresh: 0 } };
  const source = chunked ? writeChunked(context) : writeInline(context);
  const { shown, shownLate, reduced } = input;
  const { draws, shocks, timed, tables, functions } = context;
  return { source, draws, shocks, timed, shown, shownLate, reduced, tables, functions };
};

type Plan = {
  readonly slots: ReadonlyMap<string, number>;
  readonly timed: readonly string[];
  readonly trial: readonly Quantity[];
  /** In the order of today, and of a later month. */
  readonly path: readonly Quantity[];
  readonly later: readonly Quantity[];
  readonly late: readonly Quantity[];
  /** Quantities of a path whose value of a month ago is asked for. */
  readonly before: readonly string[];
  readonly facts: Facts;
};

type Context = Plan & {
  readonly input: ProgramInput;
  readonly draws: { name: string; interval: Interval }[];
  readonly shocks: string[];
  readonly tables: Table[];
  readonly functions: string[];
  readonly count: { fresh: number };
};

const planOf = (input: ProgramInput): Plan => {
  const { nodes, given } = input;
  const { quantities, monthly = [] } = nodes.graph;
  const at = (level: string) => quantities.filter(({ id }) => nodes.levels.get(id) === level);
  const path = at('path');
  const later = monthly
    .map((i) => quantities[i] as Quantity)
    .filter(({ id }) => nodes.levels.get(id) === 'path');
  const late = monthly
    .map((i) => quantities[i] as Quantity)
    .filter(({ id }) => nodes.levels.get(id) === 'late');
  const before = new Set<string>();
  for (const { step, expression } of [...path, ...late]) {
    for (const id of previousIn(step ?? expression)) {
      if (nodes.levels.get(id) === 'path') before.add(id);
    }
  }
  return {
    slots: new Map(quantities.map(({ id }, i) => [id, i])),
    timed: at('timed').map(({ id }) => id),
    trial: at('trial'),
    path,
    later,
    late,
    before: [...before],
    facts: factsOf(input, given),
  };
};

const previousIn = (expression: Expression): string[] => {
  const ids: string[] = [];
  const visit = (part: Expression): void => {
    if (part.kind === 'prev') ids.push(part.id);
    for (const inner of childrenOf(part)) visit(inner);
  };
  visit(expression);
  return ids;
};

const childrenOf = (part: Expression): readonly Expression[] => {
  switch (part.kind) {
    case 'unary':
      return [part.operand];
    case 'binary':
      return [part.left, part.right];
    case 'call':
      return part.args;
    case 'curve':
      return [part.by, ...part.points.map(({ y }) => y)];
    case 'shock':
      return [part.sd];
    case 'months':
    case 'trials':
      return [part.body];
    default:
      return [];
  }
};

/** Which quantities may be unknown or zero: what may be at any time, until nothing is added. */
const factsOf = ({ nodes, path }: ProgramInput, given: Given): Facts => {
  const unknown = new Set<string>();
  const zero = new Set<string>();
  const { levels, graph } = nodes;
  for (const { id } of graph.quantities) {
    const values = path.map(({ value }) => value(id));
    const same = levels.get(id) === 'fixed' || levels.get(id) === 'timed';
    if (levels.get(id) === 'late' || levels.get(id) === 'overall') unknown.add(id);
    if (same && values.some((value) => value === undefined)) unknown.add(id);
    if (same ? values.some((value) => value === 0) : given.get(id) === 0) zero.add(id);
    if (given.has(id) && given.get(id) === undefined) unknown.add(id);
  }
  const facts: Facts = { maybe: (id) => unknown.has(id), nonZero: (id) => !zero.has(id) };
  const computed = graph.quantities.filter(({ id }) => /^(trial|path)$/.test(levels.get(id) ?? ''));
  for (let changed = true; changed; ) {
    changed = false;
    for (const quantity of computed) {
      for (const formula of formulasOf(quantity, given)) {
        if (!unknown.has(quantity.id) && mayBeUnknown(formula, facts)) {
          unknown.add(quantity.id);
          changed = true;
        }
        if (!zero.has(quantity.id) && !isNonZero(formula, facts)) {
          zero.add(quantity.id);
          changed = true;
        }
      }
    }
  }
  return facts;
};

type Names = { readonly ref: (id: string) => string; readonly prev: (id: string) => string };

/** Today is month 0; `D` begins anew each month. */
const namesAt = (context: Context, at: 'today' | 'later', own: Names): Names => {
  const { input, timed } = context;
  const { levels } = input.nodes;
  const column = new Map(timed.map((id, k) => [id, k]));
  const [today] = input.path;
  return {
    ref: (id) => {
      switch (levels.get(id)) {
        case 'timed':
          return at === 'today' ? `D[${column.get(id)}]` : `D[d + ${column.get(id)}]`;
        case 'trial':
        case 'path':
          return own.ref(id);
        case 'late':
          return own.ref(id);
        case 'fixed':
          return writeNumber(today?.value(id) ?? Number.NaN);
        default:
          return 'NaN';
      }
    },
    prev: (id) => {
      switch (levels.get(id)) {
        case 'timed':
          return `D[d - ${timed.length} + ${column.get(id)}]`;
        case 'path':
          return own.prev(id);
        case 'trial':
          return own.ref(id);
        case 'fixed':
          return writeNumber(today?.value(id) ?? Number.NaN);
        default:
          return 'NaN';
      }
    },
  };
};

/** The lines that compute one formula of a quantity, and the text of its value. */
const writeFormula = (
  context: Context,
  { id }: { readonly id: string },
  formula: Expression,
  names: Names,
  reduced: Writer['months'] = () => 'NaN',
): { readonly lines: readonly string[]; readonly value: string } => {
  const lines: string[] = [];
  let ranges = 0;
  const writer: Writer = {
    ...context.facts,
    ...names,
    range: ({ interval }) => {
      const name = ranges === 0 ? id : `${id}#${ranges}`;
      ranges += 1;
      let at = context.draws.findIndex((draw) => draw.name === name);
      if (at < 0) at = context.draws.push({ name, interval }) - 1;
      return `S[${at} * n + i]`;
    },
    shock: () => {
      let at = context.shocks.indexOf(id);
      if (at < 0) at = context.shocks.push(id) - 1;
      return `Z(K[${at}], first + i, m)`;
    },
    months: reduced,
    table: (table) => context.tables.push(table) - 1,
    call: (name) => {
      const at = context.functions.indexOf(name);
      return at < 0 ? context.functions.push(name) - 1 : at;
    },
    line: (text) => lines.push(text),
    fresh: () => `t${context.count.fresh++}`,
  };
  const value = writeExpression(formula, writer);
  return { lines, value };
};

/** Today's formula, or what is given instead. */
const todayOf = ({ input }: Context, { id, expression }: Quantity): Expression => {
  const { given } = input;
  if (!given.has(id)) return expression;
  const value = given.get(id);
  return value === undefined ? { kind: 'unknown' } : { kind: 'number', value };
};

const laterOf = ({ step, expression }: Quantity): Expression => step ?? expression;

/** A reducer over months: how it begins, what it does each month, what it comes to. */
type Accumulator = {
  readonly begin: string;
  readonly month: (at: 'today' | 'later', names: Names) => string;
};

const accumulatorsOf = (
  context: Context,
): { readonly all: readonly Accumulator[]; readonly result: (late: Quantity) => Writer['months'] } => {
  const all: Accumulator[] = [];
  const names = new Map<Expression, string>();
  const looking = [
    ...context.late.map((quantity) => ({ id: quantity.id, formula: laterOf(quantity) })),
    ...context.input.reduced.map((formula) => ({ id: '', formula })),
  ];
  for (const { id, formula } of looking) {
    for (const part of monthsIn(formula)) {
      const name = `a${all.length}`;
      names.set(part, part.fn === 'first_month' ? `(${name} < 0 ? NaN : ${name})` : name);
      all.push({
        begin: `let ${name} = ${{ first_month: '-1', sum: '0', min: 'Infinity', last: 'NaN' }[part.fn]};`,
        month: (at, own) => {
          const { lines, value } = writeFormula(context, { id }, part.body, namesAt(context, at, own));
          return `${lines.join(' ')} ${accumulate(part.fn, name, value)}`;
        },
      });
    }
  }
  return { all, result: () => (part) => names.get(part) ?? 'NaN' };
};

const monthsIn = (expression: Expression): Extract<Expression, { kind: 'months' }>[] =>
  expression.kind === 'months' ? [expression] : childrenOf(expression).flatMap(monthsIn);

const accumulate = (
  fn: Extract<Expression, { kind: 'months' }>['fn'],
  name: string,
  value: string,
): string => {
  switch (fn) {
    // -1: not yet; -2: a month came first of which nobody can tell.
    case 'first_month':
      return `{ const x = ${value}; if (${name} === -1 && x !== 0) ${name} = x === x ? m : -2; }`;
    case 'sum':
      return `${name} += ${value};`;
    case 'min':
      return `${name} = Math.min(${name}, ${value});`;
    case 'last':
      return `${name} = ${value};`;
  }
};

/** Stores what is shown of a month. */
const storesOf = ({ input }: Context, own: Names, at: 'today' | 'later'): string => {
  const month = at === 'today' ? '0' : 'm';
  return input.shown
    .map((id, k) => `O[(${k} * (months + 1) + ${month}) * trials + i + offset] = ${own.ref(id)};`)
    .join('\n');
};

/** A value that no arithmetic should come to marks its trial. */
const checksOf = ({ input, before, facts }: Context, own: Names): string => {
  const watched = [...new Set([...input.shown, ...before])].filter(
    (id) => input.nodes.levels.get(id) === 'path',
  );
  if (watched.length === 0) return '';
  const sound = watched.map((id) => {
    const x = own.ref(id);
    return facts.maybe(id) ? `(${x} !== Infinity && ${x} !== -Infinity)` : `${x} - ${x} === 0`;
  });
  return `if (!(${sound.join(' && ')})) B[i + offset] = 1;`;
};

const lateLines = (context: Context, own: Names, result: Writer['months']): string => {
  const { input, late } = context;
  const names = namesAt(context, 'later', own);
  const computed = late.map((quantity) => {
    const { lines, value } = writeFormula(context, quantity, laterOf(quantity), names, result);
    return `${lines.join(' ')} const l${context.slots.get(quantity.id)} = ${value};`;
  });
  const columns = [
    ...input.shownLate.map((id) => names.ref(id)),
    ...input.reduced.map((body) => {
      const { lines, value } = writeFormula(context, { id: '' }, body, names, result);
      computed.push(lines.join(' '));
      return value;
    }),
  ];
  const stores = columns.map((value, k) => `L[${k} * trials + i + offset] = ${value};`);
  return [...computed, ...stores].join('\n');
};

/** Values in variables of one function. */
const writeInline = (context: Context): string => {
  const { slots, input, trial, path, later, before } = context;
  const { levels } = input.nodes;
  const slot = (id: string): number => slots.get(id) ?? 0;
  const own: Names = {
    ref: (id) => (levels.get(id) === 'late' ? `l${slot(id)}` : `q${slot(id)}`),
    prev: (id) => `p${slot(id)}`,
  };
  const any = (at: 'today' | 'later'): Names => namesAt(context, at, own);
  const compute = (quantity: Quantity, formula: Expression, at: 'today' | 'later', declare = ''): string => {
    const { lines, value } = writeFormula(context, quantity, formula, any(at));
    return `${lines.join(' ')} ${declare}q${slot(quantity.id)} = ${value};`;
  };
  const { all, result } = accumulatorsOf(context);
  const accumulated = (at: 'today' | 'later'): string =>
    all.map(({ month }) => `{ ${month(at, own)} }`).join('\n');
  const reduced = result(context.late[0] as Quantity);
  return frame(`
${trial.map((each) => compute(each, each.expression, 'today', 'const ')).join('\n')}
${all.map(({ begin }) => begin).join(' ')}
let m = 0, d = 0;
${path.map((each) => compute(each, todayOf(context, each), 'today', 'let ')).join('\n')}
${storesOf(context, any('today'), 'today')}
${checksOf(context, any('today'))}
${accumulated('today')}
${before.map((id) => `let p${slot(id)} = q${slot(id)};`).join(' ')}
for (m = 1; m <= months; m++) {
d += ${context.timed.length};
${before.map((id) => `p${slot(id)} = q${slot(id)};`).join(' ')}
${later.map((each) => compute(each, laterOf(each), 'later')).join('\n')}
${storesOf(context, any('later'), 'later')}
${checksOf(context, any('later'))}
${accumulated('later')}
}
${lateLines(context, own, reduced)}`);
};

const frame = (body: string, before = ''): string =>
  `"use strict";\n${before}\nfor (let i = 0; i < n; i++) {${body}\n}`;

/** Values in one array, computed by functions that are small enough to be optimised. */
const writeChunked = (context: Context): string => {
  const { slots, input, trial, path, later, before } = context;
  const { levels } = input.nodes;
  const size = slots.size;
  const slot = (id: string): number => slots.get(id) ?? 0;
  const past = new Map(before.map((id, k) => [id, size + k]));
  const own: Names = {
    ref: (id) => (levels.get(id) === 'late' ? `l${slot(id)}` : `V[${slot(id)}]`),
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
      functions.push(`const ${name} = (i, m, d) => {\n${writeChunk(context, part, { formula, at, own })}\n};`);
      calls.push(`${name}(i, m, d);`);
    }
    return calls.join(' ');
  };
  const { all, result } = accumulatorsOf(context);
  const any = (at: 'today' | 'later'): Names => namesAt(context, at, own);
  const accumulated = (at: 'today' | 'later'): string =>
    all.map(({ month }) => `{ ${month(at, own)} }`).join('\n');
  const once = chunks(trial, ({ expression }) => expression, 'today');
  const today = chunks(path, (each) => todayOf(context, each), 'today');
  const month = chunks(later, laterOf, 'later');
  const reduced = result(context.late[0] as Quantity);
  const body = `
let m = 0, d = 0;
${once}
${all.map(({ begin }) => begin).join(' ')}
${today}
${storesOf(context, any('today'), 'today')}
${checksOf(context, any('today'))}
${accumulated('today')}
for (m = 1; m <= months; m++) {
d += ${context.timed.length};
${before.map((id) => `V[${past.get(id)}] = V[${slot(id)}];`).join(' ')}
${month}
${storesOf(context, any('later'), 'later')}
${checksOf(context, any('later'))}
${accumulated('later')}
}
${lateLines(context, own, reduced)}`;
  return frame(body, `const V = new Float64Array(${size + before.length});\n${functions.join('\n')}`);
};

const writeChunk = (
  context: Context,
  part: readonly Quantity[],
  { formula, at, own }: {
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
      const { lines, value } = writeFormula(context, quantity, formula(quantity), names);
      const name = `q${context.slots.get(quantity.id)}`;
      local.set(quantity.id, name);
      return `${lines.join(' ')} const ${name} = V[${context.slots.get(quantity.id)}] = ${value};`;
    })
    .join('\n');
};
