import { code, muted, prose } from '../../lib/inline.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { AuditView } from './audit-view.ts';
import { shownDerivation } from './failing.ts';
import { shownSaid } from './said.ts';

/** Claims that cannot be compared, and what has no value in them. */
export const viewUnknown = ({ audit, words }: AuditView): Block[] => {
  const unknown = audit.claims.filter(({ holds }) => holds === null);
  if (unknown.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.audit.headings.unknown] },
    {
      kind: 'list',
      items: unknown.map((claim) => {
        const missing = claim.inputs.filter(({ value }) => value === null).map(({ id }) => id);
        const without = missing.length === 0 ? [] : prose`, ${words.audit.lacks(missing)}`;
        return {
          status: 'unknown',
          content: prose`${code(claim.id)}  ${shownSaid(claim, words)}${without}  ${muted(claim.where)}`,
          children: [{ content: shownDerivation(claim, words) }],
        };
      }),
    },
  ];
};

/** Claims that hold, one line each. */
export const viewHolding = ({ audit, words }: AuditView): Block[] => {
  const holding = audit.claims.filter(({ holds }) => holds === true);
  if (holding.length === 0) return [];
  const { columns, headings } = words.audit;
  return [
    { kind: 'heading', level: 2, content: [headings.holding] },
    {
      kind: 'table',
      columns: [
        { key: 'claim', title: [columns.claim], align: 'left', priority: 1 },
        { key: 'says', title: [columns.says], align: 'right', priority: 1 },
        { key: 'computed', title: [columns.computed], align: 'right', priority: 2 },
        { key: 'where', title: [columns.where], align: 'left', priority: 3 },
      ],
      rows: holding.map((claim) => [
        [code(claim.id)],
        shownSaid(claim, words),
        shownAmount(claim.computed, claim.unit, words),
        [muted(claim.where)],
      ]),
    },
  ];
};
