import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';
import type { Names } from '../expression/names.ts';
import { isPattern, matchesPattern } from './id-pattern.ts';

/** Reports what the audit is to leave alone and no quantity is: an id, or a pattern without any. */
export const checkFixed = (
  { audit }: Profile,
  { units, nearId }: Names,
  report: (problem: Diagnostic) => void,
): void => {
  for (const { pattern, place } of audit?.fixed ?? []) {
    const ids = [...units.keys()];
    if (ids.some((id) => matchesPattern(id, pattern))) continue;
    report(
      isPattern(pattern)
        ? diagnostic('pattern_unmatched', { pattern, near: nearestPatterns(pattern, ids) }, place)
        : diagnostic('quantity_unknown', { id: pattern, near: nearId(pattern) }, place),
    );
  }
};

const nearestPatterns = (pattern: string, ids: readonly string[]): readonly string[] =>
  nearestNames(pattern, new Set(ids.flatMap(patternsAbove)));

/** `pools.whatsapp.now.units` → `pools.*`, `pools.whatsapp.*`, `pools.whatsapp.now.*`. */
const patternsAbove = (id: string): string[] => {
  const parts = id.split('.');
  return parts.slice(1).map((_, i) => `${parts.slice(0, i + 1).join('.')}.*`);
};
