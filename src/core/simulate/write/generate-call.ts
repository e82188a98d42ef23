import type { Expression } from '../../../model/expression.ts';
import { functionNamed } from '../../functions/registry.ts';
import type { Bounds } from '../bounds/bounds.ts';
import { held, type Write, type Writer } from './writer.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** A call: arithmetic where it lies, whatever else through the registry. */
export const writeCall = (expression: Call, writer: Writer, write: Write): string => {
  const { fn, args } = expression;
  const text = (i: number): string => write.expression(args[i] as Expression, writer);
  const variable = (i: number): string => held(text(i), writer);
  const bounds = args.map((arg) => writer.boundsOf(arg));
  switch (fn) {
    case 'if':
      return writeChoice(args, writer, write);
    case 'known':
    case 'met': {
      const a = variable(0);
      return fn === 'known' ? `(${a} === ${a} ? 1 : 0)` : `(${a} === ${a} && ${a} !== 0 ? 1 : 0)`;
    }
    case 'min':
    case 'max':
    case 'abs':
    case 'exp':
    case 'round':
      return `Math.${fn}(${args.map((_, i) => text(i)).join(', ')})`;
    case 'ceil':
    case 'floor':
      return writeWhole(fn, { x: variable(0), bounds: bounds[0] as Bounds }, writer);
    case 'clamp':
      return `Math.min(Math.max(${text(0)}, ${text(1)}), ${text(2)})`;
    case 'sqrt':
      return (bounds[0]?.low ?? -1) >= 0
        ? `Math.sqrt(${text(0)})`
        : writeRegistered(fn, args, writer, write);
    case 'log':
      return (bounds[0]?.low ?? -1) > 0
        ? `Math.log(${text(0)})`
        : writeRegistered(fn, args, writer, write);
    case 'pow':
      return writePower(expression, writer, write);
    case 'progress_up':
    case 'progress_down': {
      const [from, to] = [variable(0), variable(1)];
      const share = fn === 'progress_up' ? progress(from, '>=', to) : progress(from, '<=', to);
      if (!bounds.some(({ maybe }) => maybe)) return share;
      return `(${from} !== ${from} || ${to} !== ${to} ? NaN : ${share})`;
    }
    case 'next_point':
      return writeNextPoint(args, writer, write);
    case 'pick_lowest':
      return writePick(args, writer, write);
    default:
      return writeRegistered(fn, args, writer, write);
  }
};

/**
 * `ceilTolerant` and `floorTolerant`. Below a million nothing is taken for the whole number that it passed
 * by more than 0.001, and that is seen at once; only what is closer, or greater, is looked at in full.
 */
const writeWhole = (
  fn: 'ceil' | 'floor',
  { x, bounds }: { readonly x: string; readonly bounds: Bounds },
  writer: Writer,
): string => {
  const whole = held(`Math.${fn}(${x})`, writer);
  const far = [
    fn === 'ceil' ? `${whole} - ${x} < 0.998` : `${x} - ${whole} < 0.998`,
    ...(bounds.high <= MOST_SEEN ? [] : [`${x} < ${MOST_SEEN}`]),
    ...(bounds.low >= -MOST_SEEN ? [] : [`${x} > -${MOST_SEEN}`]),
  ];
  const nearest = `Math.round(${x})`;
  const near = `Math.abs(${x} - ${nearest}) <= 1e-9 * Math.max(1, Math.abs(${nearest}))`;
  return `(${far.join(' && ')} ? ${whole} : ${near} ? ${nearest} : ${whole})`;
};

const MOST_SEEN = 1e6;

const progress = (observed: string, reached: '>=' | '<=', threshold: string): string => {
  const [part, whole] = reached === '>=' ? [observed, threshold] : [threshold, observed];
  const share = `Math.min(1, Math.max(0, ${part} / ${whole}))`;
  return `(${observed} ${reached} ${threshold} ? 1 : ${whole} > 0 ? ${share} : 0)`;
};

/** The smallest point above; none is unknown, as is any of what may be. */
const writeNextPoint = (args: readonly Expression[], writer: Writer, write: Write): string => {
  const [x = 'NaN', ...points] = args.map((arg) => held(write.expression(arg, writer), writer));
  const above = points.map((point) => `${point} > ${x} ? ${point} : Infinity`);
  const next = held(`Math.min(${above.join(', ')})`, writer);
  const unknown = [x, ...points]
    .filter((_, i) => writer.boundsOf(args[i] as Expression).maybe)
    .map((name) => `${name} !== ${name} || `);
  return `(${unknown.join('')}${next} === Infinity ? NaN : ${next})`;
};

