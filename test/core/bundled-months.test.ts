import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/graph/build.ts';
import type { Evaluation } from '../../src/core/graph/evaluate.ts';
import { evaluateMonths } from '../../src/core/graph/walk-months.ts';
import { evaluateToday } from '../../src/core/plan.ts';
import { loadProfile } from '../../src/load/profile.ts';

const walk = (name: string, months: number): readonly Evaluation[] => {
  const file = `profiles/${name}.yaml`;
  const { profile } = loadProfile({ file, text: readFileSync(file, 'utf8') });
  const { value: graph } = buildGraph(profile);
  const today = evaluateToday({ profile, graph, measurements: [], at: '2026-11-20' });
  return evaluateMonths(graph, { set: today.given, months });
};

const names = readdirSync('profiles').map((file) => file.replace('.yaml', ''));

describe('the months of the bundled profiles', () => {
  it.each(names)('%s: three years without a number that has no end', (name) => {
    const path = walk(name, 36);
    expect(path).toHaveLength(37);
    expect(path.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('CheckIn: 100k users in 12 months and 1M in 24, as its canvas has it', () => {
    const path = walk('checkin', 24);
    expect(path[12]?.value('mau')).toBeCloseTo(100_000, 5);
    expect(path[24]?.value('mau')).toBeCloseTo(1_000_000, 4);
  });

  it('Prime Store: 10k users in 12 months and 100k in 24, as its vision has it', () => {
    const path = walk('prime-store', 24);
    expect(path[12]?.value('users')).toBeCloseTo(10_000, 6);
    expect(path[24]?.value('users')).toBeCloseTo(100_000, 5);
  });
});
