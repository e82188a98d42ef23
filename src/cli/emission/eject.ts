import { TEMPLATES } from '../../model/template.ts';
import { viewEjected } from '../../view/emit/eject.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { printResult } from '../output/output.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import type { AskedEmission } from './asked.ts';
import { fileOf, shippedTemplates } from './templates.ts';
import { writeScope } from './write-scope.ts';

/** `scale emit templates --out DIR`: the templates themselves, for a person to edit. */
export const ejectTemplates = async (
  run: Run,
  { out, mode, force, diff }: AskedEmission,
  options: Options,
): Promise<ExitCode> => {
  const { io, words } = run;
  const templates = await shippedTemplates(io);
  const artifacts = TEMPLATES.map((name) => ({ path: fileOf(name), content: templates[name] }));
  const { files, problem } = writeScope(
    io.sha256,
    { folder: await io.openFolder(out), out, home: '', mayRemove: () => false },
    artifacts,
    { write: mode === 'write', force, diff },
  );
  if (problem !== undefined) throw new InvalidInput([problem]);
  const ejected = { out, mode, files };
  printResult(run, options, {
    json: () => ({ schemaVersion: 1, command: 'emit', target: 'templates', out, artifacts: files }),
    document: () => viewEjected(ejected, words),
  });
  return EXIT.pass;
};
