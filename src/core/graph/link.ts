import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Binary, Expression, RowReducer } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { Names } from '../expression/names.ts';
import { printExpression } from '../expression/print.ts';
import { rewrite, walk } from '../expression/walk.ts';
import { functionNamed } from '../functions/registry.ts';

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
        // Without a place it was made by a section, cells and all.
        return part.place === undefined ? part : withCells(part, part.place, names, report);
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

/** Reports an amount that is the whole of something that holds or does not. */
export const checkFact = (
  expression: Expression,
  place: Place,
  names: Names,
  report: Report,
): void => {
  for (const branch of branchesOf(expression)) {
    if (isCondition(branch, names)) continue;
    report(diagnostic('condition_expected', { found: printExpression(branch) }, place));
  }
};

/** What a choice may come to: `if(done, 0, mau * 2)` is an amount where it is not done. */
const branchesOf = (expression: Expression): readonly Expression[] =>
  expression.kind === 'call' && expression.fn === 'if' ? expression.args.slice(1) : [expression];

const withCells = (part: RowReducer, place: Place, names: Names, report: Report): RowReducer => {
  const { fn, column } = part;
  const ids = names.columns.get(column);
  if (ids === undefined) {
    const facts = { name: column, near: names.nearColumn(column) };
    report(diagnostic('name_unknown', facts, place));
  }
  return { kind: 'rows', fn, column, ids: ids ?? [] };
};

const known = <T extends Extract<Expression, { kind: 'ref' | 'prev' }>>(
  part: T,
  names: Names,
  place: Place,
  report: Report,
): Expression => {
  if (!names.units.has(part.id)) {
    const own = part.kind === 'ref' ? part.place : undefined;
    const facts = { name: part.id, near: names.nearId(part.id) };
    report(diagnostic('name_unknown', facts, own ?? place));
  }
  return part.kind === 'ref' ? { kind: 'ref', id: part.id } : part;
};

const withWords = (binary: Binary, names: Names, report: Report): Binary => {
  const { left, right, op } = binary;
  const number = (word: Expression, beside: Expression): Expression => {
    if (word.kind !== 'word') return word;
    const words = (beside.kind === 'ref' && names.words.get(beside.id)) || [];
    const value = words.indexOf(snakeCase(word.word));
    if (value >= 0 && (op === '==' || op === '!=')) {
      return { kind: 'number', value, written: `"${word.word}"` };
    }
    report(diagnostic('word_unknown', { word: word.word, words }, word.place));
    return { kind: 'unknown' };
  };
  return { ...binary, left: number(left, right), right: number(right, left) };
};

/** Whether an expression is a condition (yes, no or unknown) and not an amount. */
const isCondition = (expression: Expression, names: Names): boolean => {
  switch (expression.kind) {
    case 'unary':
      return expression.op === 'not';
    case 'binary':
      // A product of facts is one: it holds where all of them do.
      return expression.op === '*'
        ? isCondition(expression.left, names) && isCondition(expression.right, names)
        : !/^[-+/^]$/.test(expression.op);
    case 'ref':
    case 'prev':
      return isFact(expression.id, names);
    case 'rows':
      return isExtreme(expression) && expression.ids.every((id) => isFact(id, names));
    case 'curve':
      return expression.points.every(({ y }) => isCondition(y, names));
    case 'months':
      return expression.fn === 'last' && isCondition(expression.body, names);
    case 'call': {
      if (expression.fn === 'if') return isCondition(expression.args[1] as Expression, names);
      return functionNamed(expression.fn)?.result === 'condition';
    }
    case 'number':
      return expression.value === 0 || expression.value === 1;
    // A word is reported where it stands.
    case 'unknown':
    case 'word':
      return true;
    default:
      return false;
  }
};

const isExtreme = ({ fn }: RowReducer): boolean => fn === 'min' || fn === 'max';

/** An unknown name may be one: it is reported already. */
const isFact = (id: string, { units }: Names): boolean => (units.get(id) ?? 'yes/no') === 'yes/no';

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
  if (part.kind === 'call' && part.fn === 'pick_lowest')
    return part.args.filter((_, i) => i % 3 === 0);
  if (part.kind === 'months' && part.fn === 'first_month') return [part.body];
  if (part.kind === 'trials' && part.fn === 'probability') return [part.body];
  return [];
};
