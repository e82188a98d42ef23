import { type Prose, prose } from '../../lib/inline.ts';
import type { Step, StepSource } from '../../model/answer/explanation.ts';
import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Derivation, ReportBlock } from './document.ts';
import { fileName } from './file-name.ts';
import { takenOf } from './formula-choice.ts';
import { phaseName } from './formula-names.ts';
import { formulaInWords } from './formula-words.ts';
import type { ReportView } from './report-view.ts';
import { isOfNothing, monthOf, roughly, sameTold, shown, withoutUnits } from './shown.ts';

/** Each figure that the report links to: its formula, what went into it, and where it stands. */
export const viewFigures = (view: ReportView, ids: readonly string[]): ReportBlock[] => {
  const derived = new Set(ids);
  const items = ids.flatMap((id): Derivation[] => {
    const step = view.stepOf(id);
    return step === undefined ? [] : [derivation(view, step, derived)];
  });
  if (items.length === 0) return [];
  const currency = view.conversion === undefined ? undefined : view.report.plan.project.currency;
  return [
    { kind: 'lead', content: view.say.figures.intro(currency) },
    { kind: 'derivations', items },
  ];
};

/** A sum over many rows names them all: the first ones that are not 0 say enough. */
const MOST_INPUTS = 12;

const derivation = (view: ReportView, step: Step, derived: ReadonlySet<string>): Derivation => {
  const { id, value, unit, later, source, where } = step;
  const { low, high } = rangeOf(view, id);
  const passage = comesIn(view, id);
  const { expression: own, inputs } = computedBy(view, step);
  const named = own && formulaInWords(own, { view, unit, names: true });
  const taken = own && passage === undefined ? takenOf(view, own) : undefined;
  const counted =
    taken !== undefined && showsMore(taken)
      ? formulaInWords(taken, { view, unit, names: false })
      : undefined;
  const ahead =
    later === undefined
      ? undefined
      : view.say.figures.eachMonth(formulaInWords(later, { view, unit, names: true }));
  const formula = named ?? ahead;
  return {
    id,
    name: [view.labelOf(id)],
    value: isOfNothing(view, id) ? [view.say.budgets.notYet] : shown(view, value, unit),
    ...(low === undefined || high === undefined || sameTold(view, low, high, unit)
      ? {}
      : {
          range: view.say.figures.range(
            withoutUnits(roughly(view, low, unit)),
            roughly(view, high, unit),
          ),
        }),
    ...(formula === undefined ? {} : { formula }),
    ...(counted === undefined ? {} : { counted }),
    inputs: inputsOf(view, inputs, { derived, own, counted }),
    source: prose`${sourceOf(view, source)} · ${fileName(where)}`,
    ...passage,
  };
};

/** Of a metric that a formula models, and that nobody measured, that model. */
const computedBy = (view: ReportView, step: Step): Pick<Step, 'expression' | 'inputs'> => {
  const model = view.stepOf(`model.${step.id}`);
  return model?.expression !== undefined && view.stepOf(`calibration.${step.id}`)?.value === 1
    ? model
    : step;
};

const sourceOf = ({ say }: ReportView, source: StepSource): string => {
  const { sources } = say.figures;
  return source in sources
    ? sources[source as keyof typeof sources]
    : say.assumptions.sources[source as keyof typeof say.assumptions.sources];
};

/** Whether values in the place of names tell what the formula and its value do not. */
const showsMore = (expression: Expression): boolean =>
  expression.kind === 'rows'
    ? expression.ids.length > 1 && expression.ids.length <= MOST_INPUTS
    : expression.kind === 'binary' || expression.kind === 'unary' || expression.kind === 'call';

/**
 * The month in which a phase begins: that of the projection, as the sections tell it. Of today alone
 * nobody knows it.
 */
const comesIn = (view: ReportView, id: string): Pick<Derivation, 'value' | 'range'> | undefined => {
  const { phases, horizon } = view.report.projection;
  const passage = phases.find((one) => id === `phases.${snakeCase(one.id)}.month`);
  if (passage === undefined) return undefined;
  const { p10, p50, p90 } = passage.month;
  const { beyond } = view.say.projection;
  const of = (iso: string | null): Prose => monthOf(iso) ?? [beyond(horizon)];
  return {
    value: of(p50),
    ...(p10 === p90 ? {} : { range: view.say.figures.months(of(p10), of(p90)) }),
  };
};

/** The range of today, by the projection where it has it: as the sections tell it. */
const rangeOf = ({ report }: ReportView, id: string): { low?: number; high?: number } => {
  const { low, high } = report.plan.quantities[id] ?? {};
  if (low === undefined || high === undefined) return {};
  const { p5, p95 } = report.projection.today.quantities[id] ?? {};
  return p5 == null || p95 == null ? { low, high } : { low: p5, high: p95 };
};

type Told = {
  readonly derived: ReadonlySet<string>;
  readonly own: Expression | undefined;
  readonly counted: Prose | undefined;
};

/** What went into a figure, as far as its formula neither links to it nor has its value. */
const inputsOf = (
  view: ReportView,
  ids: readonly string[],
  { derived, own, counted }: Told,
): Derivation['inputs'] => {
  // Who decides reads values in the place of names, or goes where a name leads.
  const brief = view.audience === 'executive';
  if (brief && counted !== undefined) return [];
  const repeats = !brief && counted === undefined && own?.kind !== 'ref';
  const untold = ids.filter((id) => repeats || !derived.has(id));
  if (untold.length <= MOST_INPUTS) return untold.flatMap((id) => inputOf(view, id, derived));
  const least = untold.filter((id) => view.stepOf(id)?.value !== 0).slice(0, MOST_INPUTS);
  const others: Prose = view.say.figures.moreInputs(untold.length - least.length);
  return [
    ...least.flatMap((id) => inputOf(view, id, derived)),
    ...(least.length === untold.length ? [] : [{ id: '', content: others }]),
  ];
};

/** What is derived beside it says there where it stands. */
const inputOf = (
  view: ReportView,
  id: string,
  derived: ReadonlySet<string>,
): Derivation['inputs'] => {
  const step = view.stepOf(id);
  if (step === undefined) return [];
  const value =
    step.word === undefined
      ? shown(view, step.value, step.unit)
      : view.say.frame.quoted([phaseName(view, step.word)]);
  const content = prose`${view.labelOf(id)}: ${value}`;
  return [{ id, content: derived.has(id) ? content : prose`${content} (${fileName(step.where)})` }];
};
