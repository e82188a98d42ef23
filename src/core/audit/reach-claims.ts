import type { Expression } from '../../model/expression.ts';
import { sameId } from '../../model/id.ts';
import { printExpression } from '../expression/print.ts';
import type { AuditSubject, Need } from './phase-points.ts';

/** A metric with a model, in a phase in which others are at their thresholds. */
export type Reached = {
  readonly metric: string;
  readonly others: readonly Need[];
  readonly phase: string;
};

/** Whether a claim is about the same figure at the same point, so that the audit speaks of it already. */
export const isClaimed = ({ profile, graph, byId }: AuditSubject, reached: Reached): boolean => {
  const { metric, others, phase } = reached;
  const model = byId.get(`model.${metric}`)?.expression;
  const names = new Set([metric, `model.${metric}`, model && printExpression(model)]);
  return profile.claims.some(({ at }, i) => {
    const expression: Expression | undefined = graph.claims[i];
    if (expression === undefined || !names.has(printExpression(expression))) return false;
    const there = others.every((other) =>
      at.set.some(({ id, value }) => id === other.metric && value === other.threshold),
    );
    return there && at.set.length === others.length && sameId(at.phase ?? '', phase);
  });
};
