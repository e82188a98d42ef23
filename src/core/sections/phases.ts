import type { Comparison, Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Condition, Phase } from '../../model/profile/phases.ts';
import type { Profile } from '../../model/profile.ts';
import { following } from './base-unit.ts';
import { type Contribution, made, type Section, type SectionReader } from './contribution.ts';

/** Words of `phase.decision`, by value. */
export const DECISIONS = ['stay', 'advance', 'final'] as const;

/**
 * The deployed phase, each trigger with its progress, and what follows from them. An unknown
 * trigger is neither met nor unmet: `met()` counts only what is known to hold.
 */
export const contributePhases: Section = (profile, read) => {
  const { phases } = profile;
  if (phases.length === 0) return [];
  return [
    ...phases.flatMap((phase, i) => [
      // The first is entered by nobody; what it says all the same is checked, and can be explained.
      ...(i === 0 && phase.enter === undefined ? [] : contributeEnter(phase, read)),
      ...(i === 0 ? [] : contributeReached(phase, i, profile)),
    ]),
    ...contributeDecision(profile),
  ];
};

const aboutPhase = (phase: Phase) =>
  ({ section: 'phases', label: phase.name, place: phase.place }) as const;

const contributeEnter = (phase: Phase, read: SectionReader): Contribution[] => {
  const prefix = `phases.${snakeCase(phase.id)}`;
  const base = aboutPhase(phase);
  const triggers: Contribution[] = [];
  let count = 0;
  const leafOf = (leaf: Expression, place = phase.place): Expression => {
    count += 1;
    const id = `${prefix}.triggers.${count}`;
    triggers.push(...trigger(id, leaf).map((part) => ({ ...base, ...part, place })));
    return { kind: 'ref', id };
  };
  const enter = phase.enter === undefined ? UNKNOWN : condition(phase.enter, read, leafOf);
  return [...triggers, { ...base, id: `${prefix}.enter`, unit: 'yes/no', value: made(enter) }];
};

const contributeReached = (phase: Phase, index: number, { phases }: Profile): Contribution[] => {
  const prefix = `phases.${snakeCase(phase.id)}`;
  const base = aboutPhase(phase);
  const before = index === 1 ? '1' : `phases.${snakeCase(phases[index - 1]?.id ?? '')}.reached`;
  return [
    {
      ...base,
      id: `${prefix}.reached`,
      unit: 'yes/no',
      value: `if(phase >= ${index}, 1, met(${prefix}.enter) * ${before})`,
    },
    { ...base, id: `${prefix}.month`, unit: 'months', value: `first_month(${prefix}.reached)` },
  ];
};

const UNKNOWN: Expression = { kind: 'unknown' };

type LeafOf = (leaf: Expression, place?: Phase['place']) => Expression;

const condition = (from: Condition, { parse }: SectionReader, leafOf: LeafOf): Expression => {
  const nested = (part: Condition): Expression =>
    condition(part, { parse } as SectionReader, leafOf);
  switch (from.kind) {
    case 'leaf':
      return leaves(parse(from.formula), (leaf) => leafOf(leaf, from.formula.place));
    case 'not':
      return { kind: 'unary', op: 'not', operand: nested(from.part) };
    default:
      return joined(from.parts.map(nested), from.kind === 'all' ? 'and' : 'or');
  }
};

/** Conditions as one, in halves: a thousand of them nest ten deep. */
const joined = (parts: readonly Expression[], op: 'and' | 'or'): Expression => {
  const [first = UNKNOWN] = parts;
  if (parts.length < 2) return first;
  const half = Math.ceil(parts.length / 2);
  const [left, right] = [joined(parts.slice(0, half), op), joined(parts.slice(half), op)];
  return { kind: 'binary', op, left, right };
};

/** The logic of a formula, each condition in it that is not logic itself made a trigger. */
const leaves = (expression: Expression, leafOf: LeafOf): Expression => {
  if (expression.kind === 'unary' && expression.op === 'not') {
    return { ...expression, operand: leaves(expression.operand, leafOf) };
  }
  if (expression.kind === 'binary' && (expression.op === 'and' || expression.op === 'or')) {
    const { left, right } = expression;
    return { ...expression, left: leaves(left, leafOf), right: leaves(right, leafOf) };
  }
  return leafOf(expression);
};

type Trigger = Pick<Contribution, 'id' | 'unit' | 'unitBy' | 'value'>;

const trigger = (id: string, leaf: Expression): Trigger[] => {
  const holds: Trigger = { id, unit: 'yes/no', value: made(leaf) };
  const sides = comparedSides(leaf);
  if (sides === undefined) return [holds];
  const { observed, threshold, op } = sides;
  const unit = following(made(observed), (counted) => counted, 'count');
  const fn = op.startsWith('<') ? 'progress_down' : 'progress_up';
  return [
    holds,
    { id: `${id}.observed`, ...unit, value: made(observed) },
    { id: `${id}.threshold`, ...unit, value: made(threshold) },
    {
      id: `${id}.progress`,
      unit: 'share',
      value: op === '==' || op === '!=' ? `${id}` : `${fn}(${id}.observed, ${id}.threshold)`,
    },
  ];
};

const MIRROR: Readonly<Record<string, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** What a comparison observes, with the number it is compared with behind: `50k <= mau` is mau >= 50k. */
export const comparedSides = (
  leaf: Expression,
): { observed: Expression; threshold: Expression; op: Comparison } | undefined => {
  if (leaf.kind !== 'binary' || !/^[<>=!]/.test(leaf.op)) return undefined;
  // A word means something only beside its ordinal, and a condition is not on its way anywhere.
  if (isWordOrCondition(leaf.left) || isWordOrCondition(leaf.right)) return undefined;
  const op = leaf.op as Comparison;
  return isNumber(leaf.left)
    ? { observed: leaf.right, threshold: leaf.left, op: MIRROR[op] ?? op }
    : { observed: leaf.left, threshold: leaf.right, op };
};

const isWordOrCondition = (side: Expression): boolean =>
  side.kind === 'word' || (side.kind === 'unary' && side.op === 'not');

const isNumber = (side: Expression): boolean =>
  side.kind === 'number' || (side.kind === 'unary' && side.operand.kind === 'number');

const contributeDecision = ({ phases, project }: Profile): Contribution[] => {
  const words = phases.map(({ id }) => snakeCase(id));
  const place = project.phase?.place ?? (phases[0] as Phase).place;
  const current = Math.max(0, words.indexOf(snakeCase(project.phase?.id ?? '')));
  const last = phases.length - 1;
  const later = words.slice(1);
  const decision = later.reduceRight(
    (rest, id, i) => `if(phase == ${i}, met(phases.${id}.enter), ${rest})`,
    '2',
  );
  const of = { section: 'phases', unit: 'ordinal', words, place } as const;
  return [
    {
      ...of,
      id: 'phase',
      value: made({ kind: 'number', value: current }),
      // Every phase whose conditions were met last month is passed at once.
      ...(later.length === 0 ? {} : { step: 'prev(phase.target)' }),
    },
    { ...of, id: 'phase.next', value: `min(phase + 1, ${last})` },
    { ...of, id: 'phase.decision', words: DECISIONS, value: decision },
    {
      ...of,
      id: 'phase.target',
      value: later.length === 0 ? '0' : later.map((id) => `phases.${id}.reached`).join(' + '),
    },
  ];
};
