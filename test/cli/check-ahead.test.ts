import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommand, runIn, runScale } from '../support/run-scale.ts';
import { createWorld } from '../support/world.ts';

// 40 replicas of 10 req/s: 300 × 1.1^t is above 400 from t = 3.02, so the service is full in month 4.
// 20 of 22 numbers for 10 at first: above 20 from t = ln 2 ÷ ln 1.1 = 7.3, so in month 8. The other
// service, of 4,000 replicas, is full from 40,000 req/s: ln 133 ÷ ln 1.1 = 51 months.
const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  rps: {unit: req/s, default: 300, growth: 10%}
  users: {unit: users, default: 1000, growth: 10%}
phases: [{id: a, name: A}, {id: b, name: B, enter: rps >= 1M}]
pools:
  numbers: {name: Numbers, unit: numbers, demand: users, unit_capacity: 100, active: 20, backup: 2}
services:
  api: {image: 'shop/api:1', ports: [80], load: rps, capacity: 10, utilisation: 80%, replicas: {min: 2, max: 40}, owner: web}
  big: {image: 'shop/big:1', ports: [81], load: rps, capacity: 10, replicas: {min: 2, max: 4000}}
`;

const COMMAND = 'scale check shop.yaml --at 2026-11-20';
const check = (more: string, text = SHOP) =>
  runScale(`${COMMAND} ${more}`, { files: { 'shop.yaml': text } });

type Results = {
  readonly verdict: string;
  readonly results: readonly { readonly id: string; readonly outcome: string }[];
};

const ahead = async (more = '', text = SHOP) => {
  const { stdout, exitCode } = await check(`--format json ${more}`, text);
  const { verdict, results } = JSON.parse(stdout) as Results;
  return { verdict, exitCode, results: results.filter(({ id }) => id.endsWith('.ahead')) };
};

describe('capacity that fills up ahead', () => {
  it('warns within six months, and says where there is room for longer', async () => {
    const { verdict, exitCode, results } = await ahead();
    expect({ verdict, exitCode }).toEqual({ verdict: 'warn', exitCode: 0 });
    expect(results).toMatchObject([
      {
        id: 'services.api.ahead',
        outcome: 'warn',
        observed: 4,
        limit: 6,
        unit: 'months',
        owner: 'web',
        where: 'shop.yaml:10',
        reason: { code: 'fills', within: 6, full: { month: { p50: '2027-03' } } },
      },
      { id: 'services.big.ahead', outcome: 'pass', observed: null, reason: { code: 'never' } },
      { id: 'pools.numbers.ahead', outcome: 'pass', observed: 8, limit: 6 },
    ]);
  });

  it('fails where the command line or a budget of the profile asks for it', async () => {
    expect((await ahead('--fail-on warn')).exitCode).toBe(1);
    const budget = 'budgets: [{id: room, keep: first_month(services.api.filled > 1) >= 6}]\n';
    expect((await ahead('', SHOP + budget)).verdict).toBe('breach');
    expect((await ahead('--except capacity_ahead')).verdict).toBe('pass');
  });

  it('leaves to the checks of today what is full today, and to nobody what does not move', async () => {
    const full = await ahead('--set rps=401');
    expect(full.results.map(({ id }) => id)).toEqual(['services.big.ahead', 'pools.numbers.ahead']);
    expect((await ahead('', SHOP.replaceAll(', growth: 10%', ''))).results).toEqual([]);
  });

  it('looks no further than the months that are simulated', async () => {
    const { results } = await ahead('--months 3');
    expect(results.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
  });

  it.each([
    ['github', /^::warning file=shop\.yaml,line=10,.*services\.api\.ahead/m],
    ['gitlab-codequality', /"severity": "minor"/],
    ['json', /"id": "services\.api\.ahead",\n\s*"kind": "capacity_ahead"/],
    ['junit', /name="services\.api\.ahead".*<system-out>/],
    ['md', /`services\.api\.ahead` {2}`api` is full in 2027-03: .*a gate looks 6 months ahead/],
    ['openmetrics', /scale_check_observed\{.*services\.api\.ahead.*unit="months"\} 4/],
    ['sarif', /"ruleId": "capacity_ahead",\s*"ruleIndex": \d+,\s*"level": "warning"/],
  ])('is told in a report as %s', async (format, told) => {
    const world = createWorld({ files: { 'shop.yaml': SHOP } });
    await runIn(world, readCommand(`${COMMAND} --report ${format}=out`).argv);
    expect(readFileSync(join(world.directory, 'out'), 'utf8')).toMatch(told);
  });

  it('is told in Portuguese', async () => {
    const { stdout } = await check('--locale pt-BR --width 300');
    expect(stdout).toContain('capacidade esgotada em 2027-03');
    expect(stdout).toContain('a verificação olha 6 meses à frente');
    expect(stdout).toMatch(/services\.big\.ahead +não em 24 meses/);
  });
});
