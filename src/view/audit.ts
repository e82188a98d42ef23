import type { AuditView } from './audit/audit-view.ts';
import { viewContradictions, viewGaps } from './audit/contradictions.ts';
import { viewFailing } from './audit/failing.ts';
import { viewOmissions } from './audit/omissions.ts';
import { viewHolding, viewUnknown } from './audit/others.ts';
import { viewAuditVerdict } from './audit/verdict.ts';
import { viewContext } from './context.ts';
import type { Block, Document } from './document.ts';

/** An audit in the order in which it matters: what fails, what contradicts itself, what was forgotten, what holds. */
export const viewAudit = (view: AuditView): Document => ({
  blocks: [
    ...viewContext(view.audit, view.words),
    ...viewAuditVerdict(view),
    ...viewFailing(view),
    ...viewUnknown(view),
    ...viewContradictions(view),
    ...viewGaps(view),
    ...viewOmissions(view),
    ...viewHolding(view),
    ...viewAuditVerdict(view),
    ...viewNext(view),
  ],
});

/** Nothing but the verdict: `-q`. */
export const viewAuditQuietly = (view: AuditView): Document => ({ blocks: viewAuditVerdict(view) });

const viewNext = ({ audit, words, profileName }: AuditView): Block[] => {
  const failing = audit.claims.find(({ holds }) => holds === false);
  const [input] = failing?.inputs ?? [];
  if (input === undefined) return [];
  const command = `scale explain ${profileName} ${input.id}`;
  return [
    { kind: 'heading', level: 2, content: [words.plan.next] },
    { kind: 'list', items: [{ content: words.audit.next(command) }] },
  ];
};
