import { parseFormula } from '../../../src/core/expression/parse.ts';
import type { Expression } from '../../../src/model/expression.ts';
import type { Interval } from '../../../src/model/interval.ts';
import type { Graph, Quantity } from '../../../src/model/quantity.ts';

const PLACE = { file: 'bench', line: 1, column: 1, length: 1 };

const formula = (text: string): Expression => {
  const parsed = parseFormula({ text, place: PLACE });
  if (parsed.kind === 'failed') throw new Error(`${text}: ${parsed.problem.code}`);
  return parsed.expression;
};

const lognormal = (low: number, high: number): Interval => ({ kind: 'lognormal', low, high });

const quantity = (id: string, of: Interval | Expression | string, step?: string): Quantity => {
  const expression =
    typeof of === 'string'
      ? formula(of)
      : of.kind === 'lognormal' || of.kind === 'uniform'
        ? ({ kind: 'range', interval: of } as const)
        : (of as Expression);
  const base = { id, section: 'quantities', unit: 'x', expression, place: PLACE } as const;
  return step === undefined ? base : { ...base, step: formula(step) };
};

/** Requests by users: a power law between its points, in three segments. */
const PEAK: Expression = {
  kind: 'curve',
  by: { kind: 'ref', id: 'users' },
  points: [
    { x: 10_000, y: { kind: 'number', value: 300 } },
    { x: 100_000, y: { kind: 'number', value: 3000 } },
    { x: 1_000_000, y: { kind: 'number', value: 20_000 } },
  ],
  between: 'log',
};

/** 17 quantities, 5 of them sampled, 2 carried from month to month; the others in this file's siblings. */
export const MODEL: Graph = {
  quantities: [
    quantity('growth', lognormal(0.04, 0.15)),
    quantity('ticket_rate', lognormal(0.02, 0.03)),
    quantity('automation', { kind: 'uniform', low: 0.4, high: 0.7 }),
    quantity('price', lognormal(2, 5)),
    quantity('conversion', lognormal(0.02, 0.05)),
    quantity('users', '10000', 'prev(users, 0) * (1 + growth)'),
    quantity('peak_rps', PEAK),
    quantity('tickets', 'users * ticket_rate'),
    quantity('human_tickets', 'tickets * (1 - automation)'),
    quantity('agents', 'max(1, ceil(human_tickets / 400))'),
    quantity('servers', 'max(2, ceil(peak_rps / 250))'),
    quantity('infrastructure', '500 + servers * 120'),
    quantity('payroll', '8000 + agents * 3000'),
    quantity('revenue', 'users * conversion * price'),
    quantity('costs', 'infrastructure + payroll'),
    quantity('profit', 'revenue - costs'),
    quantity('cash', '200000', 'prev(cash, 0) + profit'),
  ],
  claims: [],
};

export const SHOWN = ['users', 'agents', 'profit', 'cash'] as const;

/** A graph of any size: a tenth of it sampled, a tenth carried along, the rest formulas of neighbours. */
export const generateGraph = (count: number): Graph => {
  const quantities = Array.from({ length: count }, (_, i): Quantity => {
    const id = `q${i}`;
    const before = `q${Math.max(0, i - 1)}`;
    const start = `q${i - (i % 10)}`;
    if (i % 10 === 0) return quantity(id, lognormal(0.01, 0.05));
    if (i % 10 === 1) return quantity(id, '100', `prev(${id}, 0) * (1 + ${start})`);
    if (i % 10 === 5) return quantity(id, `max(1, ceil(${before} / 3))`);
    if (i % 10 === 2 && i > 10) return quantity(id, `${before} * 0.9 + q${i - 3} * 0.05`);
    return quantity(id, `${before} * 0.9 + ${start} * 2`);
  });
  return { quantities, claims: [] };
};
