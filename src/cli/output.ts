import { diagnostic } from '../model/diagnostic.ts';
import type { Format } from '../model/names.ts';
import { renderJson } from '../render/json.ts';
import type { Document } from '../view/document.ts';
import type { Options } from './options.ts';
import { InvalidInput, type Run, renderDocument } from './run-context.ts';

/** What a command has to show: a document for people, or the result itself for programs. */
export type Shown = {
  readonly json: () => unknown;
  readonly document: (format: Exclude<Format, 'json'>) => Document;
};

/** Prints a result in the format asked for, or writes it to the file of `-o`. */
export const printResult = (run: Run, options: Options, shown: Shown): void => {
  const toFile = options.output !== undefined && options.output !== '-';
  printText(run, options, textOf(run, options.format ?? 'table', shown, toFile));
};

/** Prints text as it is, or writes it to the file of `-o`. */
export const printText = ({ io }: Run, { output }: Options, text: string): void => {
  if (output === undefined || output === '-') {
    io.print(text);
    return;
  }
  const written = io.writeFile(output, text);
  if (written.kind === 'failed') {
    const facts = { path: output, reason: written.reason };
    throw new InvalidInput([diagnostic('file_unwritable', facts)]);
  }
};

const textOf = (run: Run, format: Format, { json, document }: Shown, toFile: boolean): string => {
  if (format === 'json') return renderJson(json());
  return renderDocument(run, document(format), format, toFile);
};
