import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { printText } from '../output/output.ts';
import { InvalidInput } from '../run-context.ts';

const LARGEST_BYTES = 1024 * 1024;

/** `scale schema`: the JSON Schema that travels with the package; a test keeps it current. */
export const run: CommandRun = (run, _operands, options) => {
  const path = run.io.packagePath('schema', 'profile.json');
  const read = run.io.readFile(path, LARGEST_BYTES);
  if (read.kind !== 'bytes')
    throw new InvalidInput([diagnostic('file_missing', { path, near: [] })]);
  printText(run, options, new TextDecoder().decode(read.bytes));
  return EXIT.pass;
};
