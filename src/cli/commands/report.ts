import { type ReportSubject, reportedIds, reportProfile } from '../../core/report.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import type { ReportFormat } from '../../model/names.ts';
import { REPORT_SECTIONS, type Report, type ReportSectionId } from '../../model/report.ts';
import { renderJson } from '../../render/json.ts';
import { plainText } from '../../view/plain-text.ts';
import type { ReportDocument } from '../../view/report/document.ts';
import { reportJson } from '../../view/report/json.ts';
import { viewReport } from '../../view/report.ts';
import { readBrand } from '../brand.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { namesOf } from '../labels.ts';
import type { Options } from '../options.ts';
import { printText } from '../output.ts';
import { readConversion } from '../report-currency.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { openPlanSession } from '../saved-plan.ts';
import { evaluateSession, openSession, type Session } from '../session.ts';
import { loadSource, runSimulation } from '../simulate.ts';

const MONTHS = 24;
const TRIALS = 4096;

/** `scale report [PROFILE]`: the plan as a document for a client, in a file of its own. */
export const run: CommandRun = async (run, [operand], options) => {
  const sections = readSections(options.sections);
  const session =
    options.plan === undefined
      ? await openSession(run, operand, options)
      : await openPlanSession(run, options.plan, operand, options);
  const [brand, say] = await Promise.all([readBrand(run.io, options.brand), run.language.report()]);
  const today = evaluateSession(session);
  const { input, envelope } = session;
  const { currency } = input.profile.project;
  const conversion = readConversion(options, currency, today);
  const report = await simulated(run, session, options, {
    input,
    today,
    at: envelope('report').at,
    envelope,
    load: loadSource,
  });
  const steps = new Map(report.quantities.map((step) => [step.id, step]));
  const format = (options.format ?? 'html') as ReportFormat;
  const document = viewReport({
    report,
    words: run.words,
    say,
    labelOf: namesOf(input.graph, run.words),
    stepOf: (id) => steps.get(id),
    audience: options.audience ?? 'technical',
    sections,
    brand,
    version: VERSION,
    ...(conversion === undefined ? {} : { conversion }),
  });
  const text = await textOf(run, format, document, report);
  const output = options.output ?? `${fileName(run.io, session, operand)}-report.${format}`;
  printText(run, { ...options, output }, text);
  if (options.output === undefined) {
    const size = Math.ceil(new TextEncoder().encode(text).length / 1024);
    const { locale } = run.language;
    run.io.print(`${plainText(say.frame.written(output, size), locale)}\n`);
  }
  return EXIT.pass;
};

const readSections = (list: string | undefined): readonly ReportSectionId[] => {
  const asked = (list ?? '').split(',').flatMap((name) => name.trim() || []);
  const wrong = asked.find((name) => !REPORT_SECTIONS.includes(name as ReportSectionId));
  if (wrong === undefined) return asked as ReportSectionId[];
  const facts = { option: '--sections', found: wrong, expected: REPORT_SECTIONS };
  throw new InvalidInput([diagnostic('option_value_wrong', facts)]);
};

const simulated = async (
  { io }: Run,
  { input: { graph } }: Session,
  { months = MONTHS, trials = TRIALS }: Options,
  subject: ReportSubject,
): Promise<Report> => {
  const { seed } = subject.envelope('report').inputs;
  const show = reportedIds(subject);
  const of = { given: subject.today.given, months, trials, seed, show };
  return reportProfile(subject, { ...(await runSimulation(io, graph, of)), total: trials });
};

/** What is shown in each format; a renderer loads when it is asked for. */
const textOf = async (
  { io, words }: Run,
  format: ReportFormat,
  document: ReportDocument,
  report: Report,
): Promise<string> => {
  switch (format) {
    case 'json':
      return renderJson(reportJson(report, words));
    case 'md': {
      const { renderReportMarkdown } = await import('../../render/report-markdown.ts');
      return renderReportMarkdown(document);
    }
    case 'html': {
      const { renderHtml } = await import('../../render/html.ts');
      return renderHtml(document, { style: readStyle(io), sha256: io.sha256 });
    }
  }
};

const LARGEST_STYLE = 256 * 1024;

/** The style sheet that comes with scale. */
const readStyle = (io: Io): string => {
  const path = io.packagePath('templates', 'report', 'report.css');
  const read = io.readFile(path, LARGEST_STYLE);
  if (read.kind !== 'bytes') throw new Error(`${path} is ${read.kind}`);
  return new TextDecoder().decode(read.bytes);
};

/** `checkin` of a bundled profile and of `plans/checkin.yaml`; else the id of the product. */
const fileName = (io: Io, { input }: Session, operand: string | undefined): string => {
  const named = operand === undefined || operand === '-' ? undefined : io.displayPath(operand);
  const base =
    named
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/\.ya?ml$/i, '') ?? '';
  return base === '' ? input.profile.project.id : base;
};