/**
 * `pick_lowest`: where it is known beforehand in which order its conditions are looked at, and no two values are
 * the same, the first that holds counts, and one that is unknown before it makes all unknown.
 */
const writePick = (args: readonly Expression[], writer: Writer, write: Write): string => {
  const triples = Array.from({ length: args.length / 3 }, (_, i) => args.slice(3 * i, 3 * i + 3));
  const fixed = (part: Expression | undefined): number | undefined => {
    const { low, high, maybe } = writer.boundsOf(part as Expression);
    return low === high && !maybe ? low : undefined;
  };
  const known = triples.map(([condition, by, value]) => ({
    condition: condition as Expression,
    by: fixed(by),
    value: fixed(value),
  }));
  const distinct = new Set(known.map(({ value }) => value));
  if (
    distinct.size < known.length ||
    known.some(({ by, value }) => by === undefined || value === undefined)
  ) {
    return writeRegistered('pick_lowest', args, writer, write);
  }
  const inOrder = known.toSorted((a, b) => (a.by as number) - (b.by as number));
  return inOrder.reduceRight((otherwise, { condition, value }) => {
    const holds = held(write.expression(condition, writer), writer);
    const found = `${holds} !== 0 ? ${value} : ${otherwise}`;
    return writer.boundsOf(condition).maybe
      ? `(${holds} !== ${holds} ? NaN : ${found})`
      : `(${found})`;
  }, 'NaN');
};

/** `x ^ 2` is a product; JavaScript's `NaN ** 0` is 1, and what is unknown is not. */
const writePower = ({ args }: Call, writer: Writer, write: Write): string => {
  const [base, exponent] = args as [Expression, Expression];
  const [a, b] = [writer.boundsOf(base), writer.boundsOf(exponent)];
  const whole = b.low === b.high && Number.isInteger(b.low) && b.low >= 0 && !b.maybe;
  if (a.low < 0 && !whole) return writeRegistered('pow', args, writer, write);
  const x = write.expression(base, writer);
  if (whole && b.low === 2) {
    const twice = held(x, writer);
    return `(${twice} * ${twice})`;
  }
  const y = write.expression(exponent, writer);
  if (!a.maybe) return `Math.pow(${x}, ${y})`;
  const known = held(x, writer);
  return `(${known} !== ${known} ? NaN : Math.pow(${known}, ${y}))`;
};

/** A function of the registry; what it cannot do comes back as an infinity. */
const writeRegistered = (
  fn: string,
  args: readonly Expression[],
  writer: Writer,
  write: Write,
): string => {
  if (functionNamed(fn) === undefined) throw new Error(`unregistered function ${fn}`);
  return `H[${writer.call(fn)}](${args.map((arg) => write.expression(arg, writer)).join(', ')})`;
};

/**
 * Of a condition that is known only the branch that counts is computed: a phase that is not there
 * costs nothing. Under an unknown one both count, and must agree.
 */
const writeChoice = (args: readonly Expression[], writer: Writer, write: Write): string => {
  const [condition, then, otherwise] = args as [Expression, Expression, Expression];
  if (writer.boundsOf(condition).maybe) {
    const c = held(write.expression(condition, writer), writer);
    const a = held(write.expression(then, writer), writer);
    const b = held(write.expression(otherwise, writer), writer);
    return `(${c} !== ${c} ? (${a} === ${b} ? ${a} : NaN) : ${c} !== 0 ? ${a} : ${b})`;
  }
  const c = write.condition(condition, writer);
  const branch = (part: Expression): { readonly lines: string; readonly value: string } => {
    const lines: string[] = [];
    const inside: Writer = { ...writer, line: (text) => lines.push(text) };
    const value = write.expression(part, inside);
    return { lines: lines.join(' '), value };
  };
  const [first, second] = [branch(then), branch(otherwise)];
  if (first.lines === '' && second.lines === '') return `(${c} ? ${first.value} : ${second.value})`;
  const name = writer.fresh();
  const block = ({ lines, value }: typeof first): string => `{ ${lines} ${name} = ${value}; }`;
  writer.line(`let ${name}; if (${c}) ${block(first)} else ${block(second)}`);
  return name;
};
