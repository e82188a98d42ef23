import { monthAfter } from '../lib/calendar.ts';
import type { Envelope } from '../model/answer/envelope.ts';
import { rangeOwner, type Sensitivity } from '../model/answer/sensitivity.ts';
import { type Finding, finding } from '../model/finding/finding.ts';
import type { Graph } from '../model/quantity.ts';
import type { Given } from './graph/evaluate.ts';
import { evaluateMonths } from './graph/walk-months.ts';
import { candidatesFor, missingFor } from './sensitivity/candidates.ts';
import { indicesOf } from './sensitivity/indices.ts';
import { prepareRuns, type Runs } from './sensitivity/runs.ts';
import { tornadoOf } from './sensitivity/tornado.ts';
import { summarise } from './simulate/reduce/distribution.ts';
import type { LoadSource } from './simulate/run/compile.ts';
import { withTrialsOf } from './simulate/simulate.ts';

/** What a sensitivity is asked of. */
export type SensitivitySubject = {
  readonly graph: Graph;
  readonly given: Given;
  readonly id: string;
  /** Today (`YYYY-MM-DD`). */
  readonly at: string;
  /** The month to look at; today where it is uncertain then, else the `horizon`. */
  readonly month?: number;
  readonly horizon: number;
  readonly trials: number;
};

/** Which inputs matter for a quantity: one by one (tornado), and of its variance (Sobol indices). */
export const analyseSensitivity = (
  subject: SensitivitySubject,
  envelope: Envelope<'sensitivity'>,
  load: LoadSource,
): Sensitivity => {
  const { id, trials, month: asked, horizon, given } = subject;
  const { seed } = envelope.inputs;
  const months = asked ?? horizon;
  const input = { given, months, trials, seed, show: [id] };
  const graph = withTrialsOf(subject.graph, input, load);
  const units = new Map(graph.quantities.map((quantity) => [quantity.id, quantity.unit]));
  const runs = prepareRuns({ ...subject, graph, seed, months }, load);
  const path = runs.level === 'late';
  const month = asked ?? (path || isStill(runs) ? horizon : 0);
  const frame = {
    ...envelope,
    id,
    unit: units.get(id) ?? '',
    month: monthAfter(subject.at, month) ?? '',
    months: month,
    path,
    moves: runs.level === 'path' || runs.level === 'timed',
  };
  if (!isSampled(runs)) {
    const overall = graph !== subject.graph;
    return { ...frame, ...withoutTrials({ ...subject, graph }, overall, month) };
  }
  const { values, inputs, ...indices } = indicesOf(runs, { trials, month });
  const unknown = values.reduce((count, value) => count + (isKnown(value) ? 0 : 1), 0);
  const first = values.find(isKnown);
  const same = values.every((value) => !isKnown(value) || value === first);
  const outcome = first === undefined ? 'unknown' : same ? 'same' : 'uncertain';
  const { base, bars } = tornadoOf(runs, month, (name) => units.get(rangeOwner(name)) ?? null);
  return {
    ...frame,
    outcome,
    trials,
    runs: indices.runs,
    unknown: unknown / values.length,
    base,
    distribution: first === undefined ? null : summarise(values),
    tornado: bars,
    sobol: inputs,
    remainder: indices.remainder,
    remainder_error: indices.remainder_error,
    candidates: [],
    missing: outcome === 'unknown' ? missingFor(subject) : [],
    findings: findingsOf(subject, runs, month),
  };
};

const isKnown = (value: number): boolean => Number.isFinite(value);

/** Enough to see that it is not the same in all. */
const PROBE = 256;

const isSampled = ({ level, ranges, noisy }: Runs): boolean =>
  /^(trial|path|late)$/.test(level ?? '') && (ranges.length > 0 || noisy);

/** Whether it is the same in all trials today, and moves from there. */
const isStill = (runs: Runs): boolean => {
  if (runs.level === 'timed') return true;
  if (runs.level !== 'path') return false;
  const values = runs.values({ trials: PROBE, month: 0 });
  return values.filter(isKnown).every((value, _, known) => value === known[0]);
};

/** What no trial moves: one number, or none. */
const withoutTrials = (
  subject: SensitivitySubject,
  overall: boolean,
  month: number,
): Omit<
  Sensitivity,
  'id' | 'unit' | 'month' | 'months' | 'path' | 'moves' | keyof Envelope<'sensitivity'>
> => {
  const { graph, given, id } = subject;
  const base = evaluateMonths(graph, { set: given, months: month })[month]?.value(id) ?? null;
  const outcome = overall ? 'overall' : base === null ? 'unknown' : 'certain';
  return {
    outcome,
    trials: 0,
    runs: 0,
    unknown: 0,
    base,
    distribution: null,
    tornado: [],
    sobol: [],
    remainder: null,
    remainder_error: null,
    candidates: outcome === 'certain' ? candidatesFor(subject) : [],
    missing: outcome === 'unknown' ? missingFor(subject) : [],
    findings: [],
  };
};

const findingsOf = (
  { trials, at }: SensitivitySubject,
  runs: Runs,
  month: number,
): readonly Finding[] =>
  runs.problems(trials, month).flatMap(({ month: months, problem }) => {
    if (problem.code !== 'not_finite') return [];
    const facts = { id: problem.facts.id, month: monthAfter(at, months) ?? '', months };
    return [finding('path_infinite', 'error', facts, problem.place)];
  });
