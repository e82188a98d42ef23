import { plainText } from '../inline.ts';
import { type Notice, type Report, worstFirst } from './report.ts';

/** A step shows so many annotations of a level and drops the rest unseen. */
const MOST = 10;

/**
 * Workflow commands of GitHub Actions, a line each and worst first:
 * `::error file=scale.yaml,line=12,col=5,title=slos.api_p95::slos.api_p95: 1,200 ms is not < 1,000 ms`.
 */
export const githubAnnotations = (report: Report): string => {
  const notices = worstFirst(report.notices);
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    notices.filter((notice) => notice.level === level).slice(0, MOST),
  );
  const more = notices.length - shown.length;
  const { words } = report;
  const lines = [
    ...shown.map(annotation),
    ...(more === 0
      ? []
      : [`::notice::${escapeData(plainText(words.check.report.more(more), words.locale))}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

/** What later steps read: `outcome=breach`. */
export const githubOutput = ({ outcome }: Report): string => `outcome=${outcome}\n`;

const annotation = ({ level, id, file, line, column, message }: Notice): string => {
  const properties = { file, line: String(line), col: String(column), title: id };
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(value)}`,
  );
  return `::${level} ${listed.join(',')}::${escapeData(message)}`;
};

/** `%` first: it begins the escapes. */
export const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

export const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
