import type { Catalogue } from '../../catalog/catalogue.ts';
import type { LintWords } from '../../catalog/words/lint.ts';
import type { Prose } from '../../lib/inline.ts';
import type { LintFinding, LintResult, LintRuleId } from '../../model/manifest/lint.ts';
import { cleanText } from '../clean.ts';
import { plainText } from '../inline.ts';
import type { Family, Notice, Report } from './report.ts';

type Linted = {
  readonly result: LintResult;
  readonly outcome: Report['outcome'];
  readonly at: string;
  /** The rules that were asked for, by id and name. */
  readonly rules: readonly { readonly id: LintRuleId; readonly name: string }[];
  /** What is wrong, and what to do. */
  readonly say: (finding: LintFinding) => { readonly wrong: Prose; readonly fix: Prose };
  readonly lint: LintWords;
  readonly words: Catalogue;
  /** Hexadecimal. */
  readonly hash: (text: string) => string;
};

/** What `scale lint` tells a CI system: a notice for each finding, and one for each rule that holds. */
export const lintReport = (linted: Linted): Report => {
  const { outcome, at, lint, words, hash } = linted;
  return {
    command: 'lint',
    subject: '',
    at,
    outcome,
    notices: noticesOf(linted),
    kind: (kind) =>
      Object.hasOwn(lint.rules, kind)
        ? plainText(lint.rules[kind as LintRuleId].asks, lint.locale)
        : kind,
    families: familiesOf(linted),
    words,
    hash,
  };
};

const noticesOf = (linted: Linted): readonly Notice[] => {
  const { result, rules } = linted;
  const seen = new Map<string, number>();
  const found = result.findings.map((finding) => noticeOf(finding, linted, seen));
  const broken = new Set(result.findings.map(({ rule }) => rule));
  const [first] = result.findings;
  const file = first === undefined ? '.' : cleanText(first.place.file);
  const holding = rules
    .filter(({ id }) => !broken.has(id))
    .map(
      ({ id, name }): Notice => ({
        id: name,
        key: id,
        kind: id,
        outcome: 'pass',
        level: 'none',
        message: name,
        ...{ file, line: 1, column: 1, length: 1 },
        headroom: null,
      }),
    );
  return [...found, ...holding];
};

const noticeOf = (
  finding: LintFinding,
  { say, lint }: Linted,
  seen: Map<string, number>,
): Notice => {
  const { rule, name, severity, object, facts, place } = finding;
  const { wrong, fix } = say(finding);
  const of = object === null ? '' : cleanText(plainText(lint.object(object), lint.locale));
  // What is found twice of one object is told apart by its order, and by no line.
  const key = JSON.stringify([rule, object, facts]);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return {
    id: of === '' ? name : `${name}: ${of}`,
    key: count === 0 ? key : `${key} ${count}`,
    kind: rule,
    outcome: severity === 'error' ? 'breach' : 'warn',
    level: severity,
    message: `${plainText(wrong, lint.locale)}. ${plainText(fix, lint.locale)}`,
    ...place,
    file: cleanText(place.file).replace(/^(?:\.\/)+/, ''),
    headroom: null,
  };
};

const familiesOf = ({ result, outcome, lint }: Linted): readonly Family[] => {
  const counts = new Map<string, number>();
  for (const { rule, severity } of result.findings) {
    const key = `${rule}\n${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    {
      name: 'lint_passed',
      help: lint.metrics.lint_passed,
      samples: [{ labels: {}, value: outcome === 'breach' ? 0 : 1 }],
    },
    {
      name: 'lint_findings',
      help: lint.metrics.lint_findings,
      samples: [...counts].map(([key, value]) => {
        const [rule = '', severity = ''] = key.split('\n');
        return { labels: { rule, severity }, value };
      }),
    },
  ];
};
