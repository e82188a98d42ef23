import { renderJson } from '../json.ts';
import { type Notice, type Report, worstFirst } from './report.ts';

/**
 * GitLab's code quality report. A fingerprint is that of the check and not of its line, so that a
 * comment above it makes no new finding.
 */
export const gitlabCodequality = (report: Report): string =>
  renderJson(worstFirst(report.notices).map((notice) => issueOf(notice, report)));

const issueOf = (notice: Notice, { subject, hash }: Report) => ({
  description: notice.message,
  check_name: `scale/${notice.kind}`,
  fingerprint: hash(['gitlab', subject, notice.kind, notice.key].join('\n')),
  severity: severityOf(notice),
  location: { path: notice.file, lines: { begin: notice.line } },
});

const severityOf = ({ level, outcome }: Notice): string => {
  if (level === 'warning') return 'minor';
  if (outcome === 'error') return 'blocker';
  return outcome === 'no_data' ? 'major' : 'critical';
};
