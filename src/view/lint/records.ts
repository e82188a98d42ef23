import { type Prose, plain } from '../../lib/inline.ts';
import type { LintFinding } from '../../model/manifest/lint.ts';
import type { Column, Document } from '../document.ts';
import { plainText } from '../text/plain-text.ts';
import { type LintView, lintTexts } from './lint-view.ts';

const KEYS = [
  'rule',
  'name',
  'group',
  'severity',
  'kind',
  'namespace',
  'object',
  'file',
  'line',
  'column',
  'wrong',
  'expected',
  'fix',
  'linters',
];

/** Every finding as one table for spreadsheets and scripts. */
export const viewLintRecords = (view: LintView): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: view.result.findings.map((finding) => recordOf(finding, view)),
    },
  ],
});

const recordOf = (finding: LintFinding, { words }: LintView): Prose[] => {
  const { rule, name, group, severity, object, place, linters } = finding;
  const { wrong, expected, fix } = lintTexts(finding, words);
  const others = Object.entries(linters).flatMap(([linter, checks]) =>
    checks.map((check) => `${linter}:${check}`),
  );
  return [
    [rule],
    [name],
    [group],
    [severity],
    [object?.kind ?? ''],
    [object?.namespace ?? ''],
    [object?.name ?? ''],
    [place.file],
    [plain(place.line)],
    [plain(place.column)],
    [plainText(wrong, words.locale)],
    [plainText(expected, words.locale)],
    [plainText(fix, words.locale)],
    [others.join(' ')],
  ];
};
