import type { Catalogue } from '../../catalog/catalogue.ts';
import type { WhatIf } from '../../model/answer/whatif.ts';
import { findingJson, inLanguage } from '../json-result.ts';

/** A what-if as `--format json` prints it. */
export const whatIfJson = (whatIf: WhatIf, words: Catalogue): unknown =>
  inLanguage({ ...whatIf, findings: whatIf.findings.map((one) => findingJson(one, words)) }, words);
