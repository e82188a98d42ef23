import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { Profile } from '../../model/profile.ts';
import type { Names } from '../expression/names.ts';
import type { SectionReader } from '../sections/contribution.ts';
import { unitChecker } from '../units/check-units.ts';
import { link } from './link.ts';

/**
 * What computes each claim. Claims are not quantities: each is evaluated at the scale that it is
 * about, and only by who compares them. Unknown names are reported, those of its scale too.
 */
export const linkClaims = (
  { claims }: Profile,
  { parse }: SectionReader,
  names: Names,
  report: (problem: Diagnostic) => void,
): readonly Expression[] => {
  const checkUnits = unitChecker(names, report);
  return claims.map(({ id, unit, of, at }) => {
    for (const { id, place } of at.set) {
      if (names.units.has(id)) continue;
      report(diagnostic('name_unknown', { name: id, near: names.nearId(id) }, place));
    }
    const written = { expression: parse(of), place: of.place };
    checkUnits({ ...written, gives: { id, unit, stated: true } });
    return link(written, names, report);
  });
};
