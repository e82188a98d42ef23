import type { AuditFinding } from '../../model/answer/audit.ts';
import { finding } from '../../model/finding/finding.ts';
import type { Claim } from '../../model/profile/claims.ts';
import { printExpression } from '../expression/print.ts';
import { endsOf } from './judge.ts';
import type { AuditSubject } from './phase-points.ts';

/** Claims about one figure at one point of which only one can hold: 67,000 in one place, 50,000 in another. */
export const checkClashes = ({ profile, graph, byId }: AuditSubject): AuditFinding[] => {
  const groups = new Map<string, Claim[]>();
  profile.claims.forEach((claim, i) => {
    const expression = graph.claims[i];
    // What was read in one of several ways may be about another figure after all.
    if (expression === undefined || claim.says.kind === 'invalid' || claim.reading) return;
    const at = claim.at.set.map(({ id, value }) => `${id}=${value}`).sort();
    const key = JSON.stringify([printExpression(expression), claim.at.phase, at]);
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [claim]);
    else before.push(claim);
  });
  return [...groups].flatMap(([, claims]) =>
    claims.flatMap((other, i) => {
      const claim = claims.slice(0, i).find((one) => clash(one, other));
      if (claim === undefined) return [];
      const unit = claim.unit || (byId.get(claim.of.text)?.unit ?? '');
      const facts = {
        claim: claim.id,
        other: other.id,
        unit,
        says: figureOf(claim),
        computed: figureOf(other),
      };
      const set = other.at.set.map(({ id, value }) => ({
        id,
        value,
        unit: byId.get(id)?.unit ?? '',
      }));
      const { phase } = other.at;
      const at = phase === undefined ? { set } : { set, phase };
      return [{ finding: finding('claims_clash', 'warning', facts, other.place), at }];
    }),
  );
};

const clash = (a: Claim, b: Claim): boolean => {
  const [lowA, highA] = endsOf(a.says);
  const [lowB, highB] = endsOf(b.says);
  const rounding =
    1e-9 * Math.max(...[lowA, highA, lowB, highB].filter(Number.isFinite).map(Math.abs));
  return lowA > highB + rounding || lowB > highA + rounding;
};

/** The figure that is said; the middle of a range. */
const figureOf = ({ says }: Claim): number => {
  if (says.kind === 'between') return (says.low + says.high) / 2;
  return says.kind === 'invalid' ? Number.NaN : says.value;
};
