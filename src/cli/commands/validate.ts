import type { Diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { validationJson, viewValid, viewValidation } from '../../view/validate.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { printResult } from '../output/output.ts';
import { InvalidInput, type Run, reportProblems } from '../run-context.ts';
import { compileAfresh } from '../session/compile-profile.ts';
import { readProfileSource } from '../session/profile-source.ts';

type Checked = {
  readonly file: string;
  readonly quantities: number;
  readonly problems: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
};

/** `scale validate [PROFILE…]`: problems on stderr, one line for each valid profile on stdout. */
export const run: CommandRun = async (run, operands, options) => {
  const checked: Checked[] = [];
  for (const operand of operands.length === 0 ? [undefined] : operands) {
    checked.push(await checkProfile(run, operand));
  }
  const valid = checked.filter(({ problems }) => problems.length === 0);
  const problems = checked.flatMap((one) => one.problems);
  const json = options.format === 'json';
  const csv = options.format === 'csv';
  const diagnostics = await run.language.diagnostics();
  if (json || csv || (valid.length > 0 && options.quiet !== true)) {
    printResult(run, options, {
      json: () => validationJson(checked, diagnostics),
      document: () => (csv ? viewValidation(checked) : viewValid(valid, run.words)),
    });
  }
  if (problems.length === 0) return EXIT.pass;
  if (json) return EXIT.invalid;
  const sources = new Map(checked.flatMap((one) => [...one.sources]));
  return reportProblems(run, new InvalidInput(problems, sources));
};

const checkProfile = async ({ io }: Run, operand: string | undefined): Promise<Checked> => {
  try {
    const source = readProfileSource(io, operand);
    const { graph, problems } = await compileAfresh(source);
    const sources = new Map([[source.file, source.text]]);
    return { file: source.file, quantities: graph.quantities.length, problems, sources };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const { problems, sources } = error;
    return { file: operand ?? 'scale.yaml', quantities: 0, problems, sources };
  }
};
