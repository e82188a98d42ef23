import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

/** A gate and a projection that stand on growth, which only the history tells. */
const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 1k, growth: {from: history}}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 3k}
costs:
  compute: {amount: mau * 0.1}
budgets:
  - {id: later, keep: P(last_month(costs.total) > 1000) <= 5%}
`;

/** 24 months up to 2026-10 that grow by about 6 %. */
const CSV = `date,mau\n${Array.from({ length: 24 }, (_, t) => {
  const month = new Date(Date.UTC(2024, 10 + t, 28)).toISOString().slice(0, 10);
  return `${month},${Math.round(1000 * 1.06 ** t * (1 + ((t % 3) - 1) / 50))}`;
}).join('\n')}\n`;

const files = { 'shop.yaml': SHOP, 'history.csv': CSV };
const AT = '--at 2026-11-20 --format json';

const jsonOf = async (command: string, more: Readonly<Record<string, string>> = {}) => {
  const { stdout, stderr } = await runScale(command, { files: { ...files, ...more } });
  expect(stderr).not.toMatch(/✗/);
  return JSON.parse(stdout);
};

const savedPlan = async (): Promise<string> =>
  (await runScale(`scale plan shop.yaml --metrics history.csv ${AT}`, { files })).stdout;

describe('a plan that was made with a history', () => {
  it('carries its whole months', async () => {
    const { mau, ...others } = JSON.parse(await savedPlan()).inputs.metrics.histories;
    expect(others).toEqual({});
    expect(mau).toHaveLength(24);
    // 1000 × 1.06²³ = 3819.7; t = 23, so that 2 % come on top.
    expect(mau.at(-1)).toEqual({ month: '2026-10', value: 3896 });
  });

  it('gives the verdict that the file gives, and not that of no growth', async () => {
    const fromFile = await jsonOf(`scale check shop.yaml --metrics history.csv ${AT}`);
    const plan = { 'p.json': await savedPlan() };
    const replayed = await jsonOf('scale check --plan p.json --format json', plan);
    expect(replayed.verdict).toBe(fromFile.verdict);
    expect(replayed.results).toEqual(fromFile.results);
    const budget = replayed.results.find(({ id }: { id: string }) => id === 'budgets.later');
    // In 24 months 3,896 users would have to be 10,000: unlikely without the growth of the history.
    expect(budget.observed).toBeGreaterThan(0.2);
    expect(budget.observed).toBeLessThan(1);
  });

  it('gives the projection of the file', async () => {
    const fromFile = await jsonOf(`scale report shop.yaml --metrics history.csv ${AT} -o -`);
    const plan = { 'p.json': await savedPlan() };
    const replayed = await jsonOf('scale report --plan p.json --format json -o -', plan);
    expect(replayed.projection.months).toEqual(fromFile.projection.months);
    expect(replayed.projection.phases).toEqual(fromFile.projection.phases);
    expect(replayed.projection.findings).toEqual(fromFile.projection.findings);
  });

  it('is no plan when its months are none', async () => {
    const plan = (await savedPlan()).replace('"month": "2026-10"', '"month": "2026-13"');
    const { exitCode } = await runScale('scale check --plan p.json', {
      files: { 'p.json': plan },
    });
    expect(exitCode).toBe(2);
  });
});
