import { describe, expect, it } from 'vitest';
import { GATE, type Gate, gateOf, resultOf } from './gate.ts';

const check = (id: string, gate: Gate = {}) => resultOf(gateOf(gate), id);
const at = (set: Gate['set']): Gate => (set === undefined ? {} : { set });

describe('an SLO', () => {
  it('passes, warns from its own level, and fails at its limit at this scale', () => {
    // 1 s at 10k users, to warn from 900 ms: (1,000 − 800) ÷ 1,000 is left.
    expect(check('slos.api_p95')).toMatchObject({ outcome: 'pass', limit: 1000, headroom: 0.2 });
    const near = check('slos.api_p95', at({ api_p95: 950 }));
    expect(near).toMatchObject({ outcome: 'warn', limit: 900, why: { code: 'near' } });
    const beyond = check('slos.api_p95', at({ api_p95: 1000 }));
    expect(beyond).toMatchObject({ outcome: 'breach', observed: 1000, limit: 1000, headroom: 0 });
    expect(beyond).toMatchObject({ owner: 'web', runbook: 'docs/slow.md', severity: 'fail' });
    expect(check('slos.api_p95', at({ mau: 50_000 }))).toMatchObject({
      outcome: 'breach',
      limit: 600,
    });
  });

  it('without a value is no data, and says which metric it lacks', () => {
    expect(check('slos.api_p95', at({ api_p95: undefined }))).toMatchObject({
      outcome: 'no_data',
      observed: null,
      noData: 'fail',
      why: { code: 'no_value', metrics: ['api_p95'] },
    });
  });
});

describe('an error budget', () => {
  it('is kept until it is exhausted', () => {
    const half = check('slos.requests.error_budget');
    expect(half).toMatchObject({ outcome: 'pass', limit: 1 });
    // At 20 times its pace the half that is left lasts 0.75 days: until the same day.
    expect(half.why).toEqual({ code: 'exhausted', date: '2026-11-20' });
    expect(half.errorBudget).toMatchObject({ window: 30, exhausted: '2026-11-20' });
    const gone = check('slos.requests.error_budget', at({ good: 998_000 }));
    expect(gone).toMatchObject({ outcome: 'breach', why: { code: 'exhausted', date: null } });
    expect(gone.headroom).toBeCloseTo(-1, 9);
  });

  it('is gone by a day that is counted from today', () => {
    // Burn 2: half of 30 days ÷ 2 = 7.5 days, of which 7 are whole.
    const slower = check('slos.requests.error_budget', at({ errors_1h: 0.002 }));
    expect(slower.errorBudget?.exhausted).toBe('2026-11-27');
    const sustainable = check('slos.requests.error_budget', at({ errors_1h: 0.001 }));
    expect(sustainable.errorBudget?.exhausted).toBeNull();
  });

  it('has alerts that warn, or fail where that is asked for', () => {
    const burning = { outcome: 'warn', why: { code: 'burning', windows: ['1h', '5m'] } };
    expect(check('slos.requests.burn_1h')).toMatchObject(burning);
    const page = { policy: { onBurn: 'page' } } as const;
    expect(check('slos.requests.burn_1h', page)).toMatchObject({ ...burning, outcome: 'breach' });
    expect(check('slos.requests.burn_6h', page)).toMatchObject({ outcome: 'pass' });
    // One of the two windows alone fires nothing.
    expect(check('slos.requests.burn_1h', at({ errors_5m: 0.01 }))).toMatchObject({
      outcome: 'pass',
    });
  });

  it('fails at tickets only where those are asked for', () => {
    const text = GATE.replace('5m: errors_5m', '1d: errors_1h, 2h: errors_5m');
    const asked = (onBurn: 'page' | 'ticket') =>
      check('slos.requests.burn_1d', { text, policy: { onBurn } }).outcome;
    expect(asked('page')).toBe('warn');
    expect(asked('ticket')).toBe('breach');
  });
});

describe('a burn alert that never fires', () => {
  it('is found: at 93 % the rate is at most 1 ÷ 7 % = 14.29, below 14.4', () => {
    const found = (objective: string) =>
      gateOf({ text: GATE.replace('objective: 99.9%', `objective: ${objective}`) }).findings;
    expect(found('93%')).toMatchObject([
      { code: 'burn_never_fires', facts: { slo: 'requests', window: '1h', factor: 14.4 } },
    ]);
    expect(found('93.1%')).toEqual([]);
  });
});

describe('a budget', () => {
  it('is any comparison, with a level to warn from', () => {
    expect(check('budgets.cost')).toMatchObject({ outcome: 'pass', observed: 5000, limit: 15_000 });
    // 14,000 users × 0.5 = 7,000, of at most 15,000, to warn from 6,000.
    expect(check('budgets.cost', at({ mau: 14_000 }))).toMatchObject({
      outcome: 'warn',
      limit: 6000,
    });
    expect(check('budgets.cost', at({ mau: 40_000 }))).toMatchObject({
      outcome: 'breach',
      observed: 20_000,
      limit: 15_000,
      unit: 'USD/month',
    });
  });

  it('only warns where it says so', () => {
    expect(check('budgets.per_user')).toMatchObject({ outcome: 'warn', severity: 'warn' });
  });

  it('may be a fact', () => {
    const text = GATE.replace('costs.total <= 15k, warn: 6k', 'not (mau > 20k)');
    expect(check('budgets.cost', { text })).toMatchObject({ outcome: 'pass', unit: 'yes/no' });
    expect(check('budgets.cost', { text, ...at({ mau: 30_000 }) })).toMatchObject({
      outcome: 'breach',
      observed: 0,
      limit: 1,
    });
  });
});

