import { code, type Prose, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import type { UnitMismatchFacts } from '../../../model/diagnostic/expression-diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';

/** In a unit, or a plain number where nothing of it is left. */
const inUnit = (unit: string): Prose =>
  unit === '' ? prose`a plain number` : prose`in ${quote(unit)}`;

const written = ({ formula, found }: Pick<UnitMismatchFacts, 'formula' | 'found'>): Prose =>
  prose`${quote(formula)} is ${inUnit(found)}`;

/** What to type; `otherwise` where no factor makes it right. */
const repair = ({ differ, times, write }: UnitMismatchFacts, otherwise: Prose): Prose => {
  if (differ === 'inverse') {
    return prose`The factor is the wrong way round: write ${code(times ?? '')} in its place`;
  }
  if (differ === 'exchange') {
    return times === undefined
      ? prose`The rate of exchange is the wrong way round: multiply with it where the formula divides by it, or divide where it multiplies`
      : prose`The rate of exchange is the wrong way round: write ${code(times)} in its place`;
  }
  if (write !== undefined) return prose`Write ${code(write)}`;
  if (times !== undefined) return prose`Put parentheses around it, and ${code(times)} behind`;
  return otherwise;
};

/** A unit that somebody would declare: no product, and no plain number. */
const isWritten = (unit: string): boolean => !/^$|[·^]|^1\//.test(unit);

const orDeclare = ({ stated, found, id }: DiagnosticFacts['formula_unit']): Prose =>
  !stated || !isWritten(found) ? [] : prose`, or declare ${quote(id)} in ${quote(found)}`;

const noRate = ({ found, differ }: UnitMismatchFacts, fallback: Prose): Prose =>
  differ === 'currency'
    ? prose`Say what one ${quote(found.slice(0, 3))} is worth under ${code('project.fx')}, and multiply with it`
    : fallback;

/** Formulas whose unit is not the one that is needed. */
export const unitWords = {
  formula_unit: (facts) => ({
    title: prose`${quote(facts.id)} is in ${quote(facts.unit)}, but its formula gives ${facts.found === '' ? prose`a plain number` : quote(facts.found)}`,
    expected: prose`an amount in ${quote(facts.unit)}`,
    fix: [
      ...repair(facts, noRate(facts, prose`Use what is in ${quote(facts.unit)}`)),
      ...orDeclare(facts),
    ],
  }),
  units_differ: (facts) => ({
    title: prose`${written(facts)}, but stands beside ${quote(facts.other.formula)}, which is ${inUnit(facts.other.found)}`,
    expected: prose`both in one unit`,
    fix: repair(facts, noRate(facts, prose`Use two amounts of the same`)),
  }),
  argument_unit: (facts) => ({
    title: prose`${quote(facts.fn)} takes its ${quote(facts.name)} in ${quote(facts.unit)}, but ${written(facts)}`,
    expected: prose`an amount in ${quote(facts.unit)}`,
    fix: repair(facts, prose`Use what is in ${quote(facts.unit)}`),
  }),
  operand_unit: (facts) => ({
    title: prose`${quote(facts.of)} takes its ${code(facts.key)} in ${quote(facts.unit)}, but ${written(facts)}`,
    expected: prose`an amount in ${quote(facts.unit)}`,
    fix: [
      ...repair(facts, noRate(facts, prose`Use what is in ${quote(facts.unit)}`)),
      ...(facts.stock === undefined
        ? []
        : prose`; declare ${quote(facts.stock.id)} in ${quote(facts.stock.unit)} if so many are there at any time`),
    ],
  }),
} satisfies Partial<DiagnosticWords>;
