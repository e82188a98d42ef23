import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { finish, type Reading, together } from '../../../src/core/project/reading.ts';
import { projectedIds, projectProfile } from '../../../src/core/project.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import type { Envelope } from '../../../src/model/answer/envelope.ts';
import { compile } from '../graph/compile.ts';

/** What a reading did: its name and each month. */
const log: string[] = [];

function* reads(name: string, months: readonly number[]): Reading<string> {
  for (const month of months) {
    yield month;
    log.push(`${name}${month}`);
  }
  return name;
}

describe('readings together', () => {
  it('take each month in turns, whatever some leave out or read twice', () => {
    log.length = 0;
    const all = together([reads('a', [0, 1, 2]), reads('b', [1, 1, 3]), reads('c', [])]);
    expect(finish(all)).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a0', 'a1', 'b1', 'b1', 'a2', 'b3']);
  });

  it('begin anew together, once all have come to the end', () => {
    log.length = 0;
    finish(together([reads('a', [0, 2, 0, 1]), reads('b', [1, 0]), reads('c', [2])]));
    expect(log).toEqual(['a0', 'b1', 'a2', 'c2', 'a0', 'b0', 'a1']);
  });

  it('are one of others', () => {
    log.length = 0;
    const inner = together([reads('a', [0, 2]), reads('b', [1])]);
    expect(finish(together([inner, reads('c', [1, 2])]))).toEqual([['a', 'b'], 'c']);
    expect(log).toEqual(['a0', 'b1', 'c1', 'a2', 'c2']);
  });
});

describe('a projection that does not fit into memory', () => {
  const { profile, graph, problems } = compile(`
metrics: {mau: {unit: users, default: 10k, growth: 5% to 15%}}
phases: [{id: a, name: A}, {id: b, name: B, enter: {all: [mau >= 20k, support.agents >= 3]}}]
support: {base: mau, ticket_rate: 2% to 4%, tickets_per_agent: 400, have: 1, salary: 3000}
services:
  api: {image: 'shop/api:1', ports: [80], load: mau / 100, capacity: 50 to 100, replicas: {min: 2, max: 4}}`);
  const subject = { profile, graph, at: '2026-11-20', deployed: 0, show: [] };
  const show = projectedIds(subject);

  const project = (memory: number) => {
    let compiled = 0;
    const simulation = simulate(
      graph,
      { given: new Map(), months: 24, trials: 500, seed: 1, show, memory },
      (...of) => {
        compiled += 1;
        return loadSource(...of);
      },
    );
    const envelope = { command: 'project', at: subject.at } as Envelope<'project'>;
    const projection = projectProfile(subject, { ...simulation, total: 500 }, envelope);
    return { projection, compiled };
  };

  it('is the same, and goes along the months once', () => {
    expect(problems).toEqual([]);
    const [whole, pieces] = [project(1e9), project(8 * 500 * show.length * 6)];
    expect(pieces.projection).toEqual(whole.projection);
    expect(whole.projection.findings.map(({ code }) => code)).toContain('capacity_ahead');
    expect(whole.projection.phases[0]?.binding).not.toBeNull();
    expect(whole.projection.hiring?.hires).not.toEqual([]);
    expect(whole.compiled).toBe(1);
    // At most four or five pieces of 25 months.
    expect(pieces.compiled).toBeGreaterThan(1);
    expect(pieces.compiled).toBeLessThanOrEqual(5);
  });
});
