import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const GATE = readFileSync('test/fixtures/gate.yaml', 'utf8');
const HEALTHY = `mau: 10k
api_p95: 300
recommendation_p95: 2000
db_p95: 100
availability: 99.9%
error_rate: 0.5%
concurrent_users: 600
cpu: 40%
queue_age: 1
`;

const run = (command: string, files: Readonly<Record<string, string>> = {}) =>
  runScale(command, { files: { 'gate.yaml': GATE, 'metrics.yaml': HEALTHY, ...files } });

type Json = {
  readonly verdict: string;
  readonly results: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly observed: number | null;
    readonly why: string;
    readonly reason: { readonly code: string };
  }[];
};

const json = async (command: string, files: Readonly<Record<string, string>> = {}) => {
  const { stdout, exitCode } = await run(`${command} --format json`, files);
  const verdict = JSON.parse(stdout) as Json;
  const of = (id: string) => verdict.results.find((result) => result.id === id);
  return { verdict, of, exitCode };
};

describe('the exit code of scale check', () => {
  it.each([
    [0, 'scale check checkin --metrics metrics.yaml'],
    [1, 'scale check checkin --metrics metrics.yaml --set api_p95=1.2s'],
    [2, 'scale check checkin --only nothing'],
    [
      2,
      'scale check checkin --metrics metrics.yaml --except slo --except alert --except budget --except error_budget',
    ],
    [4, 'scale check checkin'],
    [0, 'scale check checkin --on-no-data warn'],
    [1, 'scale check checkin --on-no-data warn --fail-on warn'],
    [0, 'scale check checkin --metrics metrics.yaml --set cpu=95%'],
    [1, 'scale check checkin --metrics metrics.yaml --set cpu=95% --fail-on warn'],
    [7, 'scale check checkin --set api_p95=1.2s --exit-code 7'],
    [0, 'scale check checkin --set api_p95=1.2s --exit-code 0'],
    // A value that is missing is none of the breaches that --exit-code is about.
    [4, 'scale check checkin --exit-code 7'],
    [1, 'scale check checkin --metrics metrics.yaml --for next'],
    [0, 'scale check gate.yaml'],
    [1, 'scale check gate.yaml --on-burn page'],
    [2, 'scale check gate.yaml --set mau=x'],
    [2, 'scale check gate.yaml --phase growth --for next'],
  ])('is %i of %s', async (exitCode, command) => {
    for (const format of ['table', 'json', 'csv', 'md']) {
      const outcome = await run(`${command} --format ${format}`);
      expect(outcome.exitCode, `${format}: ${outcome.stderr}`).toBe(exitCode);
    }
  });
});

describe('the gate of CheckIn', () => {
  it('fails by its SLA matrix and warns by its alerts', async () => {
    const { verdict, of } = await json('scale check checkin --metrics metrics.yaml');
    expect(verdict.verdict).toBe('pass');
    expect(verdict.results.map(({ id }) => id)).toEqual([
      'slos.api_p95',
      'slos.recommendation_p95',
      'slos.db_p95',
      'slos.concurrent_users',
      'slos.availability',
      'slos.error_rate',
      'slos.availability.error_budget',
      'budgets.infrastructure',
      'budgets.cost_per_user',
      'alerts.api_p95',
      'alerts.error_rate',
      'alerts.queue_age',
      'alerts.cpu',
    ]);
    expect(of('slos.availability')?.observed).toBe(0.999);
  });

  it('says in a sentence why', async () => {
    const { of } = await json('scale check checkin --set api_p95=1.2s');
    expect(of('slos.api_p95')).toMatchObject({
      outcome: 'breach',
      why: '1200 ms is not < 1000 ms',
      reason: { code: 'passed' },
    });
    expect(of('slos.db_p95')).toMatchObject({ why: 'no value of `db_p95`' });
  });
});

describe('budgets over simulated paths', () => {
  // 1,000 a month go out of cash between 0 and 10,000, each as likely: below 5,000 it ends within five
  // months, in half of the trials; in the middle one there are 5,000, which are below zero in month 6.
  const CASH = `version: 1
project: {id: cash, name: Cash, currency: USD, locale: en}
metrics: {mau: {unit: users, default: 10, growth: 1%}}
phases: [{id: mvp, name: MVP}]
costs: {rent: {amount: 1000}}
economics: {cash: 'uniform(0, 10000)'}
budgets:
  - {id: risk, keep: P(economics.runway < 6) <= 5%}
  - {id: middle, keep: economics.runway >= 6}
`;

  it('are chances, or the middle of all trials', async () => {
    const { of, exitCode } = await json('scale check cash.yaml', { 'cash.yaml': CASH });
    expect(exitCode).toBe(1);
    expect(of('budgets.risk')?.outcome).toBe('breach');
    expect(of('budgets.risk')?.observed).toBeCloseTo(0.5, 2);
    expect([5, 6]).toContain(of('budgets.middle')?.observed);
  });

  it('know a month that never comes to be later than those simulated', async () => {
    const rich = CASH.replace("'uniform(0, 10000)'", '1M');
    const files = { 'cash.yaml': rich };
    const { of } = await json('scale check cash.yaml', files);
    expect(of('budgets.risk')).toMatchObject({ outcome: 'pass', observed: 0 });
    expect(of('budgets.middle')).toMatchObject({ outcome: 'pass', reason: { code: 'never' } });
    // Nobody knows about month 6 within three months.
    const short = await json('scale check cash.yaml --months 3', files);
    expect(short.of('budgets.middle')?.outcome).toBe('no_data');
  });

  it('are the same for the same seed', async () => {
    const files = { 'cash.yaml': CASH };
    const first = await run('scale check cash.yaml --format json --trials 99', files);
    const second = await run('scale check cash.yaml --format json --trials 99', files);
    expect(second.stdout).toBe(first.stdout);
  });
});

