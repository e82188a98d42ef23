import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Readiness, ReadinessCategory } from '../../model/profile/readiness.ts';
import {
  type ContributedValue,
  type Contribution,
  made,
  type Section,
  template,
} from './contribution.ts';
import { contributeChecks } from './readiness-checks.ts';

/** Words of `readiness.decision`, by value. */
export const READINESS_DECISIONS = ['go', 'optimise', 'pause'] as const;

/**
 * The score of each category, their mean and the lowest, and what follows: pause where a rule asks
 * for it, go where mean and lowest suffice, else optimise (CheckIn §8.1, Go/No-Go Decision
 * Framework: 0.75 and 0.6). Scores 0.8, 0.7, 0.75, 0.8 → mean 0.7625, lowest 0.7: go.
 * A check that is unknown is not passed; `at_best` is what the same would be if it were.
 */
export const contributeReadiness: Section = ({ readiness }) => {
  if (readiness === undefined) return [];
  return [
    of(readiness, 'proceed.mean', 'share', readiness.proceed.mean),
    of(readiness, 'proceed.lowest', 'share', readiness.proceed.lowest),
    ...readiness.categories.flatMap(contributeCategory),
    ...contributePause(readiness),
    ...(readiness.categories.length === 0 ? [] : contributeDecision(readiness)),
  ];
};

const of = (
  { place }: Pick<Readiness, 'place'>,
  name: string,
  unit: string,
  value: ContributedValue,
): Contribution => ({ id: `readiness.${name}`, section: 'readiness', unit, value, place });

const contributeCategory = (category: ReadinessCategory): Contribution[] => {
  const row = snakeCase(category.id);
  const { name: label, place, target } = category;
  const id = `readiness.${row}`;
  const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
    id: column === 'score' ? id : `${id}.${column}`,
    section: 'readiness',
    unit,
    label,
    value,
    place,
    cell: { table: 'readiness', row, column },
  });
  const goal =
    target === undefined
      ? []
      : [
          cell('target', 'share', target),
          cell('on_target', 'yes/no', `${id} >= row.target - ${SLACK}`),
        ];
  if (category.kind === 'score') {
    const best = `if(known(${id}), ${id}, 1)`;
    return [cell('score', 'share', category.score), cell('at_best', 'share', best), ...goal];
  }
  // The loader has said that there are none.
  if (category.checks.length === 0) {
    const unknown = made({ kind: 'unknown' });
    return [cell('score', 'share', unknown), cell('at_best', 'share', unknown)];
  }
  const checks = `${id}.checks`;
  return [
    ...contributeChecks(category.checks, checks),
    cell('score', 'share', `sum(${checks}.points) / sum(${checks}.weight)`),
    cell('at_best', 'share', `min(1, ${id} + sum(${checks}.open) / sum(${checks}.weight))`),
    ...goal,
  ];
};

const contributePause = (readiness: Readiness): Contribution[] => {
  const rules = readiness.pause.map(({ id, name, when, place }): Contribution => {
    const row = snakeCase(id);
    return {
      id: `readiness.pause.${row}`,
      section: 'readiness',
      unit: 'yes/no',
      label: name,
      value: template('when', { when }),
      place,
      cell: { table: 'readiness.pause', row, column: 'rule' },
    };
  });
  const any = anyOf(rules.map(({ id }): Expression => ({ kind: 'ref', id })));
  return [...rules, of(readiness, 'paused', 'yes/no', made(any))];
};

/** Conditions as one, in halves: a thousand of them nest ten deep. */
const anyOf = (parts: readonly Expression[]): Expression => {
  const [first = { kind: 'number', value: 0 } as const] = parts;
  if (parts.length < 2) return first;
  const half = Math.ceil(parts.length / 2);
  const [left, right] = [anyOf(parts.slice(0, half)), anyOf(parts.slice(half))];
  return { kind: 'binary', op: 'or', left, right };
};

/** A mean of decimals may fall short of what it is by its last bit: 1e-9 of a score is nothing. */
const SLACK = '1e-9';

const contributeDecision = (readiness: Readiness): Contribution[] => {
  const together = (prefix: string, column: string): Contribution[] => {
    const [mean, lowest] = [`readiness.${prefix}mean`, `readiness.${prefix}lowest`];
    const enough = `${mean} >= readiness.proceed.mean - ${SLACK} and ${lowest} >= readiness.proceed.lowest - ${SLACK}`;
    return [
      of(
        readiness,
        `${prefix}mean`,
        'share',
        `sum(readiness.${column}) / count(readiness.${column})`,
      ),
      of(readiness, `${prefix}lowest`, 'share', `min(readiness.${column})`),
      {
        ...of(
          readiness,
          `${prefix}decision`,
          'ordinal',
          `if(met(readiness.paused), 2, if(met(${enough}), 0, 1))`,
        ),
        words: READINESS_DECISIONS,
      },
    ];
  };
  return [...together('', 'score'), ...together('at_best.', 'at_best')];
};
