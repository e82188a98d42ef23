import { snakeCase } from '../../model/id.ts';
import { LEVELS } from '../../model/level.ts';
import type { ByScale, Risk } from '../../model/profile/risks.ts';
import {
  type ContributedValue,
  type Contribution,
  made,
  type Section,
  type SectionReader,
  template,
} from './contribution.ts';

/** Words of `risks.<id>.effect`: which of its two texts holds. */
const SIDES = ['below', 'above'] as const;

/**
 * How likely and how bad each risk is at this scale, and the worst of them (CheckIn §7.1, Failure
 * Mode Analysis: one impact up to 100,000 users, another beyond). Of low, medium and critical the
 * worst is critical: levels are whole numbers, and the worst is their maximum.
 */
export const contributeRisks: Section = ({ risks, places }, read) => {
  const first = risks[0];
  if (first === undefined) return [];
  const rows = risks.flatMap((risk) => contributeRisk(risk, read));
  if (!risks.some(({ impact }) => impact !== undefined)) return rows;
  const place = places.risks ?? first.place;
  const worst = { unit: 'ordinal', words: LEVELS, value: 'max(risks.impact)', place } as const;
  return [...rows, { id: 'risks.level', section: 'risks', ...worst }];
};

const contributeRisk = (risk: Risk, read: SectionReader): Contribution[] => {
  const row = snakeCase(risk.id);
  const cell = (
    column: string,
    unit: string,
    value: ContributedValue,
    words?: readonly string[],
  ): Contribution => ({
    id: `risks.${row}.${column}`,
    section: 'risks',
    unit,
    label: risk.name,
    value,
    place: risk.place,
    cell: { table: 'risks', row, column },
    ...(words === undefined ? {} : { words }),
  });
  const { probability, impact, effect, detection, recovery } = risk;
  const likely = made({ kind: 'number', value: levelIndex(probability ?? 'low') });
  const out = probability === undefined ? [] : [cell('probability', 'ordinal', likely, LEVELS)];
  if (impact !== undefined) {
    const sides = [levelIndex(impact.below), levelIndex(impact.above)] as const;
    const limit = limitOf(impact, read);
    if (limit !== undefined) out.push(cell('up_to', limit.unit, limit.value));
    out.push(cell('impact', 'ordinal', sideOf(impact, sides, 'row.up_to'), LEVELS));
  }
  if (effect !== undefined) {
    const limit = limitOf(effect, read);
    if (limit !== undefined) out.push(cell('effect_up_to', limit.unit, limit.value));
    out.push(cell('effect', 'ordinal', sideOf(effect, [0, 1], 'row.effect_up_to'), SIDES));
  }
  if (detection !== undefined) out.push(cell('detection', 'min', detection));
  if (recovery !== undefined) out.push(cell('recovery', 'min', recovery));
  return out;
};

const levelIndex = (level: (typeof LEVELS)[number]): number => LEVELS.indexOf(level);

const limitOf = ({ scale }: ByScale<unknown>, { unitOf }: SectionReader) =>
  scale === undefined ? undefined : { unit: unitOf(scale.by.text) ?? 'count', value: scale.upTo };

const sideOf = (
  { scale }: ByScale<unknown>,
  [below, above]: readonly [number, number],
  limit: string,
): ContributedValue =>
  scale === undefined
    ? made({ kind: 'number', value: below })
    : template(`if(by > ${limit}, ${above}, ${below})`, { by: scale.by });
