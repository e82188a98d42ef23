import { listQuantities, stepsOf } from '../../core/explain.ts';
import { type ReportSubject, reportedIds, reportProfile } from '../../core/report.ts';
import { REPORT_SECTIONS, type Report, type ReportSectionId } from '../../model/answer/report.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { ReportFormat } from '../../model/names.ts';
import { USUAL_MONTHS, USUAL_TRIALS } from '../../model/simulation-size.ts';
import { renderJson } from '../../render/json.ts';
import { clientLabels } from '../../view/report/client-labels.ts';
import type { ReportDocument } from '../../view/report/document.ts';
import { reportJson } from '../../view/report/json.ts';
import type { ReportView } from '../../view/report/report-view.ts';
import { viewReport } from '../../view/report.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { namesOf } from '../labels.ts';
import type { Options } from '../options.ts';
import { printText, writeText, wroteText } from '../output/output.ts';
import { readBrand } from '../report/brand.ts';
import { type PageScript, pageScript } from '../report/page-script.ts';
import { readConversion } from '../report/report-currency.ts';
import { readReportTemplate } from '../report/report-template.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { openPlanSession } from '../session/saved-plan.ts';
import { evaluateSession, openSession, type Session } from '../session/session.ts';
import { loadSource, runSimulation } from '../simulate/simulate.ts';

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
  const derived = { graph: input.graph, evaluation: today, measurements: input.measurements };
  const stepOf = stepsOf(derived);
  const format = (options.format ?? 'html') as ReportFormat;
  const view: ReportView = {
    report,
    words: run.words,
    say,
    labelOf: clientLabels(namesOf(input.graph, run.words), stepOf, say, report.phases),
    stepOf,
    audience: options.audience ?? 'technical',
    sections,
    brand,
    version: VERSION,
    ...(conversion === undefined ? {} : { conversion }),
  };
  const document = viewReport(view);
  const page = (): PageScript | undefined =>
    pageScript(run.io, { session, today, view, options, operand });
  const json = () => reportJson(report, listQuantities(derived), run.words);
  const text = await textOf(run, format, { document, report, json, page });
  if (options.output !== undefined) printText(run, options, text);
  else writeBeside(run, options, `${fileName(run.io, session, operand)}-report.${format}`, text);
  return EXIT.pass;
};

/** Where no file is named, a person is told which one it is. */
const writeBeside = (run: Run, options: Options, path: string, text: string | Uint8Array): void => {
  writeText(run, options, path, text);
  if (options.quiet !== true) run.io.print(wroteText(run, path, text));
};

const readSections = (list: string | undefined): readonly ReportSectionId[] => {
  if (list === undefined) return [];
  const asked = list.split(',').flatMap((name) => name.trim() || []);
  const isWrong = (name: string): boolean => !REPORT_SECTIONS.includes(name as ReportSectionId);
  // An empty list is a mistake of a script, not a wish for all.
  const wrong = asked.length === 0 ? list : asked.find(isWrong);
  if (wrong === undefined) return asked as ReportSectionId[];
  const facts = { option: '--sections', found: wrong, expected: REPORT_SECTIONS };
  throw new InvalidInput([diagnostic('option_value_wrong', facts)]);
};

const simulated = async (
  { io }: Run,
  { input: { graph } }: Session,
  { months = USUAL_MONTHS, trials = USUAL_TRIALS }: Options,
  subject: ReportSubject,
): Promise<Report> => {
  const { seed } = subject.envelope('report').inputs;
  const show = reportedIds(subject);
  const of = { given: subject.today.given, months, trials, seed, show };
  return reportProfile(subject, { ...(await runSimulation(io, graph, of)), total: trials });
};

/** What is shown in each format; a renderer loads when it is asked for. */
const textOf = async (
  { io }: Run,
  format: ReportFormat,
  {
    document,
    report,
    json,
    page,
  }: {
    readonly document: ReportDocument;
    readonly report: Report;
    readonly json: () => unknown;
    readonly page: () => PageScript | undefined;
  },
): Promise<string | Uint8Array> => {
  switch (format) {
    case 'json':
      return renderJson(json());
    case 'md': {
      const { renderReportMarkdown } = await import('../../render/report-markdown.ts');
      return renderReportMarkdown(document);
    }
    case 'pdf': {
      const [{ renderPaper }, { typesetPdf }] = await Promise.all([
        import('../../render/pdf.ts'),
        import('../report/typeset.ts'),
      ]);
      return typesetPdf(io, renderPaper(document, report.at), readReportTemplate(io, 'report.typ'));
    }
    case 'html': {
      const { renderHtml } = await import('../../render/html.ts');
      const script = page();
      return renderHtml(document, {
        style: readReportTemplate(io, 'report.css'),
        sha256: io.sha256,
        ...(script === undefined ? {} : { script }),
      });
    }
  }
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
