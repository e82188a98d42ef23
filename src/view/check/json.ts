import type { Catalogue } from '../../catalog/catalogue.ts';
import type { CheckResult, Verdict } from '../../model/answer/verdict.ts';
import { fileLine } from '../../model/place.ts';
import { findingJson, inLanguage } from '../json-result.ts';
import { plainText } from '../text/plain-text.ts';
import { whyWords } from './check-view.ts';

/** A verdict as `--format json` prints it: the sentence of each reason, and its facts beside it. */
export const checkJson = ({ results, findings, ...head }: Verdict, words: Catalogue): unknown =>
  inLanguage(
    {
      ...head,
      results: results.map((result) => resultJson(result, words)),
      findings: findings.map((one) => findingJson(one, words)),
    },
    words,
  );

const resultJson = (result: CheckResult, words: Catalogue) => {
  const { why, place, ...rest } = result;
  return {
    ...rest,
    why: plainText(whyWords(result, words), words.locale),
    reason: why,
    where: place === undefined ? null : fileLine(place),
  };
};
