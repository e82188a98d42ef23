import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/core/expression/walk.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import { evaluate } from '../../src/core/graph/evaluate.ts';
import { orderByNeed } from '../../src/lib/order.ts';
import { loadProfile } from '../../src/load/profile.ts';

const FILE = 'profiles/checkin.yaml';
const LINES = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => !/^\s*(#|$)/.test(line));

const compile = (text: string) => {
  const { profile, problems } = loadProfile({ file: FILE, text });
  const graph = buildGraph(profile);
  return { graph: graph.value, problems: [...problems, ...graph.problems] };
};

/** What somebody may have written by mistake. */
const ODD = [
  ...['null', '[]', '{}', '""', '-1', '0', '1e400', 'yes', 'mau', 'phase', 'costs.total', 'abc'],
  ...['"mau >"', '2% to 3%', '[1, 2]', '{low: 3, mid: 2, high: 1}', '{formula: ""}', '{all: []}'],
  ...['{by: phase, points: {}}', '{by: mau, points: {a: 1}}', '{not: 5}', '{any: [mau > 5, 5]}'],
  ...['{formula: mau - mau}', '{formula: 1 / (mau - mau)}', '{formula: log(0)}', '"phase == 1"'],
];

type Slip = { readonly at: number; readonly odd: string | undefined; readonly lines: number };

const slips: fc.Arbitrary<readonly Slip[]> = fc.array(
  fc.record({
    at: fc.nat(LINES.length - 1),
    odd: fc.option(fc.constantFrom(...ODD), { nil: undefined }),
    lines: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The profile with values replaced or lines lost. */
const broken = (made: readonly Slip[]): string => {
  const lines = [...LINES];
  for (const { at, odd, lines: lost } of made) {
    if (odd === undefined) lines.splice(at, lost);
    else lines[at] = (lines[at] ?? '').replace(/^(\s*(?:- )?[\w.]+:)(?: .*)?$/, `$1 ${odd}`);
  }
  return lines.join('\n');
};

describe('the profile of CheckIn with slips in it', () => {
  it('is refused with places, or gives a graph that can be evaluated', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(slips, (made) => {
        const { graph, problems } = compile(broken(made));
        for (const { place } of problems) expect(place?.file).toBe(FILE);
        const evaluation = evaluate(graph);
        for (const { id } of graph.quantities) {
          const value = evaluation.value(id);
          expect(value === undefined || Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the graph of CheckIn', () => {
  const { graph, problems } = compile(LINES.join('\n'));

  it('has no problem, and each quantity after those that it needs', () => {
    expect(problems).toEqual([]);
    const seen = new Set<string>();
    for (const { id, expression } of graph.quantities) {
      for (const need of needsOf(expression)) expect(seen).toContain(need);
      seen.add(id);
    }
  });

  it('has no result that is not a number, however many users there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(2_000_000), fc.double({ min: 0.001, max: 1e12, noNaN: true })),
        fc.double({ min: -0.9, max: 5, noNaN: true }),
        fc.nat(2),
        (mau, growth, phase) => {
          const set = new Map([
            ['mau', mau],
            ['growth.mau', growth],
          ]);
          expect(evaluate(graph, { set, phase }).problems).toEqual([]);
        },
      ),
    );
  });

  it('needs no fewer people, machines and moderators for more users', () => {
    const ids = [
      'support.tickets',
      'support.human_tickets',
      'support.agents',
      'moderation.items_per_day',
      'moderation.extra_models',
      'moderation.moderators',
      'team.headcount',
      'peak_rps',
      'costs.infrastructure',
      'revenue.commission',
      'phase.target',
      'phases.services.triggers.1.progress',
    ];
    const users = fc.double({ min: 0, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(users, users, (a, b) => {
        const at = (mau: number) => evaluate(graph, { set: new Map([['mau', mau]]) }).value;
        const [fewer, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
        for (const id of ids) {
          const slack = 1 + 1e-12;
          expect((more(id) ?? Number.NaN) * slack).toBeGreaterThanOrEqual(fewer(id) ?? Number.NaN);
        }
      }),
    );
  });
});

describe('ordering by need', () => {
  const graphs = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
    );

  /** Whether `to` can be reached from `from` in one step or more. */
  const reaches = (needs: readonly number[][], from: number, to: number): boolean => {
    const seen = new Set<number>();
    const waiting = [...(needs[from] ?? [])];
    while (waiting.length > 0) {
      const next = waiting.pop() as number;
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(needs[next] ?? []));
    }
    return false;
  };

  it('gives every member after its needs, or cycles that are ones and share nothing', () => {
    fc.assert(
      fc.property(graphs, (needs) => {
        const ordering = orderByNeed(needs);
        const cyclic = needs.some((_, i) => reaches(needs, i, i));
        expect(ordering.kind).toBe(cyclic ? 'cycles' : 'ordered');
        if (ordering.kind === 'ordered') {
          expect(ordering.order.toSorted((a, b) => a - b)).toEqual(needs.map((_, i) => i));
          ordering.order.forEach((member, place) => {
            for (const need of needs[member] ?? []) {
              expect(ordering.order.indexOf(need)).toBeLessThan(place);
            }
          });
          return;
        }
        const members = ordering.cycles.flat();
        expect(new Set(members).size).toBe(members.length);
        for (const cycle of ordering.cycles) {
          cycle.forEach((member, i) => {
            expect(needs[member]).toContain(cycle[(i + 1) % cycle.length]);
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
