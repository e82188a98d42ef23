import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Sensitivity } from '../../model/answer/sensitivity.ts';
import { findingJson, inLanguage } from '../json-result.ts';

/** A sensitivity as `--format json` prints it. */
export const sensitivityJson = (sensitivity: Sensitivity, words: Catalogue): unknown =>
  inLanguage(
    { ...sensitivity, findings: sensitivity.findings.map((one) => findingJson(one, words)) },
    words,
  );
