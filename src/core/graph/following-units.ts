import { namesOf } from '../expression/names.ts';
import type { Contribution, SectionReader } from '../sections/contribution.ts';
import { unitOfFormula } from '../units/unit-of-formula.ts';

/** What is in the unit of another quantity, in that, or in what follows from it: only now are all of them there. */
export const withUnits = (
  contributions: readonly Contribution[],
  { parse }: SectionReader,
): readonly Contribution[] => {
  const names = namesOf(contributions);
  const following = contributions.map((one) => {
    const { unitBy } = one;
    if (unitBy === undefined) return one;
    const { formula, unit } = unitBy;
    const counted = unitOfFormula('kind' in formula ? formula.expression : parse(formula), names);
    return counted === undefined ? one : { ...one, unit: unit(counted) };
  });
  // What is observed may have such a unit: of each tenant, where these are counted.
  const units = new Map(following.map(({ id, unit }) => [id, unit]));
  return following.map((one) => {
    const unit = one.unitOf === undefined ? undefined : units.get(one.unitOf);
    return unit === undefined ? one : { ...one, unit };
  });
};
