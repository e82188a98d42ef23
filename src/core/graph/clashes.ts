import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Contribution } from '../sections/contribution.ts';

/** Two quantities of one id: the profile's own comes last, and is the one at fault. */
export const withoutClashes = (
  contributions: readonly Contribution[],
  report: (problem: Diagnostic) => void,
): Contribution[] => {
  const first = new Map<string, Contribution>();
  for (const contribution of contributions) {
    const before = first.get(contribution.id);
    if (before === undefined) first.set(contribution.id, contribution);
    else {
      const own = isOwn(contribution);
      const [kept, clashing] = own ? [before, contribution] : [contribution, before];
      const { id } = contribution;
      // A section's quantity stands at its heading: no other name to be seen there.
      report(
        own !== isOwn(before)
          ? diagnostic('id_reserved', { id }, clashing.place)
          : diagnostic('id_duplicate', { id, first: kept.place }, clashing.place),
      );
    }
  }
  return [...first.values()];
};

const isOwn = ({ section }: Contribution): boolean =>
  section === 'quantities' || section === 'metrics';
