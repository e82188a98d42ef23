import { code, type Prose, prose } from '../../../lib/inline.ts';
import { portugueseUnit } from '../../../model/common-units.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import type { UnitMismatchFacts } from '../../../model/diagnostic/expression-diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';

/** As whoever writes in Portuguese may write it, too. */
const asUnit = (unit: string): Prose => prose`${quote(portugueseUnit(unit))}`;

/** In a unit, or a plain number where nothing of it is left. */
const inUnit = (unit: string): Prose =>
  unit === '' ? prose`sem unidade` : prose`em ${asUnit(unit)}`;

const written = ({ formula, found }: Pick<UnitMismatchFacts, 'formula' | 'found'>): Prose =>
  prose`${quote(formula)} está ${inUnit(found)}`;

/** What to type; `otherwise` where no factor makes it right. */
const repair = ({ differ, times, write }: UnitMismatchFacts, otherwise: Prose): Prose => {
  if (differ === 'inverse') {
    return prose`O fator está ao contrário: escreva ${code(times ?? '')} no lugar dele`;
  }
  if (differ === 'exchange') {
    return times === undefined
      ? prose`A taxa de câmbio está ao contrário: multiplique por ela onde a fórmula divide, ou divida onde multiplica`
      : prose`A taxa de câmbio está ao contrário: escreva ${code(times)} no lugar dela`;
  }
  if (write !== undefined) return prose`Escreva ${code(write)}`;
  if (times !== undefined) return prose`Ponha-a entre parênteses, seguida de ${code(times)}`;
  return otherwise;
};

/** A unit that somebody would declare: no product, and no plain number. */
const isWritten = (unit: string): boolean => !/^$|[·^]|^1\//.test(unit);

const orDeclare = ({ stated, found, id }: DiagnosticFacts['formula_unit']): Prose =>
  !stated || !isWritten(found) ? [] : prose`, ou declare ${quote(id)} em ${asUnit(found)}`;

const noRate = ({ found, differ }: UnitMismatchFacts, fallback: Prose): Prose =>
  differ === 'currency'
    ? prose`Informe em ${code('project.fx')} quanto vale um ${quote(found.slice(0, 3))}, e multiplique por isso`
    : fallback;

/** Formulas whose unit is not the one that is needed. */
export const unitWords = {
  formula_unit: (facts) => ({
    title: prose`${quote(facts.id)} está em ${asUnit(facts.unit)}, mas a fórmula dá ${facts.found === '' ? prose`um número sem unidade` : asUnit(facts.found)}`,
    expected: prose`um valor em ${asUnit(facts.unit)}`,
    fix: [
      ...repair(facts, noRate(facts, prose`Use o que está em ${asUnit(facts.unit)}`)),
      ...orDeclare(facts),
    ],
  }),
  units_differ: (facts) => ({
    title: prose`${written(facts)}, mas está ao lado de ${quote(facts.other.formula)}, que está ${inUnit(facts.other.found)}`,
    expected: prose`os dois na mesma unidade`,
    fix: repair(facts, noRate(facts, prose`Use dois valores da mesma coisa`)),
  }),
  argument_unit: (facts) => ({
    title: prose`${quote(facts.fn)} recebe ${quote(facts.name)} em ${asUnit(facts.unit)}, mas ${written(facts)}`,
    expected: prose`um valor em ${asUnit(facts.unit)}`,
    fix: repair(facts, prose`Use o que está em ${asUnit(facts.unit)}`),
  }),
  operand_unit: (facts) => ({
    title: prose`${quote(facts.of)} recebe ${code(facts.key)} em ${asUnit(facts.unit)}, mas ${written(facts)}`,
    expected: prose`um valor em ${asUnit(facts.unit)}`,
    fix: [
      ...repair(facts, noRate(facts, prose`Use o que está em ${asUnit(facts.unit)}`)),
      ...(facts.stock === undefined
        ? []
        : prose`; declare ${quote(facts.stock.id)} em ${asUnit(facts.stock.unit)} se há essa quantidade a qualquer momento`),
    ],
  }),
} satisfies Partial<DiagnosticWords>;
