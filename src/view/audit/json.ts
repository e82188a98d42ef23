import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Audit, AuditFinding, ClaimPoint, ClaimReading } from '../../model/answer/audit.ts';
import type { Omission } from '../../model/finding/omission.ts';
import { fileLine } from '../../model/place.ts';
import { findingJson, inLanguage } from '../json-result.ts';
import { plainText } from '../text/plain-text.ts';
import { comparisonOf, findingFigures, saidFigures } from './figures.ts';

/** An audit as `--format json` prints it; omissions are findings of level info. */
export const auditJson = (
  { claims, findings, omissions, ...envelope }: Audit,
  words: Catalogue,
): unknown =>
  inLanguage(
    {
      ...envelope,
      claims: claims.map(claimJson),
      findings: [
        ...findings.map((one) => contradictionJson(one, words)),
        ...omissions.map((one) => omissionJson(one, words)),
      ],
    },
    words,
  );

const claimJson = ({ parts: _parts, place, at, says, ...claim }: ClaimReading) => ({
  ...claim,
  says: saidFigures(says),
  comparison: comparisonOf(says),
  ...(says.kind === 'figure' ? { tolerance: says.tolerance } : {}),
  at: pointJson(at),
  line: fileLine(place),
});

const contradictionJson = ({ finding, at }: AuditFinding, words: Catalogue) => ({
  ...findingJson(finding, words),
  ...findingFigures(finding),
  ...(at === undefined ? {} : { at: pointJson(at) }),
});

const pointJson = ({ set, phase }: ClaimPoint) => ({
  set: Object.fromEntries(set.map(({ id, value }) => [id, value])),
  ...(phase === undefined ? {} : { phase }),
});

const omissionJson = ({ id, section, line, source }: Omission, words: Catalogue) => ({
  code: `omission_${id}`,
  severity: 'info',
  says: null,
  computed: null,
  where: null,
  message: plainText(words.omissions[id], words.locale),
  section,
  line,
  source,
});
