import type { LintFinding } from '../../model/manifest/lint.ts';
import { plainText } from '../text/plain-text.ts';
import { type LintView, lintCounts, lintOutcome, lintTexts } from './lint-view.ts';

/** What every command's JSON begins with, as far as manifests have it. */
export type LintEnvelope = {
  readonly at: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
};

/** A result as `--format json` prints it: the sentences of each finding, and its facts beside them. */
export const lintJson = (view: LintView, { at, files }: LintEnvelope): unknown => {
  const { result, skipped } = view;
  return {
    schemaVersion: 1,
    command: 'lint',
    at,
    inputs: { files },
    verdict: lintOutcome(result),
    counts: lintCounts(result),
    findings: result.findings.map((finding) => findingJson(finding, view)),
    exempt: result.exempt.map(({ place, ...one }) => ({ ...one, ...placeJson(place) })),
    skipped,
  };
};

const findingJson = (finding: LintFinding, { words }: LintView) => {
  const { place, facts, linters, ...head } = finding;
  const { wrong, expected, fix } = lintTexts(finding, words);
  return {
    ...head,
    ...placeJson(place),
    wrong: plainText(wrong, words.locale),
    expected: plainText(expected, words.locale),
    fix: plainText(fix, words.locale),
    facts,
    linters,
  };
};

const placeJson = ({ file, line, column }: LintFinding['place']) => ({ file, line, column });
