import { muted, type Prose, prose } from '../../lib/inline.ts';
import type { AuditFinding } from '../../model/answer/audit.ts';
import { fileLine } from '../../model/place.ts';
import type { Block, ListItem } from '../document.ts';
import { findingWords } from '../plan/findings.ts';
import type { AuditView } from './audit-view.ts';
import { shownPoint } from './failing.ts';

/** What contradicts itself without anybody having claimed it. */
export const viewContradictions = (view: AuditView): Block[] => {
  const { contradictions } = view.words.audit.headings;
  return viewFindings(view, contradictions, view.audit.findings.filter(isContradiction));
};

/** Targets and triggers that leave a gap: no contradiction, and for the author to know. */
export const viewGaps = (view: AuditView): Block[] => {
  const gaps = view.audit.findings.filter((one) => !isContradiction(one));
  return viewFindings(view, view.words.audit.headings.gaps, gaps);
};

/** Whether it counts in the verdict. */
export const isContradiction = ({ finding }: AuditFinding): boolean => finding.severity !== 'info';

const viewFindings = (
  view: AuditView,
  title: string,
  findings: readonly AuditFinding[],
): Block[] =>
  findings.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, content: [title] },
        { kind: 'list', items: findings.map((one) => findingItem(one, view)) },
      ];

const STATUS = { error: 'fail', warning: 'warn', info: 'info' } as const;

const findingItem = ({ finding, at }: AuditFinding, { words }: AuditView): ListItem => {
  const point = at === undefined ? [] : shownPoint(at, words);
  const where: Prose =
    finding.where === undefined ? [] : prose`  ${muted(fileLine(finding.where))}`;
  return {
    status: STATUS[finding.severity],
    content: prose`${findingWords(finding, words.findings)}${point}${where}`,
  };
};
