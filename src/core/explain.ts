import type { Step } from '../model/answer/explanation.ts';
import { fileLine } from '../model/place.ts';
import type { Quantity } from '../model/quantity.ts';
import { catalogueName } from './explain/catalogue-name.ts';
import { derivationOf } from './explain/derivation.ts';
import type { ExplainSubject } from './explain/subject.ts';
import { unknownReason } from './explain/unknown-reason.ts';
import type { Value } from './expression/interpret.ts';
import { printExpression } from './expression/print.ts';
import { calibrationOf } from './graph/calibrate.ts';

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

/** The step of one quantity, made when it is first asked for: a report shows few of many. */
export const stepsOf = (subject: ExplainSubject): ((id: string) => Step | undefined) => {
  const stepOf = stepMaker(subject);
  const made = new Map<string, Step | undefined>();
  return (id) => {
    if (!made.has(id)) made.set(id, stepOf(id));
    return made.get(id);
  };
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
      ...derivationOf(quantity, {
        measurement: measured.get(id),
        given: evaluation.given,
        calibration: calibrationOf(id, byId),
      }),
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

const wordOf = ({ words }: Quantity, value: Value): { word?: string } => {
  const word = words?.[value ?? -1];
  return word === undefined ? {} : { word };
};
