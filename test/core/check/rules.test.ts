import { describe, expect, it } from 'vitest';
import { GATE, gateOf, resultOf } from './gate.ts';

const RULE = 'severity: warn, owner: ops, runbook: docs/full.md, no_data: pass';
const WATCH = 'owner: ops, runbook: docs/full.md, no_data: pass';

/** The gate in which the row that `before` begins says this of its own check, and its tenant its plan. */
const ruled = (before: string, rule: string): string => {
  const stated = GATE.replace('{id: acme, ', '{id: acme, plan: pro, ');
  const text = stated.replace(before, `${before}${rule}, `);
  if (text === stated) throw new Error(`no row ${before}`);
  return text;
};

describe.each([
  ['a service', 'api: {', RULE, 'services.api.filled', { peak_rps: 401 }, 'peak_rps'],
  [
    'a pool',
    'numbers: {',
    RULE,
    'pools.numbers.now.utilisation',
    { 'pools.numbers.demand': 5000 },
    'pools.numbers.demand',
  ],
  ['a price plan', 'pro: {', RULE, 'tenants.acme.use', { agents: 11 }, 'agents'],
  ['a target', '{mau: {', RULE, 'phases.mvp.targets.mau', { mau: 1 }, 'mau'],
  ['an alert', '- {id: cpu, ', WATCH, 'alerts.cpu', { cpu: 0.9 }, 'cpu'],
  ['an SLO', '- {id: orders, ', RULE, 'slos.orders', { failed: 20_000 }, 'failed'],
] as const)('the check of %s', (_, row, rule, id, beyond, needed) => {
  const text = ruled(row, rule);

  it('knows whom to ask and where to read on', () => {
    const result = resultOf(gateOf({ text, set: beyond }), id);
    expect(result).toMatchObject({
      outcome: 'warn',
      severity: 'warn',
      owner: 'ops',
      runbook: 'docs/full.md',
    });
  });

  it('says itself what it does without a value', () => {
    const unknown = gateOf({ text, set: { [needed]: undefined }, policy: { onNoData: 'fail' } });
    expect(resultOf(unknown, id)).toMatchObject({ outcome: 'no_data', noData: 'pass' });
  });
});

describe('a target of the phase', () => {
  it('fails where it says so, and only warns under --for next where it says that', () => {
    const strict = ruled('{mau: {', 'severity: fail');
    expect(resultOf(gateOf({ text: strict }), 'phases.mvp.targets.mau').outcome).toBe('breach');
    const mild = ruled('{api_p95: {', 'severity: warn');
    const next = gateOf({ text: mild, next: true });
    expect(resultOf(next, 'phases.growth.targets.api_p95').outcome).toBe('warn');
  });
});
