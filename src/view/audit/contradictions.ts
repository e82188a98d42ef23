import { muted, type Prose, prose } from '../../lib/inline.ts';
import { fileLine } from '../../model/place.ts';
import type { AuditView } from '../audit-view.ts';
import type { Block } from '../document.ts';
import { findingWords } from '../plan/findings.ts';

/** What contradicts itself without anybody having claimed it. */
export const viewContradictions = ({ audit, words }: AuditView): Block[] => {
  if (audit.findings.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.audit.headings.contradictions] },
    {
      kind: 'list',
      items: audit.findings.map(({ finding, phase }) => {
        const inPhase: Prose = phase === undefined ? [] : prose` (${words.audit.phase(phase)})`;
        const where: Prose =
          finding.where === undefined ? [] : prose`  ${muted(fileLine(finding.where))}`;
        return {
          status: finding.severity === 'error' ? 'fail' : 'warn',
          content: prose`${findingWords(finding, words.findings)}${inPhase}${where}`,
        };
      }),
    },
  ];
};
