import { snakeCase } from '../../model/id.ts';
import type { ReadinessCategory, ReadinessRule } from '../../model/profile/readiness.ts';
import type { Profile } from '../../model/profile.ts';
import type {
  PriorityReading,
  ReadinessCategoryReading,
  ReadinessReading,
  ReadinessSummary,
  RuleReading,
} from '../../model/reading/readiness.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { READINESS_DECISIONS } from '../sections/readiness.ts';
import { yesNo } from './yes-no.ts';

/** The decision, the scores that it comes from, and which checks would raise the lowest ones most. */
export const readReadiness = (
  { readiness }: Profile,
  evaluation: Evaluation,
): ReadinessReading | null => {
  if (readiness === undefined) return null;
  const { value } = evaluation;
  const categories = readiness.categories.map((one) => readCategory(one, evaluation));
  const needed = {
    mean: value('readiness.proceed.mean') ?? null,
    lowest: value('readiness.proceed.lowest') ?? null,
  };
  return {
    ...summary('readiness', categories, 'score', evaluation),
    scores: Object.fromEntries(categories.map(({ id, score }) => [id, score])),
    needed,
    atBest: summary('readiness.at_best', categories, 'atBest', evaluation),
    categories,
    pause: readiness.pause.map((rule) => readRule(rule, 'readiness.pause', evaluation)),
    priorities: priorities(categories, needed.lowest),
  };
};

const summary = (
  prefix: string,
  categories: readonly ReadinessCategoryReading[],
  column: 'score' | 'atBest',
  { value }: Evaluation,
): ReadinessSummary => {
  const least = value(`${prefix}.lowest`);
  const lowest = categories.find((category) => category[column] === least);
  return {
    decision: READINESS_DECISIONS[value(`${prefix}.decision`) ?? 1] ?? 'optimise',
    mean: value(`${prefix}.mean`) ?? null,
    lowest: least === undefined || lowest === undefined ? null : { id: lowest.id, score: least },
  };
};

const readRule = (
  { id, name }: ReadinessRule,
  table: string,
  { value }: Evaluation,
): RuleReading => ({ id, name, met: yesNo(value(`${table}.${snakeCase(id)}`)) });

const readCategory = (
  category: ReadinessCategory,
  evaluation: Evaluation,
): ReadinessCategoryReading => {
  const { value } = evaluation;
  const path = `readiness.${snakeCase(category.id)}`;
  const table = `${path}.checks`;
  const checks = category.kind === 'checks' ? category.checks : [];
  return {
    id: category.id,
    name: category.name,
    score: value(path) ?? null,
    atBest: value(`${path}.at_best`) ?? null,
    target: value(`${path}.target`) ?? null,
    onTarget: yesNo(value(`${path}.on_target`)),
    checks: checks.map((check) => ({
      ...readRule(check, table, evaluation),
      gain: value(`${table}.${snakeCase(check.id)}.gain`) ?? null,
    })),
  };
};

/** A category has enough when it reaches its own target, else when it reaches the lowest score needed. */
const priorities = (
  categories: readonly ReadinessCategoryReading[],
  lowest: number | null,
): PriorityReading[] =>
  categories
    .filter(({ score, target, onTarget }) =>
      target === null ? score === null || score < (lowest ?? 1) : onTarget !== true,
    )
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .flatMap(({ id, checks }) =>
      checks
        .filter(({ met }) => met !== true)
        .toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0))
        .map((check) => ({ category: id, ...check })),
    );
