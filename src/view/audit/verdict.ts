import type { Block } from '../document.ts';
import type { AuditView } from './audit-view.ts';
import { isContradiction } from './contradictions.ts';

/** How many claims hold, and how much else contradicts itself. */
export const viewAuditVerdict = ({ audit, words }: AuditView): Block[] => {
  const { claims } = audit;
  const contradictions = audit.findings.filter(isContradiction).length;
  const failing = claims.filter(({ holds }) => holds === false).length;
  const unknown = claims.filter(({ holds }) => holds === null).length;
  const claimed: Block =
    claims.length === 0
      ? { kind: 'callout', status: 'info', content: words.audit.noClaims }
      : {
          kind: 'callout',
          status: failing > 0 ? 'fail' : unknown > 0 ? 'unknown' : 'pass',
          content: words.audit.summary({ all: claims.length, failing, unknown }),
        };
  return [
    claimed,
    {
      kind: 'callout',
      status: contradictions > 0 ? 'warn' : 'pass',
      content: words.audit.contradictions(contradictions, claims.length),
    },
  ];
};
