import { renderJson } from '../json.ts';
import { type Notice, type Report, worstFirst } from './report.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS, errata 01): what needs attention, with the kind of check as its rule. */
export const sarif = (report: Report): string => {
  const notices = worstFirst(report.notices);
  const kinds = [...new Set(notices.map(({ kind }) => kind))].sort();
  const rules = kinds.map((kind) => ({
    id: kind,
    shortDescription: { text: report.kind(kind) },
  }));
  const results = notices.map((notice) => resultOf(notice, kinds.indexOf(notice.kind), report));
  return renderJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'scale', rules } }, results }],
  });
};

const resultOf = (notice: Notice, ruleIndex: number, { subject, hash }: Report) => {
  const { kind, key, level, message, file, line, column, length } = notice;
  const fingerprint = hash(['sarif', subject, kind, key].join('\n'));
  return {
    ruleId: kind,
    ruleIndex,
    level,
    message: { text: escapeMessage(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endColumn: column + length },
        },
      },
    ],
    // The second is the one that GitHub reads; neither moves with the line.
    partialFingerprints: { 'scaleCheck/v1': fingerprint, primaryLocationLineHash: fingerprint },
  };
};

/** Braces would be placeholders (§ 3.11.5), and brackets a link (§ 3.11.6). */
export const escapeMessage = (text: string): string =>
  text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');

/** A path as a URI reference: `my shop.yaml` → `my%20shop.yaml`. */
const uriOf = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
