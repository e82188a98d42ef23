import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/core/audit/claims.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { compile } from '../graph/compile.ts';

const PROFILE = `metrics:
  users: {unit: users, default: 1k}
  load: {unit: req/s, formula: users / 10}
  nps: {unit: points}
quantities:
  hosts: {unit: hosts, by: phase, points: {mvp: 2, growth: 8}}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: users >= 5k}
claims:
  - {id: load_now, says: 100, of: load, where: Goals}
  - {id: load_later, says: 500, of: load, at: {set: {users: 5k}}, where: Goals}
  - {id: hosts_later, says: 4, of: hosts, at: {phase: growth}, where: Hosts, reading: Each machine}
  - {id: happy, says: {at_least: 50}, of: nps, where: Goals}
  - {id: per_host, says: {below: 50}, of: load / hosts, unit: req/s, where: Hosts}`;

const claimsOf = (given: readonly (readonly [string, number])[] = []) => {
  const { profile, graph, problems } = compile(PROFILE);
  expect(problems).toEqual([]);
  const today = evaluate(graph, { set: new Map(given) });
  return new Map(readClaims({ profile, graph, today }).map((claim) => [claim.id, claim]));
};

describe('a claim is compared at the scale and in the phase that it is about', () => {
  it('today, at another scale, in another phase', () => {
    const claims = claimsOf();
    // 1,000 ÷ 10 = 100; 5,000 ÷ 10 = 500; 8 hosts in growth, 4 said; 100 ÷ 2 = 50 is not below 50.
    expect(claims.get('load_now')).toMatchObject({ computed: 100, holds: true });
    expect(claims.get('load_later')).toMatchObject({ computed: 500, holds: true });
    expect(claims.get('hosts_later')).toMatchObject({ computed: 8, holds: false, deviation: 1 });
    expect(claims.get('per_host')).toMatchObject({ computed: 50, holds: false });
  });

  it('with what computes it, its inputs there, and how it was read', () => {
    expect(claimsOf().get('per_host')).toMatchObject({
      formula: 'load / hosts',
      inputs: [
        { id: 'load', value: 100, unit: 'req/s' },
        { id: 'hosts', value: 2, unit: 'hosts' },
      ],
    });
    expect(claimsOf().get('hosts_later')).toMatchObject({ reading: 'Each machine' });
  });

  it('is unknown, and fails nothing, without a value', () => {
    expect(claimsOf().get('happy')).toMatchObject({ computed: null, holds: null });
  });

  it('what is measured today stands today, and its model at another scale', () => {
    const claims = claimsOf([['load', 900]]);
    expect(claims.get('load_now')).toMatchObject({ computed: 900, holds: false });
    expect(claims.get('load_later')).toMatchObject({ computed: 500, holds: true });
  });
});
