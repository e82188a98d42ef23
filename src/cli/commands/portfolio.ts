import type { Portfolio, PortfolioRow } from '../../model/answer/portfolio.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { PortfolioFormat } from '../../model/names.ts';
import { QUICK_TRIALS, USUAL_MONTHS } from '../../model/simulation-size.ts';
import { portfolioJson } from '../../view/portfolio/json.ts';
import type { PortfolioView } from '../../view/portfolio/portfolio-view.ts';
import { viewPortfolioRecords } from '../../view/portfolio/records.ts';
import { viewPortfolio, viewPortfolioQuietly, viewStandings } from '../../view/portfolio.ts';
import type { CommandRun } from '../commands.ts';
import { exitOfProblems } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { printResult, printText } from '../output/output.ts';
import { readPortfolioRow } from '../portfolio/portfolio-product.ts';
import { readReportTemplate } from '../report/report-template.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { checkDay } from '../session/session.ts';
import { DEFAULT_SEED, setOf } from '../session/session-envelope.ts';
import { progressOn } from '../simulate/progress.ts';
import { shareOut } from '../simulate/share-out.ts';

/** `scale portfolio FILE|DIR…`: a row for each profile, also for one that is wrong. */
export const run: CommandRun = async (run, operands, options) => {
  const { io, words, language } = run;
  const wrong = checkDay(options.at);
  if (wrong.length > 0) throw new InvalidInput(wrong);
  const products = await readRows(io, options, filesOf(io, operands));
  const portfolio: Portfolio = {
    schemaVersion: 1,
    command: 'portfolio',
    at: options.at ?? io.today(),
    inputs: {
      set: setOf(options.set ?? []),
      seed: options.seed ?? DEFAULT_SEED,
      months: options.months ?? USUAL_MONTHS,
      trials: options.trials ?? QUICK_TRIALS,
    },
    products,
  };
  const diagnostics = await language.diagnostics();
  const view = { portfolio, words, diagnostics };
  const code = exitOfProblems(
    products.flatMap((row) => (row.kind === 'broken' ? row.problems : [])),
  );
  if ((options.format as PortfolioFormat | undefined) === 'html') {
    printText(run, options, await htmlOf(run, view));
    return code;
  }
  printResult(run, options, {
    json: () => portfolioJson(portfolio, words, diagnostics),
    document: (format) => {
      if (format === 'csv') return viewPortfolioRecords(portfolio, words, diagnostics);
      return options.quiet === true ? viewPortfolioQuietly(view) : viewPortfolio(view);
    },
  });
  return code;
};

/** The same as one page; what draws it loads only then. */
const htmlOf = async ({ io, language }: Run, view: PortfolioView): Promise<string> => {
  const [say, { viewPortfolioPage }, { renderHtml }] = await Promise.all([
    language.report(),
    import('../../view/portfolio/page.ts'),
    import('../../render/html.ts'),
  ]);
  const page = viewPortfolioPage(view, viewStandings(view), say);
  return renderHtml(page, { style: readReportTemplate(io, 'report.css'), sha256: io.sha256 });
};

const PROFILE = /\.ya?ml$/i;

/** Files as they are named, and the YAML files of each folder by name; of this one where none is named. */
const filesOf = (io: Io, operands: readonly string[]): readonly string[] => {
  const files = (operands.length === 0 ? ['.'] : operands).flatMap((operand) => {
    if (io.readFile(operand, 0).kind !== 'directory') return [operand];
    const found = io.listDirectory(operand).filter((name) => PROFILE.test(name));
    if (found.length === 0) {
      throw new InvalidInput([diagnostic('directory_without_profiles', { path: operand })]);
    }
    const folder = operand.replace(/[/\\]+$/, '');
    return found.toSorted().map((name) => (folder === '.' ? name : `${folder}/${name}`));
  });
  return [...new Set(files)];
};

/** Of fewer products a thread costs more to start than it takes away. */
const LEAST_PRODUCTS = 8;

const readRows = async (
  io: Io,
  options: Options,
  files: readonly string[],
): Promise<readonly PortfolioRow[]> => {
  const rows = new Map<string, PortfolioRow>();
  const progress = progressOn(io, files.length);
  const here = (file: string): Promise<PortfolioRow> =>
    readPortfolioRow({ ...io, stderr: { ...io.stderr, isTty: false } }, options, file);
  const keep = (file: string, row: PortfolioRow): void => {
    rows.set(file, row);
    progress.show(rows.size);
  };
  const others = await startOthers(io, options, files);
  const desk = { waiting: [...files], here, keep, waits: true, rest: progress.listen };
  await shareOut(io, desk, others);
  progress.clear();
  return files.flatMap((file) => rows.get(file) ?? []);
};

/** Threads that read all products, also where one is asked for: their heaps have room, which this one has not. */
const startOthers = async (io: Io, options: Options, files: readonly string[]) => {
  // Standard input is this thread's.
  if (files.length < LEAST_PRODUCTS || files.includes('-')) return [];
  const threads = await io.threads?.();
  if (threads === undefined) return [];
  const asked = Number(io.env.SCALE_WORKERS ?? threads.count);
  const count = Math.min(Number.isInteger(asked) ? asked : threads.count, files.length);
  return Array.from({ length: Math.max(1, count) }, () => threads.readProducts(options));
};
