import type { Evaluation } from '../../core/graph/evaluate.ts';
import { simulatorOf } from '../../core/report/simulator.ts';
import { PARAMETERS } from '../../core/simulate/run/compile.ts';
import { viewPageData } from '../../view/report/page-data.ts';
import type { ReportView } from '../../view/report/report-view.ts';
import { shellWord } from '../../view/text/shell-word.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import type { Session } from '../session/session.ts';

/** The program of a page and what it starts from, with the words of the section that it fills. */
export type PageScript = {
  readonly code: string;
  readonly data: string;
  readonly title: string;
  readonly intro: string;
};

const LARGEST_PROGRAM = 1024 * 1024;

/**
 * What makes a page compute: the simulation of this profile as source and data, and the program that
 * runs it (`src/page/`). Undefined where nothing can be moved, and in sources that were never built.
 */
export const pageScript = (
  io: Io,
  from: {
    readonly session: Session;
    readonly today: Evaluation;
    readonly view: ReportView;
    readonly options: Options;
    readonly operand: string | undefined;
  },
): PageScript | undefined => {
  const { session, today, view, options, operand } = from;
  const program = io.readFile(io.packagePath('dist', 'page.js'), LARGEST_PROGRAM);
  if (program.kind !== 'bytes') return undefined;
  const { profile, graph } = session.input;
  const { projection, inputs } = view.report;
  const { horizon: months, trials } = projection;
  const made = simulatorOf({ profile, graph, today, months, trials, seed: inputs.seed });
  if (made === undefined) return undefined;
  const { page } = view.say;
  return {
    // The source is made of the whitelisted tree alone: no text of a profile is in it.
    code: `globalThis.scaleProgram=function(${PARAMETERS.join(',')}){${made.source}};${new TextDecoder().decode(program.bytes)}`,
    data: JSON.stringify(viewPageData(view, made.simulator, commandOf(operand, options))),
    title: page.title,
    intro: page.intro,
  };
};

/**
 * The same in a terminal. What a report was made with by `--set` is its base, which `whatif` has not; of a
 * saved plan it has no profile to ask.
 */
const commandOf = (operand: string | undefined, options: Options): string | undefined => {
  const { set = [], metrics = [], httpConfig, phase, at, months, trials, seed, plan } = options;
  if (plan !== undefined) return undefined;
  const option = (name: string, value: string | number | undefined): string[] =>
    value === undefined ? [] : [`--${name} ${shellWord(String(value))}`];
  return [
    set.length === 0 ? 'scale whatif' : 'scale project',
    ...(operand === undefined ? [] : [shellWord(operand)]),
    ...metrics.flatMap((one) => option('metrics', one)),
    ...option('http-config', httpConfig),
    ...option('phase', phase),
    ...option('at', at),
    ...option('months', months),
    ...option('trials', trials),
    ...option('seed', seed),
    ...set.flatMap((one) => option('set', one)),
  ].join(' ');
};
