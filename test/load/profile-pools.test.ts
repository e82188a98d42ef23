import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../src/load/profile.ts';

const LEAST = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics: {messages: {unit: messages/day}, busy: {unit: numbers}}
phases: [{id: mvp, name: MVP}]
pools:
`;

const load = (pool: string) => {
  const { profile, problems } = loadProfile({
    file: 'p.yaml',
    text: `${LEAST}  p: {name: P, ${pool}}`,
  });
  return {
    pool: profile.pools[0],
    problems: problems.map(({ code, facts }) => ({ code, ...facts })),
  };
};

const constant = (value: number) => ({ kind: 'constant', value });

describe('a pool', () => {
  it('has defaults for all but its name, its demand and what a unit does', () => {
    const { pool, problems } = load('demand: messages, unit_capacity: 600');
    expect(problems).toEqual([]);
    expect(pool).toMatchObject({
      id: 'p',
      unit: 'units',
      demand: { kind: 'formula', formula: { text: 'messages' } },
      demandUnit: 'messages/day',
      unitCapacity: constant(600),
      headroom: constant(0.2),
      failure: constant(0),
      replacement: constant(0),
      confidence: constant(0.99),
      alert: constant(0.8),
      warm: constant(0),
      hours: constant(24),
      classes: [],
    });
    expect(pool).not.toHaveProperty('now');
    expect(pool).not.toHaveProperty('interval');
    expect(pool).not.toHaveProperty('degraded');
  });

  it('reads times and shares as they are written', () => {
    const { pool, problems } = load(
      'demand: 2k, unit_capacity: 600, unit: numbers, active: busy, backup: 2, replacement: 1week, interval: 45s to 60s, hours: 600min, degraded: {volume: 50%, hours: 1d}',
    );
    expect(problems).toEqual([]);
    expect(pool).toMatchObject({
      demand: constant(2000),
      now: { active: { kind: 'formula' }, backup: constant(2), warming: constant(0) },
      replacement: constant(7),
      interval: { kind: 'range', interval: { low: 45, high: 60 } },
      hours: constant(10),
      degraded: { volume: constant(0.5), hours: constant(24) },
    });
    expect(pool).not.toHaveProperty('demandUnit');
  });

  it.each([
    ['headroom: -5%', 'number_out_of_range', { found: -0.05 }],
    ['confidence: 101%', 'number_out_of_range', { found: 1.01 }],
    ['failure: 200%', 'number_out_of_range', { found: 2 }],
    ['unit_capacity: -1', 'number_out_of_range', { found: -1 }],
    ['hours: 25', 'number_out_of_range', { found: 25 }],
    ['replacement: -1', 'number_out_of_range', { found: -1 }],
    ['backup: 1', 'key_missing', { key: 'active' }],
    ['degraded: {volume: 50%}', 'key_missing', { key: 'hours' }],
    ['spare: 1', 'key_unknown', { key: 'spare' }],
    ['classes: [{id: a, name: A, share: 60%}, {id: b, name: B, share: 30%}]', 'shares_total', {}],
    ['classes: [{id: a, name: A, share: 60%}, {id: a, name: B, share: 40%}]', 'id_duplicate', {}],
    ['classes: [{id: total, name: A, share: 100%}]', 'id_reserved', {}],
  ])('with %s has %s', (text, code, facts) => {
    const capacity = text.startsWith('unit_capacity') ? '' : ', unit_capacity: 600';
    const { problems } = load(`demand: messages${capacity}, ${text}`);
    expect(problems).toMatchObject([{ code, ...facts }]);
  });

  it.each([
    'share: 33.3%}, {id: b, name: B, share: 33.3%}, {id: c, name: C, share: 33.4%',
    'share: 10%}, {id: b, name: B, share: 20%}, {id: c, name: C, share: 70%',
    'share: busy}, {id: b, name: B, share: 10%',
  ])('takes classes with {%s}', (text) => {
    const { problems } = load(`demand: 1, unit_capacity: 1, classes: [{id: a, name: A, ${text}}]`);
    expect(problems).toEqual([]);
  });
});
