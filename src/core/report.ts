import type { Envelope } from '../model/answer/envelope.ts';
import type { Report } from '../model/answer/report.ts';
import type { Sensitivity } from '../model/answer/sensitivity.ts';
import { auditProfile } from './audit.ts';
import type { CheckSubject } from './check/check.ts';
import { checkProfile, collectChecks, simulatedIds } from './check.ts';
import { deployedPhase } from './graph/deployed.ts';
import type { Evaluation } from './graph/evaluate.ts';
import { foresee, foreseenIds } from './plan/foreseen.ts';
import { type PlanInput, planProfile } from './plan.ts';
import { type ProjectSubject, projectedIds, projectProfile } from './project.ts';
import { outlookOfPhases } from './report/phases.ts';
import { curveOfScales } from './report/scales.ts';
import { askedOf } from './report/sensitivities.ts';
import { analyseSensitivity } from './sensitivity.ts';
import type { LoadSource } from './simulate/run/compile.ts';
import type { Simulation } from './simulate/simulate.ts';

/** What a report is made from. */
export type ReportSubject = {
  readonly input: PlanInput;
  readonly today: Evaluation;
  /** Today (`YYYY-MM-DD`). */
  readonly at: string;
  readonly envelope: <C extends string>(command: C) => Envelope<C>;
  readonly load: LoadSource;
};

/**
 * What has to be simulated for it: what `project` shows, budgets that look along the months, and what of
 * them a plan tells.
 */
export const reportedIds = (subject: ReportSubject): readonly string[] => {
  const { profile, graph } = subject.input;
  return [
    ...new Set([
      ...projectedIds(projected(subject)),
      ...simulatedIds(checked(subject)),
      ...foreseenIds(profile, graph),
    ]),
  ];
};

/**
 * One result for the whole report: plan, projection, audit and gate as their commands give them, at
 * the same values and the same seed, and what moves the figures that a client asks about. What lies ahead
 * is read of one run, so that all of them tell the same months.
 */
export const reportProfile = (
  subject: ReportSubject,
  simulation: Simulation & { readonly total: number },
): Report => {
  const { input, today, envelope } = subject;
  const { profile, graph } = input;
  const foreseen = foresee(profile, graph, simulation);
  const { hiring } = foreseen;
  const phases = outlookOfPhases(profile, graph, today);
  const projection = projectProfile(
    projected(subject),
    { ...simulation, hiring },
    envelope('project'),
  );
  const { findings } = projection;
  return {
    ...envelope('report'),
    plan: planProfile(input, envelope('plan'), { ...foreseen, findings }).plan,
    projection,
    audit: auditProfile({ profile, graph, today }, envelope('audit')),
    verdict: verdictOf(subject, simulation),
    sensitivities: sensitivitiesOf(subject, simulation.months),
    phases,
    ...curveOfScales(profile, graph, today, phases),
  };
};

const projected = ({ input, today, at }: ReportSubject): ProjectSubject => {
  const { profile, graph, notes = [] } = input;
  const deployed = deployedPhase(today);
  return { profile, graph, at, deployed, show: [], notes };
};

const checked = ({ input, today, at }: ReportSubject): CheckSubject => {
  const { profile, graph, measurements } = input;
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return { profile, graph, byId, today, measurements, at };
};

/** The gate as `check` has it without options: every check, none left out. */
const verdictOf = (subject: ReportSubject, paths: Simulation): Report['verdict'] => {
  const policy = { only: [], except: [] };
  const of = { ...checked(subject), paths };
  const envelope = { ...subject.envelope('check'), findings: subject.input.notes ?? [] };
  return checkProfile(of, collectChecks(of, policy), policy, envelope);
};

/** Enough for the ends of a bar. */
const TRIALS = 256;

const sensitivitiesOf = (
  { input, today, at, envelope, load }: ReportSubject,
  horizon: number,
): Sensitivity[] => {
  const { graph } = input;
  const of = { graph, given: today.given, at, horizon, trials: TRIALS };
  return askedOf(graph)
    .map((id) => analyseSensitivity({ ...of, id, month: horizon }, envelope('sensitivity'), load))
    .filter(({ outcome }) => outcome === 'uncertain');
};
