import { familyOf } from '../../model/unit.ts';

/** `60K`, as other programs write sixty thousand, is `60k` where amounts are counted. */
export const smallK = (found: string, unit: string): string | undefined => {
  const { kind } = familyOf(unit);
  const scalable = kind === 'count' || kind === 'money';
  return scalable && /^[^K]*\d\s?K$/.test(found) ? `${found.slice(0, -1).trimEnd()}k` : undefined;
};
