import { calendarMonths } from '../../lib/calendar.ts';
import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/text.ts';
import { givenElsewhere } from '../graph/calibrate.ts';
import { deployedPhase } from '../graph/deployed.ts';
import { type Evaluation, evaluate, type Given } from '../graph/evaluate.ts';
import { evaluateEntry } from '../plan/next-phase.ts';
import { evaluateToday, type PlanInput } from '../plan.ts';
import { type Ahead, atTheEnd, inMonth, isUntold, lookAhead, usualPhase } from './ahead.ts';

/**
 * Which stack: of a phase, the next one where none is named, or of a month (`YYYY-MM`); with titles in
 * a language, that of the profile where none is asked for.
 */
export type StackAsked = {
  readonly phase?: string;
  readonly month?: string;
  readonly locale?: Locale;
  /** Of the trials by which months and ends of phases are sized; as `project` takes it. */
  readonly seed?: number;
};

/** Where a stack stands: the index of its phase, and the graph there and at the end of the phase. */
export type Moment = {
  readonly phase: number;
  /** At the middle of the trials: what runs where replicas follow the load. */
  readonly middle: Evaluation;
  readonly start: Evaluation;
  readonly end: Evaluation;
  /** The next phase was asked for, and there is none. */
  readonly last: boolean;
  /** Nobody comes into the phase within the years that are looked at. */
  readonly unreached: boolean;
  /** Whether anybody does is not known, as a metric is not. */
  readonly untold: boolean;
};

const MIDDLE = 0.5;
/** In four paths of five no more is needed. */
const USUAL = 0.8;
const HIGH = 0.95;

/**
 * The graph in the phase that is asked for (today's where it is deployed, else on entering it), or in
 * a month of the projection at its 80th percentile; and the same when the load is highest: at the end of
 * the phase, or in that month, at the 95th.
 */
export const momentOf = (input: PlanInput, { phase = NEXT, month, seed }: StackAsked): Moment => {
  const today = evaluateToday(input);
  const ahead = lookAhead(input, today, {
    ...(seed === undefined ? {} : { seed }),
    ...(month === undefined ? {} : { month: monthsTo(input, month) }),
  });
  if (month !== undefined && ahead !== undefined) return laterMoment(input, today, ahead, phase);
  const { profile, graph } = input;
  const deployed = deployedPhase(today);
  const named = indexOf(profile, phase);
  const index = named ?? deployed + 1;
  const entry = index === deployed ? undefined : evaluateEntry(profile, graph, today, index);
  const at = entry === undefined ? deployed : index;
  const start = entry?.evaluation ?? today;
  const values = ahead === undefined ? new Map<string, number>() : atTheEnd(ahead, at);
  const never = ahead !== undefined && values.size === 0;
  const way = profile.phases.slice(deployed + 1, at + 1).map(({ id }) => id);
  const untold = never && isUntold(ahead, way);
  return {
    phase: at,
    middle: start,
    start,
    end: values.size === 0 ? start : evaluateAt(input, today, highest(values, start), at),
    last: named === undefined && entry === undefined,
    unreached: never && !untold,
    untold: never && untold,
  };
};

const NEXT = 'next';

const indexOf = ({ phases }: Profile, asked: string): number | undefined => {
  const index = phases.findIndex(({ id }) => snakeCase(id) === snakeCase(asked));
  return index < 0 ? undefined : index;
};

const monthsTo = ({ at }: PlanInput, month: string): number =>
  Math.max(0, Math.ceil(calendarMonths(at?.slice(0, 7).concat('-01') ?? '', month) ?? 0));

const laterMoment = (input: PlanInput, today: Evaluation, ahead: Ahead, asked: string): Moment => {
  const { months } = ahead.paths;
  const phase = indexOf(input.profile, asked) ?? usualPhase(ahead, months);
  const of = (p: number) => inMonth(ahead, months, p);
  const middle = evaluateAt(input, today, of(MIDDLE), phase);
  const start = evaluateAt(input, today, of(USUAL), phase);
  const end = evaluateAt(input, today, highest(of(HIGH), start), phase);
  return { phase, middle, start, end, last: false, unreached: false, untold: false };
};

/** What is there already is not given up: where a load falls, that of the start counts. */
const highest = (
  values: ReadonlyMap<string, number>,
  { value }: Evaluation,
): ReadonlyMap<string, number> =>
  new Map([...values].map(([id, late]) => [id, Math.max(late, value(id) ?? late)]));

const evaluateAt = (
  { graph }: PlanInput,
  today: Evaluation,
  values: ReadonlyMap<string, number>,
  phase: number,
): Evaluation => {
  const set: Given = new Map([...givenElsewhere(today), ...values]);
  return evaluate(graph, { set, phase });
};
