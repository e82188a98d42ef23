import { describe, expect, it } from 'vitest';
import { effectOf, inOrderOfOutcome, overallOf } from '../../../src/core/check/verdict.ts';
import type { CheckResult, Outcome } from '../../../src/model/answer/verdict.ts';

const result = (outcome: Outcome, more: Partial<CheckResult> = {}): CheckResult => ({
  id: outcome,
  kind: 'slo',
  outcome,
  observed: null,
  limit: null,
  comparison: '<=',
  unit: 'ms',
  headroom: null,
  severity: 'fail',
  why: { code: 'within' },
  ...more,
});

describe('the verdict of a gate', () => {
  it.each<[Outcome[], string]>([
    [['pass', 'pass'], 'pass'],
    [['pass', 'warn'], 'warn'],
    [['warn', 'no_data', 'pass'], 'no_data'],
    [['no_data', 'breach', 'warn'], 'breach'],
    [['breach', 'error', 'pass'], 'error'],
    [['pass', 'skipped'], 'pass'],
  ])('of %j is %s', (outcomes, verdict) => {
    expect(overallOf(outcomes.map((one) => result(one)))).toBe(verdict);
    expect(overallOf(outcomes.toReversed().map((one) => result(one)))).toBe(verdict);
  });

  it('never passes where nothing was evaluated', () => {
    expect(overallOf([])).toBe('error');
    expect(overallOf([result('skipped')])).toBe('error');
    expect(overallOf([result('no_data', { noData: 'pass' })])).toBe('no_data');
    expect(overallOf([result('no_data', { noData: 'warn' }), result('skipped')])).toBe('no_data');
  });

  it('takes a check without a value as its policy says', () => {
    const others = [result('pass')];
    expect(overallOf([...others, result('no_data', { noData: 'fail' })])).toBe('no_data');
    expect(overallOf([...others, result('no_data', { noData: 'warn' })])).toBe('warn');
    expect(overallOf([...others, result('no_data', { noData: 'pass' })])).toBe('pass');
    expect(effectOf(result('breach', { noData: 'pass' }))).toBe('breach');
  });
});

describe('the order of results', () => {
  it('is breaches first, each outcome as it was', () => {
    const results = [
      result('pass', { id: 'a' }),
      result('breach', { id: 'b' }),
      result('warn', { id: 'c' }),
      result('error', { id: 'd' }),
      result('breach', { id: 'e' }),
      result('no_data', { id: 'f' }),
    ];
    expect(inOrderOfOutcome(results).map(({ id }) => id)).toEqual(['b', 'e', 'd', 'f', 'c', 'a']);
  });
});
