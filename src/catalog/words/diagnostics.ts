import type { Prose } from '../../lib/inline.ts';
import type { DiagnosticCode, DiagnosticFacts } from '../../model/diagnostic/diagnostic.ts';
import type { Locale } from '../../model/text.ts';

/** What a person is told about one problem. No part ends in a full stop. */
export type DiagnosticText = {
  /** What is wrong, in one sentence. */
  readonly title: Prose;
  /** What may stand there. */
  readonly expected?: Prose | undefined;
  /** What stands there, where neither the title nor the line of the file shows it. */
  readonly found?: Prose | undefined;
  /** What to type instead. */
  readonly fix: Prose;
};

/** The words of every problem: a code without words does not compile. */
export type DiagnosticWords = {
  readonly [C in DiagnosticCode]: (facts: DiagnosticFacts[C]) => DiagnosticText;
};

/** The words around a list of problems. */
export type DiagnosticLabels = {
  readonly expected: Prose;
  readonly found: Prose;
  readonly fix: Prose;
  /** In place of the problems that are not shown. */
  readonly more: (count: number) => Prose;
  /** The last line; `files` are those that have a problem. */
  readonly total: (count: number, files: readonly string[]) => Prose;
};

/** Everything that one language says about problems. */
export type DiagnosticCatalogue = {
  readonly locale: Locale;
  readonly words: DiagnosticWords;
  readonly labels: DiagnosticLabels;
};
