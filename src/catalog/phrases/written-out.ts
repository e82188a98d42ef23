import { familyOf } from '../../model/unit.ts';

const SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6 };

/** `20k` of a unit that has steps of its own, as GB and ms: `20000`; undefined where that is not what was meant. */
export const writtenOut = (found: string, unit: string): string | undefined => {
  const { kind } = familyOf(unit);
  const match = /^(\d+(?:\.\d+)?)\s*([kM])$/.exec(found.trim());
  if (match === null || (kind !== 'bytes' && kind !== 'time')) return undefined;
  const [, digits = '', scale = ''] = match;
  return String(Number((Number(digits) * (SCALES[scale] ?? 1)).toPrecision(15)));
};
