import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 10k to 20k, growth: 2% to 12%}
quantities:
  spend: {unit: BRL/month, formula: 'mau * 0.9 + 7000'}
  large: {unit: share, formula: 'P(mau >= 15k)'}
  small: {unit: share, formula: '1 - large'}
  pricey: {unit: BRL/month, formula: 'quantile(last_month(spend), 90%)'}
  out_of_cash: {unit: share, formula: 'P(economics.runway < 12)'}
phases:
  - {id: one, name: One}
  - {id: two, name: Two, enter: {all: ['large >= 30%', 'P(mau >= 15k) < 35%']}}
costs: {all: {amount: spend}}
revenue: {sales: {amount: 'mau * 0.8'}}
economics: {cash: 30k}
budgets:
  - {id: size, keep: large <= 20%}
  - {id: risk, keep: P(economics.runway < 12) <= 5%}
`;

const FILES = { 'shop.yaml': SHOP, 'gate.yaml': readFileSync('test/fixtures/gate.yaml', 'utf8') };

const json = async (command: string) => {
  const { stdout, stderr } = await runScale(`${command} --format json`, { files: FILES });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

describe('a chance over trials', () => {
  // ln mau is normal: 1 − Φ((ln 15 − ln √200) ÷ (ln 2 ÷ (2 × 1.6448536))) = 1 − Φ(0.279499) = 0.389931.
  it('has its value in a plan, and so has what stands on it', async () => {
    const { quantities, phase } = await json('scale plan shop.yaml');
    expect(quantities.large.value).toBeCloseTo(0.389931, 3);
    expect(quantities.small.value).toBeCloseTo(0.610069, 3);
    expect(phase.triggers[0]).toMatchObject({ expression: 'large >= 30%', met: true });
    expect(phase.triggers[1]).toMatchObject({ expression: 'P(mau >= 15k) < 35%', met: false });
    expect(phase.triggers[1].observed).toBeCloseTo(0.389931, 3);
    expect(phase.decision).toBe('stay');
    expect(Object.keys(quantities).filter((id) => id.includes('@'))).toEqual([]);
  });

  it.each(['large', 'small', 'pricey', 'out_of_cash'])(
    '%s is the same in a plan, a projection and an explanation',
    async (id) => {
      const { value } = (await json('scale plan shop.yaml')).quantities[id];
      const projection = await json(`scale project shop.yaml --show ${id}`);
      const explanation = await json(`scale explain shop.yaml ${id}`);
      expect(value).not.toBeNull();
      expect(projection.today.quantities[id].p50).toBe(value);
      expect(explanation.quantities[0].value).toBe(value);
    },
  );

  it.each([
    ['shop.yaml', 'size'],
    ['shop.yaml', 'risk'],
    ['gate.yaml', 'runway'],
  ])('of %s is in a plan what the gate judges: budget %s', async (file, id) => {
    const { quantities } = await json(`scale plan ${file}`);
    const { results } = await json(`scale check ${file}`);
    const { observed } = results.find((result: { id: string }) => result.id === `budgets.${id}`);
    expect(observed).not.toBeNull();
    expect(quantities[`budgets.${id}.observed`].value).toBe(observed);
  });

  it('stays unknown where a metric that it stands on has no value', async () => {
    const file = SHOP.replace('default: 10k to 20k, growth: 2% to 12%', 'growth: 2%');
    const { stdout } = await runScale('scale plan shop.yaml --format json', {
      files: { 'shop.yaml': file },
    });
    const { quantities, phase } = JSON.parse(stdout);
    expect(quantities.large.value).toBeNull();
    expect(phase.triggers[0].met).toBeNull();
  });
});
