import type { Checked, Diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Formula } from '../../model/number-form.ts';
import type { Profile } from '../../model/profile.ts';
import type { Cell, Graph, Quantity } from '../../model/quantity.ts';
import { type Names, namesOf } from '../expression/names.ts';
import { type Parsed, parseFormula } from '../expression/parse.ts';
import { rewrite } from '../expression/walk.ts';
import type { Contribution, SectionReader } from '../sections/contribution.ts';
import { SECTIONS } from '../sections/registry.ts';
import { operandChecker } from '../units/check-operand.ts';
import { type Measured, unitChecker } from '../units/check-units.ts';
import { checkAhead } from './check-ahead.ts';
import { checkFixed } from './check-fixed.ts';
import { withoutClashes } from './clashes.ts';
import { expressionOf, type FormReader } from './expression-of.ts';
import { withUnits } from './following-units.ts';
import { checkFact, link, type Written } from './link.ts';
import { linkClaims } from './link-claims.ts';
import { inOrder, withoutUnnamed } from './order.ts';

/** The graph of a profile with everything that is wrong with its formulas, names and cycles. */
export const buildGraph = (profile: Profile): Checked<Graph> => {
  const problems = new Map<string, Diagnostic>();
  // A formula that several quantities share has its problem once.
  const report = (problem: Diagnostic): void => {
    problems.set(JSON.stringify(problem), problem);
  };
  const read: FormReader = {
    parse: rememberingParser(parseFormula, report),
    report,
    unitOf: unitsDeclared(profile),
    phases: profile.phases.map(({ id }) => snakeCase(id)),
  };
  const readStep: FormReader = {
    ...read,
    parse: rememberingParser((formula) => parseFormula(formula, 'step'), report),
  };
  const contributions = SECTIONS.flatMap((section) => section(profile, read));
  const kept = withUnits(withoutClashes(contributions, report), read);
  const names = namesOf(kept);
  const linkOne = contributionLinker(names, { read, readStep, report });
  const linked = kept.map(linkOne);
  const claims = linkClaims(profile, read, names, report);
  checkFixed(profile, names, report);
  const onDemand = new Set(kept.flatMap((each) => (each.onDemand === true ? [each.id] : [])));
  const own = withoutUnnamed(linked, claims, onDemand);
  const ordered = inOrder(own, report);
  // Behind a circle everything stands on its own result.
  if (![...problems.values()].some(({ code }) => code === 'cycle')) checkAhead(own, report);
  return { value: { ...ordered, claims }, problems: [...problems.values()] };
};

const unitsDeclared = (profile: Profile): SectionReader['unitOf'] => {
  const units = new Map<string, string>();
  for (const { id, unit } of [...profile.metrics, ...profile.quantities]) units.set(id, unit);
  return (id) => units.get(id);
};

/** Parses each formula once and reports its problem once, however many rows share it. */
const rememberingParser = (
  parse: (formula: Formula) => Parsed,
  report: (problem: Diagnostic) => void,
): SectionReader['parse'] => {
  const known = new Map<string, Expression>();
  return (formula: Formula) => {
    const { file, line, column } = formula.place;
    const key = `${file}:${line}:${column}:${formula.text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const parsed = parse(formula);
    if (parsed.kind === 'failed') report(parsed.problem);
    const expression: Expression =
      parsed.kind === 'parsed' ? parsed.expression : { kind: 'unknown' };
    known.set(key, expression);
    return expression;
  };
};

type Readers = {
  readonly read: FormReader;
  /** Of formulas of later months, which may look back. */
  readonly readStep: FormReader;
  readonly report: (problem: Diagnostic) => void;
};

/** Makes a quantity of a contribution: its formula linked to `names`, and held to the units that these have. */
const contributionLinker = (
  names: Names,
  { read, readStep, report }: Readers,
): ((contribution: Contribution) => Quantity) => {
  const checkUnits = unitChecker(names, report);
  const checkOperand = operandChecker(names, report);
  return (contribution) => {
    const { compared, operands = [], section, unit, value } = contribution;
    const written = withOwnRow(expressionOf(contribution, read), contribution.cell);
    const { place } = written;
    if (compared !== undefined || typeof value !== 'string') {
      const expression = compared ?? written.expression;
      checkUnits({ expression, place, ...givesOf(contribution) });
    }
    for (const operand of operands) checkOperand(operand, read.parse(operand.formula));
    const expression = link(written, names, report);
    // A model of a metric is multiplied with its calibration.
    if (unit === 'yes/no' && section !== 'metrics') checkFact(expression, place, names, report);
    const step = linkedStep(contribution, { names, readStep, report });
    return quantityOf({ ...contribution, place }, expression, step);
  };
};

/** What a formula of the profile gives; built-in ones are true to their units, where their operands are. */
const givesOf = ({ id, unit, value, section }: Contribution): Pick<Measured, 'gives'> =>
  typeof value !== 'string' && (value.kind === 'formula' || value.kind === 'table')
    ? { gives: { id, unit, stated: section === 'metrics' || section === 'quantities' } }
    : {};

/** `row.price` in a cell's formula is the price of its own row. */
const withOwnRow = (written: Written, cell: Cell | undefined): Written => {
  if (cell === undefined) return written;
  const prefix = `${cell.table}.${cell.row}.`;
  const expression = rewrite(written.expression, (part) =>
    part.kind === 'ref' && part.id.startsWith('row.')
      ? { ...part, id: prefix + part.id.slice('row.'.length) }
      : part,
  );
  return { ...written, expression };
};

/** The formula of later months, where there is one. */
const linkedStep = (
  { step, place, ...rest }: Contribution,
  to: Pick<Readers, 'readStep' | 'report'> & { readonly names: Names },
): Expression | undefined => {
  if (step === undefined) return undefined;
  const written = expressionOf({ ...rest, value: step, place }, to.readStep);
  return link(withOwnRow(written, rest.cell), to.names, to.report);
};

const quantityOf = (
  contribution: Contribution,
  expression: Expression,
  step: Expression | undefined,
): Quantity => {
  const { id, section, unit, label, place, words, cell } = contribution;
  return {
    id,
    section,
    unit,
    expression,
    place,
    ...(step === undefined ? {} : { step }),
    ...(label === undefined ? {} : { label }),
    ...(words === undefined ? {} : { words }),
    ...(cell === undefined ? {} : { cell }),
  };
};
