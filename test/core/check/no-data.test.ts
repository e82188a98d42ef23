import { describe, expect, it } from 'vitest';
import { GATE, type Gate, gateOf, resultOf } from './gate.ts';

const check = (id: string, gate: Gate = {}) => resultOf(gateOf(gate), id);

describe('a ratio of few events', () => {
  const text = GATE.replace(
    'objective: 99.9%',
    'objective: 99.9%, min_events: 1k'.replace(', ', '\n    '),
  );
  const of = (total: number) => ({ text, set: { total, good: total, failed: 0 } });

  it('is judged from as many as are asked for', () => {
    expect(check('slos.requests', of(1000))).toMatchObject({ outcome: 'pass', observed: 1 });
  });

  it('is no data below, with how many there were; so is its error budget', () => {
    const few = { code: 'too_few_events', events: 999, least: 1000 };
    expect(check('slos.requests', of(999))).toMatchObject({
      outcome: 'no_data',
      observed: null,
      why: few,
    });
    expect(check('slos.requests.error_budget', of(999))).toMatchObject({
      outcome: 'no_data',
      why: few,
    });
    // The other ratio of the profile asks for no number of events.
    expect(check('slos.orders', of(999))).toMatchObject({ outcome: 'pass' });
  });

  it('is a share of nothing without any', () => {
    expect(check('slos.orders', of(0))).toMatchObject({
      outcome: 'no_data',
      why: { code: 'zero_traffic' },
    });
  });
});

describe('a metric that its source has not', () => {
  const place = { file: 'metrics', line: 1, column: 1, length: 1 };
  it.each(['absent', 'zero_traffic', 'not_finite'] as const)('is told as %s', (noData) => {
    const measurements = [
      { id: 'api_p95', value: undefined, source: 'prometheus', place, noData } as const,
    ];
    const result = check('slos.api_p95', { set: { api_p95: undefined }, measurements });
    expect(result).toMatchObject({ outcome: 'no_data', why: { code: noData, metric: 'api_p95' } });
  });
});

describe('a quantity that is unknown with nothing missing', () => {
  it('is told by its own name: 5,000 ÷ 0 users', () => {
    expect(check('budgets.per_user', { set: { mau: 0 } })).toMatchObject({
      outcome: 'no_data',
      why: { code: 'share_of_nothing', id: 'costs.per_user' },
    });
  });
});

describe('the age of a value', () => {
  const text = GATE.replace(
    'slos:\n',
    'slos:\n  - {id: fresh, metric: age.mau, at_most: 1d, warn: 12h}\n',
  );
  const aged = (minutes: number | undefined) =>
    check('slos.fresh', { text, set: { 'age.mau': minutes } });

  it('is compared as any other time, in minutes', () => {
    expect(aged(60)).toMatchObject({ outcome: 'pass', observed: 60, limit: 1440, unit: 'min' });
    expect(aged(721)).toMatchObject({ outcome: 'warn', limit: 720 });
    expect(aged(1441)).toMatchObject({ outcome: 'breach' });
  });

  it('is no data where nothing was measured', () => {
    expect(aged(undefined)).toMatchObject({
      outcome: 'no_data',
      why: { code: 'unmeasured', metric: 'mau' },
    });
  });

  it('is in the graph only where something asks for it', () => {
    const ids = (of: string) => gateOf({ text: of }).results.map(({ id }) => id);
    expect(ids(text)).toContain('slos.fresh');
    expect(() => gateOf({ text: text.replace('age.mau', 'age.nobody') })).toThrow('name_unknown');
  });
});
