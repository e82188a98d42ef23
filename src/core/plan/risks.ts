import type { Plan } from '../../model/answer/plan.ts';
import { snakeCase } from '../../model/id.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import type { Risk } from '../../model/profile/risks.ts';
import type { Profile } from '../../model/profile.ts';
import type { RiskReading } from '../../model/reading/risks.ts';
import type { Text } from '../../model/text.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import type { NextEvaluation } from './next-phase.ts';

/** Each risk at this scale, where it changes and on entering the next phase; and the worst of them. */
export const readRisks = (
  profile: Profile,
  today: Evaluation,
  next: NextEvaluation | undefined,
): Pick<Plan, 'risks' | 'riskOutlook'> => {
  if (profile.risks.length === 0) return { risks: [] };
  const unitOf = (id: string): string =>
    [...profile.metrics, ...profile.quantities].find((one) => one.id === id)?.unit ?? 'count';
  return {
    risks: profile.risks.map((risk) => readRisk(risk, today, next?.evaluation, unitOf)),
    riskOutlook: {
      level: levelAt(today, 'risks.level'),
      next:
        next === undefined
          ? null
          : {
              phase: { id: next.phase.id, name: next.phase.name },
              at: next.at,
              level: levelAt(next.evaluation, 'risks.level'),
            },
    },
  };
};

const levelAt = ({ value }: Evaluation, id: string): Level | null =>
  LEVELS[value(id) ?? -1] ?? null;

const readRisk = (
  risk: Risk,
  today: Evaluation,
  next: Evaluation | undefined,
  unitOf: (id: string) => string,
): RiskReading => {
  const path = `risks.${snakeCase(risk.id)}`;
  const effect = effectAt(risk, today);
  return {
    id: risk.id,
    name: risk.name,
    level: levelAt(today, `${path}.impact`),
    probability: levelAt(today, `${path}.probability`),
    detection: today.value(`${path}.detection`) ?? null,
    recovery: today.value(`${path}.recovery`) ?? null,
    ...(effect === undefined ? {} : { effect }),
    mitigations: risk.mitigations,
    rises: risesOf(risk, today, unitOf),
    next: next === undefined ? null : levelAt(next, `${path}.impact`),
  };
};

const effectAt = ({ id, effect }: Risk, { value }: Evaluation): Text | undefined => {
  const side = value(`risks.${snakeCase(id)}.effect`);
  if (effect === undefined || side === undefined) return undefined;
  return side === 0 ? effect.below : effect.above;
};

/** Where the impact is not yet that of the larger scale. */
const risesOf = (
  { id, impact }: Risk,
  today: Evaluation,
  unitOf: (id: string) => string,
): RiskReading['rises'] => {
  if (impact?.scale === undefined || impact.above === impact.below) return null;
  const path = `risks.${snakeCase(id)}`;
  const above = today.value(`${path}.up_to`);
  const here = levelAt(today, `${path}.impact`);
  if (above === undefined || here !== impact.below) return null;
  const by = impact.scale.by.text;
  return { level: impact.above, by, above, unit: unitOf(by) };
};
