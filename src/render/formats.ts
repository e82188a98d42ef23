import type { Document } from '../view/document.ts';
import { renderCsv } from './csv.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal, type TerminalOptions } from './terminal.ts';

/** What `--format` offers besides `json`, which prints the result itself and not its Document. */
export const formats: Readonly<
  Record<'table' | 'md' | 'csv', (document: Document, options: TerminalOptions) => string>
> = {
  table: renderTerminal,
  md: renderMarkdown,
  csv: renderCsv,
};
