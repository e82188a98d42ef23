import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Binary, Expression, RowReducer } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { printExpression } from '../expression/print.ts';
import { rewrite, walk } from '../expression/walk.ts';
import { functionNamed } from '../functions/registry.ts';

/** What is known of every id before any expression is linked. */
export type Names = {
  readonly units: ReadonlyMap<string, string>;
  /** Words of ordinals by id. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Cells by `table.column`. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
};

/** An expression and the place that stands in where one of its names has none. */
export type Written = { readonly expression: Expression; readonly place: Place };

type Report = (problem: Diagnostic) => void;

/**
 * Resolves the names of an expression: columns to their cells, quoted words to the numbers of the
 * ordinal beside them. Reports unknown names and amounts where a condition is needed.
 */
export const link = ({ expression, place }: Written, names: Names, report: Report): Expression => {
  const resolved = rewrite(expression, (part) => {
    switch (part.kind) {
      case 'binary':
        return withWords(part, names, report);
      case 'rows':
        return part.ids.length > 0 ? part : withCells(part, names, place, report);
      case 'ref':
      case 'prev':
        return known(part, names, place, report);
      default:
        return part;
    }
  });
  checkKinds(resolved, names, place, report);
  return resolved;
};

const reportName = (name: string, near: Iterable<string>, place: Place, report: Report): void =>
  report(diagnostic('name_unknown', { name, near: nearestNames(name, near) }, place));

const withCells = (part: RowReducer, names: Names, place: Place, report: Report): RowReducer => {
  const { fn, column } = part;
  const ids = names.columns.get(column);
  if (ids === undefined) reportName(column, names.columns.keys(), part.place ?? place, report);
  return { kind: 'rows', fn, column, ids: ids ?? [] };
};

const known = <T extends Extract<Expression, { kind: 'ref' | 'prev' }>>(
  part: T,
  names: Names,
  place: Place,
  report: Report,
): Expression => {
  const own = part.kind === 'ref' ? part.place : undefined;
  if (!names.units.has(part.id)) reportName(part.id, names.units.keys(), own ?? place, report);
  return part.kind === 'ref' ? { kind: 'ref', id: part.id } : part;
};

const withWords = (binary: Binary, names: Names, report: Report): Binary => {
  const { left, right, op } = binary;
  const number = (word: Expression, beside: Expression): Expression => {
    if (word.kind !== 'word') return word;
    const words = (beside.kind === 'ref' && names.words.get(beside.id)) || [];
    const value = words.indexOf(word.word);
    if (value >= 0 && (op === '==' || op === '!=')) {
      return { kind: 'number', value, written: `"${word.word}"` };
    }
    report(diagnostic('word_unknown', { word: word.word, words }, word.place));
    return { kind: 'unknown' };
  };
  return { ...binary, left: number(left, right), right: number(right, left) };
};

/** Whether an expression is a condition (yes, no or unknown) and not an amount. */
export const isCondition = (expression: Expression, names: Names): boolean => {
  switch (expression.kind) {
    case 'unary':
      return expression.op === 'not';
    case 'binary':
      return !/^[-+*/^]$/.test(expression.op);
    case 'ref':
      return names.units.get(expression.id) === 'yes/no';
    case 'call': {
      if (expression.fn === 'if') return isCondition(expression.args[1] as Expression, names);
      return functionNamed(expression.fn)?.result === 'condition';
    }
    case 'number':
      return expression.value === 0 || expression.value === 1;
    case 'unknown':
      return true;
    default:
      return false;
  }
};

const checkKinds = (expression: Expression, names: Names, place: Place, report: Report): void =>
  walk(expression, (part) => {
    if (part.kind === 'word') {
      report(diagnostic('word_unknown', { word: part.word, words: [] }, part.place));
    }
    for (const operand of conditionsOf(part)) {
      if (isCondition(operand, names)) continue;
      const found = printExpression(part.kind === 'unary' ? expression : operand);
      const problem =
        part.kind === 'unary'
          ? diagnostic('expression_forbidden', { syntax: 'not_before_comparison', found }, place)
          : diagnostic('condition_expected', { found }, place);
      report(problem);
    }
  });

const conditionsOf = (part: Expression): readonly Expression[] => {
  if (part.kind === 'unary' && part.op === 'not') return [part.operand];
  if (part.kind === 'binary' && (part.op === 'and' || part.op === 'or'))
    return [part.left, part.right];
  if (part.kind === 'call' && (part.fn === 'if' || part.fn === 'met')) return part.args.slice(0, 1);
  if (part.kind === 'months' && part.fn === 'first_month') return [part.body];
  if (part.kind === 'trials' && part.fn === 'probability') return [part.body];
  return [];
};
