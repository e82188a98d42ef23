import type { HireReading } from '../../model/reading/hiring-calendar.ts';

/** Hires in their order, those that differ only in the role as one. */
export const together = (hires: readonly HireReading[]): HireReading[][] => {
  const rows = new Map<string, HireReading[]>();
  for (const hire of hires) {
    const { hire_by, needed, reason, scale, group } = hire;
    const key = JSON.stringify([hire_by, needed, reason, scale, group?.id]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [hire]);
    else row.push(hire);
  }
  return [...rows.values()];
};
