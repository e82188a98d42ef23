import type { AuditFinding } from '../../model/answer/audit.ts';
import type { Expression } from '../../model/expression.ts';
import { finding } from '../../model/finding/finding.ts';
import type { DefinedQuantity } from '../../model/profile/quantities.ts';
import { type Evaluation, evaluate } from '../graph/evaluate.ts';
import type { AuditSubject } from './phase-points.ts';
import { scaleOf } from './scale-of.ts';

/** Totals are rounded: closer than that they agree. */
const ROUNDED = 0.01;

/** Totals that their parts do not add up to, at each point of their table: 300 said, 140 listed. */
export const checkParts = (subject: AuditSubject): AuditFinding[] =>
  subject.profile.quantities.flatMap((quantity) =>
    quantity.parts === undefined ? [] : checkTotal(subject, quantity),
  );

const checkTotal = (subject: AuditSubject, { id, unit, place }: DefinedQuantity): AuditFinding[] =>
  pointsOf(subject, subject.byId.get(id)?.expression).flatMap(({ at, evaluation }) => {
    const [says, computed] = [evaluation.value(id), evaluation.value(`${id}.parts`)];
    if (says === undefined || computed === undefined) return [];
    if (Math.abs(says - computed) <= ROUNDED * Math.max(Math.abs(says), Math.abs(computed))) {
      return [];
    }
    const found = finding('parts_differ', 'warning', { id, unit, says, computed, ...at }, place);
    // A point of its table is named in the words.
    if (at.by !== undefined) return [{ finding: found }];
    return [{ finding: found, at: scaleOf(subject, evaluation, [id, `${id}.parts`]) }];
  });

type Point = {
  readonly at: { readonly by?: string; readonly at?: string | number };
  readonly evaluation: Evaluation;
};

/** Where a total is stated: at each point of its table by a quantity or the phase, else today. */
const pointsOf = ({ graph, today }: AuditSubject, total: Expression | undefined): Point[] => {
  if (total?.kind !== 'curve' || total.by.kind !== 'ref') return [{ at: {}, evaluation: today }];
  const by = total.by.id;
  return total.points.map(({ x, name }) => ({
    at: { by, at: name ?? x },
    evaluation: evaluate(graph, { set: new Map([...today.given, [by, x]]) }),
  }));
};
