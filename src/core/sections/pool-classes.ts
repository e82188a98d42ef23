import { snakeCase } from '../../model/id.ts';
import type { Pool } from '../../model/profile/pools.ts';
import type { ContributedValue, Contribution } from './contribution.ts';

/**
 * What is done of each class of work, the first class first, and what is left undone. Each gets
 * what those before it left of the capacity: of 2,000 half approved, half expired, a capacity of
 * 600 does 600 of the approved and none of the expired.
 */
export const contributePoolClasses = (pool: Pool, work: string): Contribution[] => {
  const own = `pools.${snakeCase(pool.id)}`;
  // Without knowing what is there, the pool is the one that is needed.
  let left = pool.now === undefined ? `${own}.capacity` : `${own}.now.capacity`;
  const out: Contribution[] = [];
  for (const { id, share, place } of pool.classes) {
    const row = snakeCase(id);
    const table = `${own}.classes`;
    const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
      id: `${table}.${row}.${column}`,
      section: 'pools',
      unit,
      value,
      place,
      cell: { table, row, column },
    });
    out.push(
      cell('share', 'share', share),
      cell('demand', work, `${own}.demand * row.share`),
      cell('left', work, left),
      cell('served', work, 'min(row.demand, row.left)'),
      cell('shed', work, 'row.demand - row.served'),
    );
    left = `${table}.${row}.left - ${table}.${row}.served`;
  }
  if (out.length === 0) return [];
  const total = `sum(${own}.classes.share)`;
  const id = `${own}.classes.total`;
  return [...out, { id, section: 'pools', unit: 'share', value: total, place: pool.place }];
};