describe('capacity', () => {
  it('warns beyond what is planned, fails beyond all there is', () => {
    // 300 req/s ÷ (4 × 100): 75 %, planned at 70 %.
    expect(check('services.api.filled')).toMatchObject({
      outcome: 'warn',
      observed: 0.75,
      limit: 0.7,
    });
    expect(check('services.api.filled', at({ peak_rps: 401 }))).toMatchObject({
      outcome: 'breach',
      limit: 1,
    });
    // 280 ÷ (100 × 0.7) is 4 replicas, filled to 70 %: as planned.
    expect(check('services.api.filled', at({ peak_rps: 280 }))).toMatchObject({ outcome: 'pass' });
  });

  it('of a pool is that of the units that are there', () => {
    // 900 ÷ (2 × 600) = 75 %, an alert from 80 %.
    expect(check('pools.numbers.now.utilisation')).toMatchObject({ outcome: 'pass' });
    const used = (demand: number) =>
      check('pools.numbers.now.utilisation', at({ 'pools.numbers.demand': demand })).outcome;
    expect(used(1000)).toBe('warn');
    expect(used(1200)).toBe('warn');
    expect(used(1201)).toBe('breach');
  });
});

describe('the usage of a plan', () => {
  it('warns from 90 % and fails beyond the limit', () => {
    expect(check('tenants.acme.use', at({ agents: 8 }))).toMatchObject({ outcome: 'pass' });
    expect(check('tenants.acme.use')).toMatchObject({ outcome: 'warn', comparison: '<' });
    expect(check('tenants.acme.use', at({ agents: 10 }))).toMatchObject({ outcome: 'warn' });
    expect(check('tenants.acme.use', at({ agents: 11 }))).toMatchObject({
      outcome: 'breach',
      observed: 11,
      limit: 10,
    });
  });
});

describe('an alert', () => {
  it('warns where its condition holds, and never fails', () => {
    expect(check('alerts.cpu', at({ cpu: 0.8 }))).toMatchObject({
      outcome: 'pass',
      comparison: '<=',
      limit: 0.8,
    });
    expect(check('alerts.cpu', at({ cpu: 0.81 }))).toMatchObject({ outcome: 'warn' });
    const unknown = gateOf(at({ cpu: undefined }));
    expect(resultOf(unknown, 'alerts.cpu')).toMatchObject({ outcome: 'no_data', noData: 'warn' });
  });
});

describe('the next phase', () => {
  it('is today’s metrics against its limits and targets, and nothing else', () => {
    const verdict = gateOf({ next: true });
    expect(verdict.results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['slos.api_p95', 'breach'],
      ['phases.growth.targets.api_p95', 'breach'],
      ['slos.requests', 'pass'],
      ['slos.orders', 'pass'],
    ]);
    // 800 ms today; 600 ms from 50k users on, at which the phase begins.
    expect(resultOf(verdict, 'slos.api_p95')).toMatchObject({ observed: 800, limit: 600 });
    expect(gateOf({ next: true, set: { api_p95: 499 } }).verdict).toBe('pass');
  });

  it('is no reason to fail today: the targets of the phase warn', () => {
    expect(check('phases.mvp.targets.mau')).toMatchObject({ kind: 'control', outcome: 'warn' });
  });
});

describe('one broken check', () => {
  it('is one error; the rest still run', () => {
    const text = GATE.replace('costs.total <= 15k, warn: 6k', 'exp(mau) <= 15k');
    const verdict = gateOf({ text });
    expect(verdict.verdict).toBe('error');
    expect(verdict.results.filter(({ outcome }) => outcome === 'error')).toMatchObject([
      { id: 'budgets.cost', why: { code: 'broken' } },
    ]);
    expect(resultOf(verdict, 'slos.api_p95').outcome).toBe('pass');
  });
});

describe('what is asked for', () => {
  const asked = (policy: Gate['policy']) =>
    gateOf(policy === undefined ? {} : { policy }).results.flatMap(({ id, outcome }) =>
      outcome === 'skipped' ? [] : [id],
    );

  it('is named by id, by kind, by pattern, or by the name of its row', () => {
    expect(asked({ only: ['slos.api_p95'] })).toEqual(['slos.api_p95']);
    expect(asked({ only: ['api_p95'] })).toEqual(['slos.api_p95']);
    expect(asked({ only: ['per-user'] })).toEqual(['budgets.per_user']);
    expect(asked({ only: ['alert', 'usage'] })).toEqual(['tenants.acme.use', 'alerts.cpu']);
    expect(asked({ only: ['slos.*'], except: ['slos.requests.*', 'slos.orders.*'] })).toEqual([
      'slos.api_p95',
      'slos.requests',
      'slos.orders',
    ]);
  });

  it('is what alone decides', () => {
    const policy = { except: ['slos.api_p95'] };
    expect(gateOf({ policy, set: { api_p95: 5000 } }).verdict).not.toBe('breach');
    expect(gateOf({ set: { api_p95: 5000 } }).verdict).toBe('breach');
  });
});
