import type { Step } from '../model/answer/explanation.ts';
import type { Expression } from '../model/expression.ts';
import type { Measurement } from '../model/measurements.ts';
import { fileLine } from '../model/place.ts';
import type { Graph, Quantity } from '../model/quantity.ts';
import { unknownReason } from './explain/unknown-reason.ts';
import type { Value } from './expression/interpret.ts';
import { formulaParts, printExpression } from './expression/print.ts';
import { needsOf } from './expression/walk.ts';
import { calibrationOf } from './graph/calibrate.ts';
import type { Evaluation } from './graph/evaluate.ts';

/** A graph at one point; in a later month with what it was the month before, by name. */
export type ExplainSubject = {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly measurements: readonly Measurement[];
  /** `prev(mau)` → `mau` and its value then. */
  readonly before?: ReadonlyMap<string, { readonly id: string; readonly value: Value }>;
};

/**
 * The derivation of a quantity: its own step first, then those it stands on, depth first, each
 * once however often it is needed. Works without recursion, so a chain may be of any length.
 */
export const explainQuantity = (subject: ExplainSubject, id: string): Step[] => {
  const stepOf = stepMaker(subject);
  const whyUnknown = unknownMaker(subject);
  const seen = new Set<string>();
  const steps: Step[] = [];
  const waiting = [id];
  while (waiting.length > 0) {
    const next = waiting.pop() as string;
    if (seen.has(next)) continue;
    seen.add(next);
    const step = stepOf(next);
    if (step === undefined) continue;
    steps.push({ ...step, ...whyUnknown(step) });
    waiting.push(...step.inputs.toReversed());
  }
  return steps;
};

/** One step for each quantity, in the order in which the sections bring them. */
export const listQuantities = (subject: ExplainSubject): Step[] => {
  const stepOf = stepMaker(subject);
  return subject.graph.quantities.flatMap(({ id }) => stepOf(id) ?? []);
};

const stepMaker = ({ graph, evaluation, measurements, before }: ExplainSubject) => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const measured = new Map(measurements.map((one) => [one.id, one]));
  const clamped = new Map(evaluation.clamps.map(({ id, side }) => [id, side]));
  return (id: string): Step | undefined => {
    const earlier = before?.get(id);
    const quantity = byId.get(earlier?.id ?? id);
    if (quantity === undefined) return undefined;
    if (earlier !== undefined) return stepBefore(quantity, id, earlier.value);
    const outside = clamped.get(id);
    return {
      ...identity(quantity),
      value: evaluation.value(id) ?? null,
      ...wordOf(quantity, evaluation.value(id)),
      ...derivation(quantity, measured.get(id), evaluation, calibrationOf(id, byId)),
      ...(quantity.step === undefined
        ? {}
        : { eachMonth: printExpression(quantity.step), later: quantity.step }),
      ...(outside === undefined ? {} : { outside }),
    };
  };
};

/** Why a step that is computed has no value. */
const unknownMaker = ({ graph, evaluation, before }: ExplainSubject) => {
  const byId = new Map(graph.quantities.map(({ id, expression }) => [id, expression]));
  const value = (id: string): Value =>
    before?.has(id) === true ? before.get(id)?.value : evaluation.value(id);
  return ({ id, source, value: own }: Step): Pick<Step, 'unknown'> => {
    const formula = byId.get(id);
    if (own !== null || source !== 'formula' || formula === undefined) return {};
    const unknown = unknownReason(formula, value);
    return unknown === undefined ? {} : { unknown };
  };
};

/** What a month hands on to the next: how it came about is for that month to say. */
const stepBefore = (quantity: Quantity, id: string, value: Value): Step => ({
  ...identity(quantity),
  id,
  value: value ?? null,
  ...wordOf(quantity, value),
  source: 'before',
  where: fileLine(quantity.place),
  inputs: [],
});

const identity = (quantity: Quantity) => {
  const { id, section, label, unit } = quantity;
  const name = catalogueName(quantity);
  return { id, section, ...(label === undefined ? {} : { label }), name, unit };
};

