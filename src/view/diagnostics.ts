import type { DiagnosticCatalogue, DiagnosticText } from '../catalog/words/diagnostics.ts';
import type { Prose } from '../lib/inline.ts';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { codeFrame } from './code-frame.ts';
import type { Block, Document, ListItem } from './document.ts';
import { plainText } from './text/plain-text.ts';
import { visible, visibleProse } from './visible.ts';

const MOST_SHOWN = 50;

/** One problem for `--format json`; what it does not have is null. */
export type DiagnosticJson = {
  readonly code: DiagnosticCode;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly fix: string;
};

/**
 * All problems by file and line: what is wrong and where, the lines of the file, what to do about
 * it; at most fifty, then how many more. `sources` holds the text of each file by its name in the
 * places. No problems give an empty document.
 */
export const viewDiagnostics = (
  problems: readonly Diagnostic[],
  catalogue: DiagnosticCatalogue,
  sources: ReadonlyMap<string, string>,
): Document => {
  if (problems.length === 0) return { blocks: [] };
  const shown = inReadingOrder(problems).slice(0, MOST_SHOWN);
  const lines = linesOf(shown, sources);
  const blocks = shown.flatMap((problem) => problemBlocks(problem, catalogue, lines));
  const hidden = problems.length - shown.length;
  const more = hidden > 0 ? [paragraph(catalogue.labels.more(hidden))] : [];
  return { blocks: [...blocks, ...more, ...totalBlocks(problems, catalogue)] };
};

/** All problems by file and line as plain objects, in the words of `catalogue`. */
export const diagnosticsJson = (
  problems: readonly Diagnostic[],
  catalogue: DiagnosticCatalogue,
): readonly DiagnosticJson[] =>
  inReadingOrder(problems).map((problem) => {
    const { title, expected, found, fix } = wordsOf(problem, catalogue);
    return {
      code: problem.code,
      file: problem.place?.file ?? null,
      line: problem.place?.line ?? null,
      column: problem.place?.column ?? null,
      title: plainText(title, catalogue.locale),
      expected: expected === undefined ? null : plainText(expected, catalogue.locale),
      found: found === undefined ? null : plainText(found, catalogue.locale),
      fix: plainText(fix, catalogue.locale),
    };
  });

/** Those without a place first, then file by file as they first appear, from top to bottom. */
const inReadingOrder = (problems: readonly Diagnostic[]): readonly Diagnostic[] => {
  const ranks = new Map(filesOf(problems).map((file, i) => [file, i]));
  const rank = ({ place }: Diagnostic): number => (place ? (ranks.get(place.file) ?? 0) : -1);
  return problems.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
};

const filesOf = (problems: readonly Diagnostic[]): readonly string[] => [
  ...new Set(problems.flatMap(({ place }) => (place === undefined ? [] : [place.file]))),
];

type Lines = ReadonlyMap<string, readonly string[]>;

const linesOf = (problems: readonly Diagnostic[], sources: ReadonlyMap<string, string>): Lines =>
  new Map(
    filesOf(problems).flatMap((file) => {
      const source = sources.get(file);
      return source === undefined ? [] : [[file, linesIn(source)] as const];
    }),
  );

/** Places count without a byte order mark. */
const linesIn = (source: string): readonly string[] => source.replace(/^\uFEFF/, '').split(/\r?\n/);

const problemBlocks = (
  problem: Diagnostic,
  catalogue: DiagnosticCatalogue,
  lines: Lines,
): readonly Block[] => {
  const words = wordsOf(problem, catalogue);
  const { place } = problem;
  const frame = place && codeFrame(lines.get(place.file) ?? [], place);
  return [
    { kind: 'callout', status: 'fail', content: problemTitle(problem, catalogue) },
    ...(frame === undefined ? [] : [{ kind: 'code', text: frame } as const]),
    { kind: 'list', items: adviceItems(words, catalogue) },
  ];
};

/** What is wrong and where, in one line. */
export const problemTitle = (problem: Diagnostic, catalogue: DiagnosticCatalogue): Prose => {
  const { place } = problem;
  const where = place === undefined ? [] : [`${placeText(place)}  `];
  return [...where, ...wordsOf(problem, catalogue).title];
};

const placeText = ({ file, line, column }: Place): string => `${visible(file)}:${line}:${column}`;

/** The words of a problem, fit to be shown whatever stands in the file. */
const wordsOf = <C extends DiagnosticCode>(
  problem: Diagnostic<C>,
  { words }: DiagnosticCatalogue,
): DiagnosticText => {
  const { title, expected, found, fix } = words[problem.code](problem.facts);
  return {
    title: visibleProse(title),
    expected: expected && visibleProse(expected),
    found: found && visibleProse(found),
    fix: visibleProse(fix),
  };
};

const adviceItems = (
  { expected, found, fix }: DiagnosticText,
  { labels }: DiagnosticCatalogue,
): readonly ListItem[] => {
  const item = (label: Prose, content: Prose | undefined): readonly ListItem[] =>
    content === undefined ? [] : [{ content: [...label, ': ', ...content] }];
  return [
    ...item(labels.expected, expected),
    ...item(labels.found, found),
    ...item(labels.fix, fix),
  ];
};

const totalBlocks = (
  problems: readonly Diagnostic[],
  { labels }: DiagnosticCatalogue,
): readonly Block[] => {
  const files = filesOf(problems);
  if (files.length === 0 && problems.length === 1) return [];
  return [paragraph(visibleProse(labels.total(problems.length, files)))];
};

const paragraph = (content: Prose): Block => ({ kind: 'paragraph', content });
