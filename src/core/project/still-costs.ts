import type { MonthReading, ProjectionColumn } from '../../model/answer/projection.ts';
import { type Finding, finding } from '../../model/finding/finding.ts';

const TOTAL = 'costs.total';
/** Growth by less need not cost anything. */
const NOTABLE = 1.2;

/**
 * Costs that stand still in the second half of a projection, in every trial, while what is needed grows on:
 * 8 numbers → 11 at R$ 350 a month. Units of a pool say more than a metric does.
 */
export const stillCosts = (
  columns: readonly ProjectionColumn[],
  months: readonly MonthReading[],
): Finding[] => {
  const [half, last] = [months[Math.floor(months.length / 2)], months.at(-1)];
  const [before, after] = [half?.quantities[TOTAL], last?.quantities[TOTAL]];
  const cost = after?.p50;
  if (cost === undefined || cost === null || cost <= 0) return [];
  if (after?.p5 !== after?.p95 || before?.p50 !== cost || before.p95 !== after?.p95) return [];
  const grown = columns.flatMap(({ id, unit }) => {
    const [from, to] = [half?.quantities[id]?.p50, last?.quantities[id]?.p50];
    if (from === undefined || to === undefined || from === null || to === null) return [];
    return isNeed(id) && from > 0 && to >= NOTABLE * from ? [{ id, unit, from, to }] : [];
  });
  const need = grown.find(({ id }) => id.startsWith('pools.')) ?? grown[0];
  const costUnit = columns.find(({ id }) => id === TOTAL)?.unit ?? '';
  return need === undefined ? [] : [finding('costs_still', 'warning', { ...need, cost, costUnit })];
};

/** Not money: what comes in may grow alone. */
const isNeed = (id: string): boolean => !/^(costs|revenue|economics)\./.test(id);
