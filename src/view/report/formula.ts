import { joinProse, type Prose, plain, traced } from '../../lib/inline.ts';
import type { FormulaPart } from '../../model/expression.ts';
import { countedFormula, type Known } from '../text/formula.ts';
import type { ReportView } from './report-view.ts';

/** A formula as a client reads it: names in words, `×` and `÷` for the signs. */
export const namedForClient = (view: ReportView, parts: readonly FormulaPart[]): Prose =>
  joinProse(
    parts.map((part): Prose => {
      if (typeof part === 'string') return withSigns(part);
      return part.kind === 'ref' ? [traced(part.id, [view.labelOf(part.id)])] : [plain(part.value)];
    }),
    '',
  );

/** The same with values in the place of names. */
export const countedForClient = (
  parts: readonly FormulaPart[],
  known: (id: string) => Known | undefined,
): Prose =>
  countedFormula(parts, known).flatMap((node) =>
    typeof node === 'string' ? withSigns(node) : [node],
  );

const SIGNS: Readonly<Record<string, string>> = {
  ' * ': ' × ',
  ' / ': ' ÷ ',
  ' - ': ' − ',
  ' >= ': ' ≥ ',
  ' <= ': ' ≤ ',
};

/** `x * 1000` → `x × 1,000`: whole numbers are written as the rest of the report writes them. */
const withSigns = (text: string): Prose =>
  text
    .replace(/ (?:\*|\/|-|>=|<=) /g, (sign) => SIGNS[sign] ?? sign)
    .split(/(?<![\w.])(\d{4,})(?![\w.])/)
    .map((part, i) => (i % 2 === 1 ? plain(Number(part)) : part))
    .filter((part) => part !== '');