/** What the words of a language know a quantity by: `costs.compute` → `costs.*`, `growth.mau` → `growth.*`. */
export const catalogueName = ({ id, cell }: Quantity): string => {
  if (cell !== undefined) {
    const table = id.startsWith(`${cell.table}.`) ? cell.table : id.slice(0, id.indexOf('.'));
    const name = `${table}.*${id.slice(table.length + 1 + cell.row.length)}`;
    return name
      .replace(CHECKS, 'readiness.*.checks.')
      .replace(RESOURCES, '$1.*')
      .replace(FIGURES, 'operations.*.*');
  }
  return OPEN_NAMES.reduce((name, [pattern, by]) => name.replace(pattern, by), id);
};

/** A table of its own for each category. */
const CHECKS = /^readiness\.[^.]+\.checks\./;

/** A column for each resource, each volume, each part of memory, each service that is called. */
const RESOURCES =
  /^(plans\.\*\.limits|tenants\.\*\.(?:usage|use)|services\.\*\.(?:volumes|kept|memory_parts|connections|open))\..+$/;

/** Figures of a way of working have the ids that the profile gives them. */
const FIGURES = /^operations\.\*\.(?!point$).+$/;

/** Ids that hold a name of the profile and belong to no table. */
const OPEN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^growth\..+\.season\.\d+$/, 'growth.*.season.*'],
  [/^growth\..+\.(events|targets)\.\d+/, 'growth.*.$1.*'],
  [/^growth\.[^*]+\.(rate|noise|shock|capacity|season)$/, 'growth.*.$1'],
  [/^(growth|model|calibration|age|trend|factor)\.[^*]+$/, '$1.*'],
  [/^phases\.[^.]+\./, 'phases.*.'],
  [/^phases\.\*\.team\.[^.]+$/, 'phases.*.team.*'],
  [/\.triggers\.\d+/, '.triggers.*'],
  [/\.targets\.[^.]+\./, '.targets.*.'],
  [/^team\.communication\.[^.]+\./, 'team.communication.*.'],
  [/^fx\..+$/, 'fx.*'],
  [/^customers\.mix\..+$/, 'customers.mix.*'],
  [/^costs\.[^.]+\.(amount|before|saving)$/, 'costs.*.$1'],
];

const wordOf = ({ words }: Quantity, value: Value): { word?: string } => {
  const word = words?.[value ?? -1];
  return word === undefined ? {} : { word };
};

type Derivation = Pick<
  Step,
  | 'source'
  | 'where'
  | 'formula'
  | 'parts'
  | 'expression'
  | 'table'
  | 'range'
  | 'fittedTo'
  | 'inputs'
>;

const derivation = (
  { id, section, expression, fittedTo, place }: Quantity,
  measurement: Measurement | undefined,
  { given }: Evaluation,
  ratio: Expression | undefined,
): Derivation => {
  if (measurement !== undefined) {
    const { source, place: from, interval: range } = measurement;
    return {
      source,
      where: fileLine(from),
      ...(range === undefined ? {} : { range }),
      inputs: [],
    };
  }
  const where = fileLine(place);
  const stated = section === 'metrics' ? 'default' : 'constant';
  if (given.has(id)) {
    if (ratio !== undefined) return computed(ratio, where);
    // What the command line gives stands in for the profile's own; months follow from a date.
    const option = OPTIONS[id];
    return option === undefined
      ? { source: stated, where, inputs: [] }
      : { source: 'set', where: option, inputs: [] };
  }
  if (fittedTo !== undefined) {
    const range = expression.kind === 'range' ? { range: expression.interval } : {};
    return { source: 'history', where, ...range, fittedTo, inputs: [] };
  }
  switch (expression.kind) {
    case 'number':
      return { source: stated, where, inputs: [] };
    case 'unknown':
      return { source: 'missing', where, inputs: [] };
    case 'range':
      return { source: stated, where, range: expression.interval, inputs: [] };
    default:
      return computed(expression, where);
  }
};

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  phase: '--phase',
  'calendar.month': '--at',
};

const computed = (expression: Expression, where: string): Derivation => ({
  source: 'formula',
  where,
  formula: printExpression(expression),
  parts: formulaParts(expression),
  expression,
  ...(expression.kind === 'curve' ? { table: true as const } : {}),
  inputs: [...new Set(needsOf(expression))],
});
