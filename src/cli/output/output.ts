import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Format } from '../../model/names.ts';
import { renderJson } from '../../render/json.ts';
import type { Document } from '../../view/document.ts';
import { plainText } from '../../view/text/plain-text.ts';
import type { Options } from '../options.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { overwriteProblem, rememberOutput, type Target } from './overwrite.ts';
import { renderDocument } from './render-document.ts';

/** What a command has to show: a document for people, or the result itself for programs. */
export type Shown = {
  readonly json: () => unknown;
  readonly document: (format: Exclude<Format, 'json'>) => Document;
};

/** Prints a result in the format asked for, or writes it to the file of `-o`. */
export const printResult = (run: Run, options: Options, shown: Shown): void => {
  const to = options.output !== undefined && options.output !== '-' ? 'file' : 'display';
  printText(run, options, textOf(run, options.format ?? 'table', shown, to));
};

/** Prints content as it is, or writes it to the file of `-o`. */
export const printText = (run: Run, options: Options, content: string | Uint8Array): void => {
  const { io } = run;
  const { output } = options;
  if (output === undefined || output === '-') {
    io.print(content);
    return;
  }
  writeText(run, options, output, content);
  // A person sees that something came of it; programs read the exit code.
  if (io.stderr.isTty && options.quiet !== true) io.printError(wroteText(run, output, content));
};

/** Writes content to a file, or ends the command with what is in the way. */
export const writeText = (
  run: Run,
  options: Options,
  path: string,
  content: string | Uint8Array,
): void => {
  const problem = writeOutput(run, options, { path, named: '-o FILE' }, content);
  if (problem !== undefined) throw new InvalidInput([problem]);
};

/** `Wrote checkin-report.html (234 KB)`, as a line. */
export const wroteText = ({ words }: Run, path: string, content: string | Uint8Array): string => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const size = Math.ceil(bytes.length / 1024);
  return `${plainText(words.common.written(path, size), words.locale)}\n`;
};

/** Writes content to a file unless that is a person's work; why it could not be. */
export const writeOutput = (
  run: Run,
  options: Options,
  target: Target,
  content: string | Uint8Array,
): Diagnostic | undefined => {
  // Files are told by the hash of their text; what is none is read as if it were.
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const refused = overwriteProblem(run, options, target, text);
  if (refused !== undefined) return refused;
  const written = run.io.writeFile(target.path, content);
  if (written.kind === 'failed') {
    return diagnostic('file_unwritable', { ...target, reason: written.reason });
  }
  rememberOutput(run.io, text);
  return undefined;
};

const textOf = (
  run: Run,
  format: Format,
  { json, document }: Shown,
  to: 'file' | 'display',
): string => {
  if (format === 'json') return renderJson(json());
  return renderDocument(run, document(format), format, to);
};
