import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Evaluation } from '../../graph/evaluate.ts';

/** Items of cost that their optimisations together save more than the whole of. */
export const savingFindings = (
  { costs, optimisations }: Profile,
  { value }: Evaluation,
): Finding[] =>
  costs.flatMap(({ id, place }) => {
    const share = value(`costs.${snakeCase(id)}.saving`) ?? 0;
    if (share <= 1 + 1e-9) return [];
    const ids = optimisations
      .filter(({ items }) => items.includes(id))
      .map((one) => one.id)
      .filter((one) => (value(`optimisations.${snakeCase(one)}.factor`) ?? 0) > 0);
    return [
      finding('savings_over_whole', 'warning', { item: id, share, optimisations: ids }, place),
    ];
  });