describe('a saved plan', () => {
  it.each([
    'checkin --metrics metrics.yaml',
    'checkin --metrics metrics.yaml --set api_p95=1.2s --phase services --at 2026-12-01',
    'gate.yaml --set mau=40k',
  ])('of %s has the verdict of its profile', async (inputs) => {
    const plan = await run(`scale plan ${inputs} --format json`);
    const files = { 'plan.json': plan.stdout };
    const replayed = await run('scale check --plan plan.json --format json', files);
    const direct = await run(`scale check ${inputs} --format json`, files);
    expect(JSON.parse(replayed.stdout)).toEqual(JSON.parse(direct.stdout));
    expect(replayed.exitCode).toBe(direct.exitCode);
  });

  it('is a baseline with tolerances', async () => {
    const plan = await run('scale plan gate.yaml --format json');
    const files = { 'plan.json': plan.stdout };
    const compare = (mau: string, tolerance: string) =>
      json(
        `scale check gate.yaml --set mau=${mau} --only baseline --baseline plan.json --tolerance '${tolerance}'`,
        files,
      );
    // 5,000 before; +10 % are 5,500, which 11,000 users cost exactly.
    expect((await compare('11k', 'costs.total <= +10%')).exitCode).toBe(0);
    const dearer = await compare('12k', 'costs.total <= +10%');
    expect(dearer.exitCode).toBe(1);
    expect(dearer.of('baseline.costs.total')).toMatchObject({
      observed: 6000,
      limit: 5500,
      reason: { code: 'worse_than_baseline', before: 5000, tolerance: 0.1 },
    });
    expect((await compare('9k', 'mau >= -10%')).exitCode).toBe(0);
    expect((await compare('9k', 'mau >= -5%')).exitCode).toBe(1);
  });

  it.each([
    ['--tolerance', 'scale check gate.yaml --baseline plan.json'],
    ['--baseline', "scale check gate.yaml --tolerance 'mau <= 1%'"],
    ['mau <= 1%', "scale check gate.yaml --baseline plan.json --tolerance 'costs'"],
    ['no quantity', "scale check gate.yaml --baseline plan.json --tolerance 'cost.total <= 1%'"],
    ['gate.yaml', 'scale check gate.yaml --plan plan.json'],
  ])('says what is wrong: %s', async (_, command) => {
    const plan = await run('scale plan gate.yaml --format json');
    const { exitCode, stderr } = await run(command, { 'plan.json': plan.stdout });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('✗');
  });
});

describe('a freshness SLO', () => {
  const FRESH = GATE.replace(
    'slos:\n',
    'slos:\n  - {id: fresh, metric: age.mau, at_most: 3d, label: Users counted lately}\n',
  );
  const of = (csv: string, more = '') =>
    json(`scale check fresh.yaml --metrics h.csv --only slos.fresh${more}`, {
      'fresh.yaml': FRESH,
      'h.csv': csv,
    });

  it('is kept by what was measured lately, and breached by what was not', async () => {
    // 2026-11-18 ends 36 hours before the noon of 2026-11-20, the 16th 84 hours: 5,040 min.
    const fresh = await of('date,mau\n2026-11-18,12k\n');
    expect(fresh.exitCode).toBe(0);
    expect(fresh.of('slos.fresh')?.observed).toBeCloseTo(36 * 60, 1);
    const old = await of('date,mau\n2026-11-16,12k\n');
    expect(old.exitCode).toBe(1);
    expect(old.of('slos.fresh')).toMatchObject({ outcome: 'breach' });
    expect(old.of('slos.fresh')?.observed).toBeCloseTo(5040, 1);
    expect((await of('date,mau\n2026-11-16,12k\n', ' --set mau=12k')).exitCode).toBe(0);
  });

  it('has no data of a default', async () => {
    const { of: result, exitCode } = await json('scale check fresh.yaml --only slos.fresh', {
      'fresh.yaml': FRESH,
    });
    expect(exitCode).toBe(4);
    expect(result('slos.fresh')?.why).toBe(
      'nothing says how old the value of `mau` is: it was not measured, or without its time',
    );
  });

  it('is the same from a saved plan', async () => {
    const files = { 'fresh.yaml': FRESH, 'h.csv': 'date,mau\n2026-11-16,12k\n' };
    const plan = await run('scale plan fresh.yaml --metrics h.csv --format json', files);
    const replayed = await json('scale check --plan plan.json --only slos.fresh', {
      'plan.json': plan.stdout,
    });
    expect(replayed.exitCode).toBe(1);
    expect(replayed.of('slos.fresh')?.observed).toBeCloseTo(5040, 1);
  });
});
