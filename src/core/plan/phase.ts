import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Percentiles } from '../../model/percentiles.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import type { EnterReading, PhaseReading, TriggerReading } from '../../model/reading/phases.ts';
import { printExpression } from '../expression/print.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { DECISIONS } from '../sections/phases.ts';
import { readTargets, readTimeline } from './targets.ts';

/** When triggers are likely to hold first. */
type MonthsOf = (triggers: readonly string[]) => ReadonlyMap<string, Percentiles<string>>;

/** Where the product is, what comes next, and which of its triggers are met. */
export const readPhase = (
  { phases }: Profile,
  graph: Graph,
  evaluation: Evaluation,
  monthsOf: MonthsOf = () => new Map(),
): PhaseReading => {
  const phaseAt = (id: string): Phase => {
    const index = Math.round(evaluation.value(id) ?? 0);
    return phases[Math.min(Math.max(index, 0), phases.length - 1)] as Phase;
  };
  const current = phaseAt('phase');
  const target = phaseAt('phase.target');
  const decision = DECISIONS[evaluation.value('phase.decision') ?? 0] ?? 'stay';
  const next = decision === 'final' ? undefined : phaseAt('phase.next');
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const prefix = `phases.${snakeCase(next?.id ?? '')}`;
  const enter = byId.get(`${prefix}.enter`);
  return {
    current: {
      ...nameOf(current),
      ...(current.architecture === undefined ? {} : { architecture: current.architecture }),
      ...readTargets(current, byId, evaluation),
    },
    next:
      next === undefined
        ? null
        : {
            ...nameOf(next),
            ...detailsOf(next),
            ...readTimeline(next, evaluation),
            ...readTargets(next, byId, evaluation),
          },
    decision,
    target: nameOf(target),
    triggers: next === undefined ? [] : readTriggers(prefix, byId, evaluation, monthsOf),
    enter: enter === undefined ? null : readEnter(enter.expression, evaluation),
  };
};

const nameOf = ({ id, name }: Phase) => ({ id, name });

const detailsOf = ({ users, window, architecture, changes, features, stack }: Phase) => ({
  ...(users === undefined ? {} : { users }),
  ...(window === undefined ? {} : { window }),
  ...(architecture === undefined ? {} : { architecture }),
  changes,
  ...(features.length === 0 ? {} : { features }),
  ...(stack.length === 0 ? {} : { stack }),
});

const yesNo = (value: number | undefined): boolean | null =>
  value === undefined ? null : value !== 0;

const readTriggers = (
  prefix: string,
  byId: ReadonlyMap<string, Quantity>,
  { value }: Evaluation,
  monthsOf: MonthsOf,
): TriggerReading[] => {
  const ids: string[] = [];
  while (byId.has(`${prefix}.triggers.${ids.length + 1}`)) {
    ids.push(`${prefix}.triggers.${ids.length + 1}`);
  }
  // What holds today has no month to wait for.
  const months = monthsOf(ids.filter((id) => value(id) === 0));
  return ids.map((id) => {
    const quantity = byId.get(id) as Quantity;
    const month = months.get(id);
    const observed = byId.get(`${id}.observed`);
    return {
      expression: printExpression(quantity.expression),
      met: yesNo(value(id)),
      observed: value(observed?.id ?? id) ?? null,
      threshold: observed === undefined ? 1 : (value(`${id}.threshold`) ?? null),
      unit: observed?.unit ?? quantity.unit,
      progress: value(observed === undefined ? id : `${id}.progress`) ?? null,
      ...(month === undefined ? {} : { month }),
    };
  });
};

const TRIGGER = /\.triggers\.(\d+)$/;

/** The `enter` expression stands on references to triggers: its shape is the nesting. */
const readEnter = (expression: Expression, evaluation: Evaluation): EnterReading | null => {
  switch (expression.kind) {
    case 'ref': {
      const index = Number(TRIGGER.exec(expression.id)?.[1]) - 1;
      return { kind: 'trigger', index, met: yesNo(evaluation.value(expression.id)) };
    }
    case 'unary': {
      const part = readEnter(expression.operand, evaluation);
      const met = part === null || part.met === null ? null : !part.met;
      return { kind: 'not', met, parts: part === null ? [] : [part] };
    }
    case 'binary': {
      const op = expression.op === 'or' ? 'or' : 'and';
      const parts = [expression.left, expression.right].flatMap((side) => {
        const part = readEnter(side, evaluation);
        if (part === null) return [];
        return part.kind === op ? part.parts : [part];
      });
      return { kind: op, met: kleene(op, parts), parts };
    }
    default:
      return null;
  }
};

const kleene = (op: 'and' | 'or', parts: readonly EnterReading[]): boolean | null => {
  const decides = op === 'or';
  if (parts.some(({ met }) => met === decides)) return decides;
  return parts.some(({ met }) => met === null) ? null : !decides;
};
