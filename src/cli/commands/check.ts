import type { Check, CheckPolicy, CheckSubject } from '../../core/check/check.ts';
import { names } from '../../core/check/selection.ts';
import { checkProfile, collectChecks, simulatedIds } from '../../core/check.ts';
import { evaluateNext } from '../../core/plan/next-phase.ts';
import { evaluateToday } from '../../core/plan.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import type { Verdict } from '../../model/answer/verdict.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { USUAL_MONTHS, USUAL_TRIALS } from '../../model/simulation-size.ts';
import { textIn } from '../../model/text.ts';
import type { Report } from '../../render/ci/report.ts';
import { whyWords } from '../../view/check/check-view.ts';
import { checkJson } from '../../view/check/json.ts';
import { viewCheckRecords } from '../../view/check/records.ts';
import { gateWords } from '../../view/check/verdict.ts';
import { viewCheck, viewCheckQuietly } from '../../view/check.ts';
import type { CommandRun } from '../commands.ts';
import { exitOfVerdict } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { printResult, type Shown } from '../output/output.ts';
import { readReports, writeReports } from '../output/reports.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { readBaseline } from '../session/baseline.ts';
import { openPlanSession } from '../session/saved-plan.ts';
import { openSession, type Session } from '../session/session.ts';
import { runSimulation } from '../simulate/simulate.ts';

/** `scale check [PROFILE]`: its exit code is that of the verdict. */
export const run: CommandRun = async (run, [operand], options) => {
  const reports = readReports(options);
  const session =
    options.plan === undefined
      ? await openSession(run, operand, options)
      : await openPlanSession(run, options.plan, operand, options);
  const subject = await subjectOf(run, session, options);
  const policy: CheckPolicy = {
    only: options.only ?? [],
    except: options.except ?? [],
    ...(options.onNoData === undefined ? {} : { onNoData: options.onNoData }),
    ...(options.onBurn === undefined ? {} : { onBurn: options.onBurn }),
  };
  const compared = await readBaseline(run, options, session.input.graph);
  const checks = collectChecks(subject, policy, compared);
  checkPatterns(checks, policy);
  const verdict = checkProfile(subject, checks, policy, {
    ...session.envelope('check'),
    findings: session.input.notes ?? [],
  });
  const shown = shownOf(run, session, options, { verdict, subject });
  const report = () => reportOf(run, verdict);
  const unwritten = await writeReports(run, options, reports, { report, shown });
  printResult(run, options, options.quiet === true ? quietly(run, verdict, shown) : shown);
  if (unwritten.length > 0) throw new InvalidInput(unwritten);
  return exitOfVerdict(verdict, options);
};

const reportOf = async ({ words, io }: Run, verdict: Verdict): Promise<Report> => {
  const { checkReport } = await import('../../render/ci/check-report.ts');
  return checkReport({
    verdict,
    words,
    summary: gateWords({ verdict, words }),
    why: (result) => whyWords(result, words),
    hash: io.sha256,
  });
};

/** A verdict with all that is known of it. */
const shownOf = (
  { words }: Run,
  { profileName }: Session,
  { wide = false }: Options,
  { verdict, subject }: { readonly verdict: Verdict; readonly subject: CheckSubject },
): Shown => ({
  json: () => checkJson(verdict, words),
  document: (format) => {
    if (format === 'csv') return viewCheckRecords(verdict, words);
    const name = subject.next?.phase.name;
    const phase = name === undefined ? {} : { phase: textIn(name, words.locale) };
    return viewCheck({ verdict, words, wide, profileName, ...phase });
  },
});

/** What is printed of it under `-q`; reports are whole all the same. */
const quietly = ({ words }: Run, verdict: Verdict, shown: Shown): Shown => ({
  ...shown,
  document: (format) =>
    format === 'csv' ? shown.document(format) : viewCheckQuietly({ verdict, words }),
});

/** Today, the next phase where it is asked for, and what budgets and capacity look at ahead. */
const subjectOf = async (
  { io }: Run,
  { input, envelope }: Session,
  options: Options,
): Promise<CheckSubject> => {
  const { profile, graph, measurements } = input;
  const today = evaluateToday(input);
  const { at, inputs } = envelope('check');
  const next = options.for === undefined ? undefined : evaluateNext(profile, graph, today);
  if (options.for !== undefined && next === undefined) {
    const last = profile.phases.at(-1)?.id ?? '';
    throw new InvalidInput([diagnostic('phase_last', { phase: last })]);
  }
  const subject: CheckSubject = {
    profile,
    graph,
    byId: new Map(graph.quantities.map((quantity) => [quantity.id, quantity])),
    today,
    measurements,
    at,
    ...(next === undefined ? {} : { next }),
  };
  const show = simulatedIds(subject);
  if (show.length === 0 || today.problems.length > 0) return subject;
  const { months = USUAL_MONTHS, trials = USUAL_TRIALS } = options;
  const { given } = today;
  const of = { given, months, trials, seed: inputs.seed, show };
  return { ...subject, paths: await runSimulation(io, graph, of) };
};

/** A name that stands for no check would leave the gate without it unseen. */
const checkPatterns = (checks: readonly Check[], { only, except }: CheckPolicy): void => {
  const tables = checks.map(({ id }) => `${id.split('.')[0]}.*`);
  const kinds = [...new Set(checks.map(({ kind }) => kind))];
  const known = [...new Set([...tables, ...kinds, ...checks.flatMap(({ id }) => idsOf(id))])];
  const problems = [...only, ...except]
    .filter((pattern) => !checks.some((check) => names(check, pattern)))
    .map((name) => diagnostic('check_unknown', { name, near: nearestNames(name, known), kinds }));
  if (problems.length > 0) throw new InvalidInput(problems);
};

/** `slos.api_p95` may be named by `api_p95` too. */
const idsOf = (id: string): readonly string[] => [id, id.slice(id.indexOf('.') + 1)];
