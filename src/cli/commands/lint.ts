import { lintManifests } from '../../emit/lint/lint.ts';
import { RULES } from '../../emit/lint/registry.ts';
import { selectRules } from '../../emit/lint/select.ts';
import { allManifests } from '../../load/manifests/input.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { LintRuleId } from '../../model/manifest/lint.ts';
import type { Manifest } from '../../model/manifest/manifest.ts';
import type { Report } from '../../render/ci/report.ts';
import { lintJson } from '../../view/lint/json.ts';
import { type LintView, lintOutcome, lintTexts } from '../../view/lint/lint-view.ts';
import { viewLintRecords } from '../../view/lint/records.ts';
import { viewLint, viewLintQuietly } from '../../view/lint.ts';
import type { CommandRun } from '../commands.ts';
import { exitOfVerdict, gravest } from '../exit-code.ts';
import { type ManifestsRead, readManifestFiles } from '../manifests/manifest-files.ts';
import { readSchemas } from '../manifests/manifest-schemas.ts';
import type { Options } from '../options.ts';
import { printResult, type Shown } from '../output/output.ts';
import { readReports, writeReports } from '../output/reports.ts';
import { InvalidInput, type Run, reportProblems } from '../run-context.ts';

/**
 * `scale lint DIR|FILE…`: what can be read is looked at, and the result printed, even where
 * something else cannot; the exit code is then that of invalid input.
 */
export const run: CommandRun = async (run, operands, options) => {
  const reports = readReports(options);
  const rules = rulesOf(options);
  const read = await readManifestFiles(run.io, operands);
  const previous = await previousOf(run, options);
  if (read.input.files.length === 0) throw new InvalidInput(read.problems, read.texts);
  const result = lintManifests(read.input, { ...readSchemas(run), rules, previous });
  const view = { result, words: await run.language.lint(), skipped: read.skipped };
  const shown = shownOf(run, view, read, options);
  const report = () => reportOf(run, view, rules);
  const unwritten = await writeReports(run, options, reports, { report, shown });
  const quiet = options.quiet === true;
  printResult(run, options, quiet ? { ...shown, document: () => viewLintQuietly(view) } : shown);
  const problems = [...read.problems, ...unwritten];
  const verdict = exitOfVerdict({ verdict: lintOutcome(result), results: [] }, options);
  if (problems.length === 0) return verdict;
  return gravest([verdict, await reportProblems(run, new InvalidInput(problems, read.texts))]);
};

/** Every rule that is asked for; a name that stands for none would leave something unseen. */
const rulesOf = ({ only = [], except = [] }: Options): readonly LintRuleId[] => {
  const { rules, unknown } = selectRules({ only, except });
  const problems = unknown.map(({ name, near }): Diagnostic => {
    return diagnostic('rule_unknown', { name, near });
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return rules;
};

const previousOf = async ({ io }: Run, { previous }: Options): Promise<readonly Manifest[]> => {
  if (previous === undefined) return [];
  const { input, problems, texts } = await readManifestFiles(io, [previous]);
  if (problems.length > 0) throw new InvalidInput(problems, texts);
  return allManifests(input);
};

const shownOf = (
  { io }: Run,
  view: LintView,
  { input }: ManifestsRead,
  { wide = false }: Options,
): Shown => ({
  json: () =>
    lintJson(view, {
      at: io.today(),
      files: input.files.map(({ path, text }) => ({ path, sha256: io.sha256(text) })),
    }),
  document: (format) =>
    format === 'csv' ? viewLintRecords(view) : viewLint({ ...view, wide: wide || format === 'md' }),
});

const reportOf = async (
  { words, io }: Run,
  view: LintView,
  rules: readonly LintRuleId[],
): Promise<Report> => {
  const { lintReport } = await import('../../render/ci/lint-report.ts');
  return lintReport({
    result: view.result,
    outcome: lintOutcome(view.result),
    at: io.today(),
    rules: rules.map((id) => ({ id, name: RULES[id].name })),
    say: (finding) => lintTexts(finding, view.words),
    lint: view.words,
    words,
    hash: io.sha256,
  });
};
