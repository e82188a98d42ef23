import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { en } from '../../../src/catalog/en.ts';
import type { CheckResult, Verdict } from '../../../src/model/answer/verdict.ts';
import { checkReport } from '../../../src/render/ci/check-report.ts';
import type { Report } from '../../../src/render/ci/report.ts';

export const RESULT: CheckResult = {
  id: 'slos.api_p95',
  kind: 'slo',
  outcome: 'breach',
  observed: 1200,
  limit: 1000,
  comparison: '<',
  unit: 'ms',
  headroom: -0.2,
  severity: 'fail',
  why: { code: 'passed' },
  place: { file: 'scale.yaml', line: 12, column: 5, length: 7 },
};

/** A gate of these results; what is said of each is `text`. */
export const reportOf = (
  results: readonly CheckResult[],
  verdict: Verdict['verdict'] = 'breach',
  text = 'it is too slow',
): Report =>
  checkReport({
    verdict: {
      schemaVersion: 1,
      command: 'check',
      project: { id: 'shop', name: 'Shop', currency: 'EUR', locale: 'en' },
      at: '2026-11-20',
      inputs: {
        profile: { path: 'scale.yaml', sha256: '', text: '' },
        metrics: { source: 'defaults' },
        set: {},
        seed: 1,
      },
      verdict,
      results,
      findings: [],
    },
    words: en,
    summary: ['the gate fails'],
    why: () => [text],
    hash: (of) => createHash('sha256').update(of).digest('hex'),
  });

/** What means something in one of the formats. */
const PIECES = [
  '<script>',
  ']]>',
  '-->',
  '&amp;',
  '"',
  "'",
  '\\',
  '%0A',
  '%',
  '\n',
  '\r',
  '\n::error::x',
  '::',
  ',',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\uffff',
  '\u2028',
  '[a](b)',
  '{0}',
  '# EOF',
  '😀',
  'a',
] as const;
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

/** A gate in which every string that a profile can hold is hostile. */
export const hostileReport = fc
  .record({
    id: hostile,
    owner: hostile,
    runbook: hostile,
    file: hostile,
    unit: hostile,
    text: hostile,
    outcome: fc.constantFrom('breach', 'error', 'warn', 'no_data', 'pass', 'skipped' as const),
  })
  .map(({ text, file, outcome, ...strings }) =>
    reportOf(
      [{ ...RESULT, ...strings, outcome, place: { file, line: 3, column: 1, length: 1 } }],
      outcome === 'skipped' ? 'error' : outcome,
      text,
    ),
  );
