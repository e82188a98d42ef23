import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { SHELLS, type ShellName } from '../../model/names.ts';
import type { CommandRun } from '../commands.ts';
import { completionFacts } from '../completion/facts.ts';
import { completionScript } from '../completion/scripts.ts';
import { EXIT } from '../exit-code.ts';
import { printText } from '../output/output.ts';
import { readSource } from '../read-source.ts';
import { InvalidInput } from '../run-context.ts';

/** `scale completion SHELL`: a script for a shell; what it asks for is `scale __complete`. */
export const run: CommandRun = async (run, [shell = ''], options) => {
  if (!isShell(shell)) {
    const facts = { name: 'SHELL', found: shell, choices: SHELLS };
    throw new InvalidInput([diagnostic('argument_wrong', facts)]);
  }
  const help = await run.language.help();
  const path = run.io.packagePath('templates', 'completion', `scale.${shell}`);
  const { text } = await readSource(run.io, path);
  printText(run, options, completionScript(shell, text, completionFacts(help)));
  return EXIT.pass;
};

const isShell = (name: string): name is ShellName => (SHELLS as readonly string[]).includes(name);
