import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Projection } from '../../model/answer/projection.ts';
import { findingJson, inLanguage } from '../json-result.ts';

/** A projection as `--format json` prints it. */
export const projectionJson = (projection: Projection, words: Catalogue): unknown =>
  inLanguage(
    { ...projection, findings: projection.findings.map((one) => findingJson(one, words)) },
    words,
  );
