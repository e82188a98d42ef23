import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXIT, exitOfVerdict, GRAVEST_FIRST } from '../../src/cli/exit-code.ts';
import type { Check } from '../../src/core/check/check.ts';
import { headroomOf, keeps } from '../../src/core/check/compare.ts';
import { judge } from '../../src/core/check/judge.ts';
import { effectOf, inOrderOfOutcome, overallOf } from '../../src/core/check/verdict.ts';
import type { CheckResult } from '../../src/model/answer/verdict.ts';
import { gateOf } from '../core/check/gate.ts';

const COMPARISONS = ['<', '<=', '>', '>='] as const;
const OUTCOMES = ['pass', 'warn', 'breach', 'no_data', 'error', 'skipped'] as const;

const results: fc.Arbitrary<readonly CheckResult[]> = fc.array(
  fc
    .record({
      outcome: fc.constantFrom(...OUTCOMES),
      policy: fc.constantFrom('fail', 'warn', 'pass'),
    })
    .map(
      ({ outcome, policy }): CheckResult => ({
        id: 'x',
        kind: 'slo',
        outcome,
        observed: null,
        limit: null,
        comparison: '<',
        unit: '',
        headroom: null,
        severity: 'fail',
        why: { code: 'within' },
        ...(outcome === 'no_data' ? { noData: policy as 'fail' } : {}),
      }),
    ),
  { maxLength: 12 },
);

const codeOf = (all: readonly CheckResult[], failOn?: 'warn') =>
  exitOfVerdict({ verdict: overallOf(all), results: all }, failOn === undefined ? {} : { failOn });

describe('a verdict', () => {
  it('does not depend on the order of its results', () => {
    fc.assert(
      fc.property(results, (all) => {
        expect(overallOf(all.toReversed())).toBe(overallOf(all));
        expect(codeOf(all.toReversed())).toBe(codeOf(all));
        expect(inOrderOfOutcome(all).length).toBe(all.length);
      }),
    );
  });

  it('never gets better by one more result that was evaluated or broke', () => {
    const rank = ['pass', 'warn', 'no_data', 'breach', 'error'];
    fc.assert(
      fc.property(results, results, (some, more) => {
        const asked = some.filter(({ outcome }) => outcome !== 'skipped');
        // Nothing evaluated is graver than anything that passes.
        fc.pre(asked.some(({ outcome }) => outcome !== 'no_data'));
        expect(rank.indexOf(overallOf([...some, ...more]))).toBeGreaterThanOrEqual(
          rank.indexOf(overallOf(some)),
        );
      }),
    );
  });

  it('passes only where something was evaluated and nothing fails', () => {
    fc.assert(
      fc.property(results, (all) => {
        const effects = all.map(effectOf);
        const evaluated = all.some(({ outcome }) => ['pass', 'warn', 'breach'].includes(outcome));
        const fails = effects.some((one) => ['breach', 'no_data', 'error'].includes(one));
        expect(codeOf(all) === EXIT.pass).toBe(evaluated && !fails);
        if (!evaluated || fails) expect(GRAVEST_FIRST).toContain(codeOf(all));
      }),
    );
  });

  it('fails at a warning where that is asked for, and else does not', () => {
    fc.assert(
      fc.property(results, (all) => {
        const warned = all.some((one) => effectOf(one) === 'warn');
        const [lax, strict] = [codeOf(all), codeOf(all, 'warn')];
        if (lax === EXIT.pass) expect(strict).toBe(warned ? EXIT.verdict : EXIT.pass);
        else if (!warned) expect(strict).toBe(lax);
      }),
    );
  });
});

describe('a check', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it('has headroom exactly where its limit is kept', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom(...COMPARISONS),
        (observed, limit, comparison) => {
          const headroom = headroomOf(observed, comparison, limit);
          fc.pre(headroom !== undefined && headroom !== 0);
          expect(headroom > 0).toBe(keeps(observed, comparison, limit));
        },
      ),
    );
  });

  it('is never passed without a value, whatever the policy', () => {
    const unknown: Check = {
      id: 'x',
      kind: 'slo',
      comparison: '<',
      unit: 'ms',
      rule: {},
      observed: undefined,
      limit: 1,
      kept: undefined,
      needs: [],
    };
    fc.assert(
      fc.property(
        fc.constantFrom('fail', 'warn', 'pass'),
        fc.constantFrom('fail', 'warn'),
        (onNoData, severity) => {
          const policy = { onNoData, only: [], except: [] } as const;
          const explained = {
            broken: () => undefined,
            missing: () => ({ code: 'no_value', metrics: [] }) as const,
          };
          const { outcome } = judge({ ...unknown, rule: { severity } }, policy, explained);
          expect(outcome).toBe('no_data');
        },
      ),
    );
  });
});

describe('the gate of a profile', () => {
  it('is the same each time, and breaks an SLO exactly beyond its limit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2000, noNaN: true }), (api_p95) => {
        const set = { api_p95 };
        const verdict = gateOf({ set });
        expect(gateOf({ set })).toEqual(verdict);
        const slo = verdict.results.find(({ id }) => id === 'slos.api_p95');
        expect(slo?.outcome).toBe(api_p95 < 900 ? 'pass' : api_p95 < 1000 ? 'warn' : 'breach');
      }),
      { numRuns: 25 },
    );
  });
});
