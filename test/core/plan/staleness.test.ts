import { describe, expect, it } from 'vitest';
import { sourceFindings } from '../../../src/core/plan/findings/source-findings.ts';
import { markStale } from '../../../src/core/plan/staleness.ts';
import type { Measurement } from '../../../src/model/measurements.ts';
import type { OnStale } from '../../../src/model/profile/metrics.ts';

const place = { file: 'm.yaml', line: 1, column: 1, length: 1 };
const NOW = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3600;

const measured = (at?: string): Measurement => ({
  id: 'mau',
  value: 12_000,
  source: 'prometheus',
  place,
  ...(at === undefined ? {} : { at }),
});
const marked = (one: Measurement, onStale?: OnStale): Measurement | undefined => {
  const rules = { maxAge: 2 * HOUR, ...(onStale === undefined ? {} : { onStale }) };
  return markStale([one], [{ id: 'mau', unit: 'users', place, measured: rules }], NOW)[0];
};

describe('a value older than its metric allows', () => {
  it('counts, and is marked', () => {
    // 12:00 − 9:30 are two and a half hours.
    const old = marked(measured('2026-11-20T09:30:00Z'));
    expect(old).toMatchObject({ value: 12_000, stale: { age: 2.5 * HOUR, limit: 2 * HOUR } });
    expect(sourceFindings([old as Measurement])).toMatchObject([
      { code: 'metric_stale', facts: { age: 9000, limit: 7200, unknown: false } },
    ]);
  });

  it('is gone where the metric says so', () => {
    const old = marked(measured('2026-11-20T09:30:00Z'), 'unknown');
    expect(old).toMatchObject({ value: undefined, noData: 'stale' });
    expect(sourceFindings([old as Measurement])).toMatchObject([
      { code: 'metric_stale', facts: { unknown: true } },
    ]);
  });

  it('may be of an age that nobody knows', () => {
    expect(marked(measured())).toMatchObject({ stale: { age: null } });
    expect(marked(measured(), 'unknown')).toMatchObject({ value: undefined });
  });

  it.each([['2026-11-20T10:00:00Z'], ['2026-11-20'], ['2026-11-20T12:03:00Z']])(
    'is not one of %s',
    (at) => expect(marked(measured(at))).not.toHaveProperty('stale'),
  );

  it('is none that the command line gives', () => {
    expect(marked({ ...measured(), source: 'set' })).not.toHaveProperty('stale');
  });
});

describe('an age', () => {
  it.each([
    ['2026-11-20T11:59:00Z', 60],
    // The day before ends 12 hours and a second ago.
    ['2026-11-19', 12 * HOUR + 1],
    ['2026-11-20', 0],
    ['2026-11-21T00:00:00Z', 0],
  ])('of %s is %s s', (at, age) => {
    expect(marked(measured(at))?.age).toBe(age);
  });

  it('is not known where the source does not say when', () => {
    expect(marked(measured())).not.toHaveProperty('age');
  });
});

describe('what sources say', () => {
  it('shares that were read as parts of one are named once a source', () => {
    const share = (id: string): Measurement => ({ ...measured(), id, assumed: 'share' });
    expect(sourceFindings([share('a'), share('b')])).toMatchObject([
      { code: 'share_assumed', severity: 'info', facts: { source: 'prometheus', ids: ['a', 'b'] } },
    ]);
  });
});
