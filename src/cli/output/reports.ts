import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Report } from '../../render/ci/report.ts';
import { renderJson } from '../../render/json.ts';
import type { Options } from '../options.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { type Shown, writeOutput } from './output.ts';
import { renderDocument } from './render-document.ts';

/** Formats of `--report`. */
const FORMATS = [
  'github',
  'gitlab-codequality',
  'json',
  'junit',
  'md',
  'openmetrics',
  'sarif',
] as const;
type ReportFormat = (typeof FORMATS)[number];

/** One `--report`; without a file (github alone) it goes where the CI system reads. */
export type ReportAsked = { readonly format: ReportFormat; readonly file?: string };

/** What there is to report: made where a report is asked for. */
export type Reported = { readonly report: () => Promise<Report>; readonly shown: Shown };

/** Every `--report`, before anything is computed: `junit=out.xml`. */
export const readReports = ({ report = [] }: Options): readonly ReportAsked[] => {
  const read = report.map(readReport);
  const problems = read.flatMap((one) => ('code' in one ? [one] : []));
  if (problems.length > 0) throw new InvalidInput(problems);
  return read.flatMap((one) => ('code' in one ? [] : [one]));
};

/** Writes all reports, whatever becomes of one; the problems of those that could not be. */
export const writeReports = async (
  run: Run,
  options: Options,
  asked: readonly ReportAsked[],
  reported: Reported,
): Promise<readonly Diagnostic[]> => {
  if (asked.length === 0) return [];
  const write = await reportWriters(run, reported);
  return asked.flatMap(({ format, file }) => {
    if (file === undefined) return annotateJob(run, options, write);
    return (
      writeOutput(
        run,
        options,
        { path: file, named: `--report ${format}=FILE` },
        write.text[format](),
      ) ?? []
    );
  });
};

const readReport = (text: string): ReportAsked | Diagnostic => {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const format = FORMATS.find((one) => one === name);
  if (format === 'github' && equals < 0) return { format };
  const file = equals < 0 ? '' : text.slice(equals + 1);
  // What is printed goes to standard output, and no report beside it.
  if (format !== undefined && file !== '' && file !== '-') return { format, file };
  const examples = ['github', ...FORMATS.map((one) => `${one}=FILE`)];
  const expected = format === undefined ? examples : [`${format}=FILE`];
  return diagnostic('option_value_wrong', { option: '--report', found: text, expected });
};

type Writers = {
  readonly text: Readonly<Record<ReportFormat, () => string>>;
  readonly output: () => string;
  readonly summary: (taken: number) => string;
};

/** Loaded where a report is asked for. */
const reportWriters = async (run: Run, reported: Reported): Promise<Writers> => {
  const [report, github, gitlab, junit, openmetrics, sarif, comment] = await Promise.all([
    reported.report(),
    import('../../render/ci/github.ts'),
    import('../../render/ci/gitlab-codequality.ts'),
    import('../../render/ci/junit.ts'),
    import('../../render/ci/openmetrics.ts'),
    import('../../render/ci/sarif.ts'),
    import('../../render/ci/comment.ts'),
  ]);
  const { shown } = reported;
  const markdown = (): string => renderDocument(run, shown.document('md'), 'md', 'file');
  return {
    text: {
      github: () => github.githubAnnotations(report),
      'gitlab-codequality': () => gitlab.gitlabCodequality(report),
      json: () => renderJson(shown.json()),
      junit: () => junit.junit(report),
      md: () => comment.comment(markdown(), report),
      openmetrics: () => openmetrics.openmetrics(report),
      sarif: () => sarif.sarif(report),
    },
    output: () => github.githubOutput(report),
    summary: (taken) => comment.stepSummary(markdown(), report, taken),
  };
};

const LARGEST_SUMMARY = 1024 * 1024;

/** Annotations among what is printed, and a summary and an output where GitHub says. */
const annotateJob = (
  { io }: Run,
  { format, output }: Options,
  { text, summary, output: outcome }: Writers,
): readonly Diagnostic[] => {
  // GitHub reads commands on both streams; on this one they would be in the way of a program.
  const data = (format === 'json' || format === 'csv') && (output === undefined || output === '-');
  if (data) io.printError(text.github());
  else io.print(text.github());
  const { GITHUB_STEP_SUMMARY: page = '', GITHUB_OUTPUT: outputs = '' } = io.env;
  const append = (named: string, path: string, added: () => string): readonly Diagnostic[] => {
    if (path === '') return [];
    const written = io.appendFile(path, added());
    return written.kind === 'written'
      ? []
      : [diagnostic('file_unwritable', { path, named, reason: written.reason })];
  };
  const there = page === '' ? undefined : io.readFile(page, LARGEST_SUMMARY);
  const taken = there?.kind === 'bytes' ? there.bytes.length : 0;
  return [
    ...append('GITHUB_STEP_SUMMARY', page, () => summary(taken)),
    ...append('GITHUB_OUTPUT', outputs, outcome),
  ];
};
