import { renderJson } from '../json.ts';
import { type Notice, noticesOf, type Report, worstFirst } from './report.ts';

/**
 * GitLab's code quality report. A fingerprint is that of the check and not of its line, so that a
 * comment above it makes no new finding.
 */
export const gitlabCodequality = (report: Report): string =>
  renderJson(worstFirst(noticesOf(report)).map((notice) => issueOf(notice, report)));

const issueOf = (notice: Notice, { verdict, hash }: Report) => ({
  description: notice.message,
  check_name: `scale/${notice.kind}`,
  fingerprint: hash(['gitlab', verdict.project.id, notice.kind, notice.id].join('\n')),
  severity: severityOf(notice),
  location: { path: notice.file, lines: { begin: notice.line } },
});

const severityOf = ({ level, outcome }: Notice): string => {
  if (level === 'warning') return 'minor';
  if (outcome === 'error') return 'blocker';
  return outcome === 'no_data' ? 'major' : 'critical';
};
