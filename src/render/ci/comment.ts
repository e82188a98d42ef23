import { plainText } from '../inline.ts';
import { clip } from './clip.ts';
import type { Report } from './report.ts';

/** GitHub takes 65,536 characters of a comment; other systems take more. */
const MOST_OF_A_COMMENT = 65_536;
const MOST_OF_A_SUMMARY = 1024 * 1024;

/**
 * Markdown for a comment on a change, behind a line that nobody sees: a bot finds its comment by it
 * and writes it anew instead of adding another. `<!-- scale check shop -->`
 */
export const comment = (markdown: string, report: Report): string =>
  clip(`${markerOf(report)}\n${markdown}`, MOST_OF_A_COMMENT, noteOf(report));

/** Markdown for the summary of a step that holds `taken` bytes already. */
export const stepSummary = (markdown: string, report: Report, taken: number): string =>
  clip(markdown, MOST_OF_A_SUMMARY - taken, noteOf(report));

/** `--` and `>` would end the comment of HTML. */
const markerOf = ({ command, subject }: Report): string =>
  `<!-- ${`scale ${command} ${subject.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`.trim()} -->`;

const noteOf = ({ words }: Report): string => plainText(words.check.report.shortened, words.locale);
