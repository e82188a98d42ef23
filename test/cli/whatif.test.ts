import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 100, growth: 2% to 12%}
  nps: {unit: points}
phases:
  - {id: small, name: Small}
  - {id: loved, name: Loved, enter: {all: ['nps >= 50', 'mau >= 100']}}
costs: {rent: {amount: nps * 10}}
revenue: {sales: {amount: 'mau * 2'}}
economics: {cash: 1000}
`;

const run = async (command: string, locale = 'en') =>
  (
    await runScale(command, { files: { 'shop.yaml': SHOP }, env: { SCALE_LOCALE: locale } })
  ).stdout.replaceAll('\u00a0', ' ');

describe('what nobody can tell', () => {
  it.each([
    ['en', 'A metric has no value; scale metrics shop.yaml says which'],
    ['pt-BR', 'Falta o valor de uma métrica; scale metrics shop.yaml diz qual'],
  ])('is no month beyond the last in a what-if: %s', async (locale, why) => {
    const text = await run('scale whatif shop.yaml --set growth.mau=20% --width 120', locale);
    expect(text).not.toMatch(/>\d{4}/);
    expect(text).toMatch(/Loved +\? +\?/);
    expect(text.replaceAll('\n', ' ')).toContain(why);
  });

  it('ends where a change supplies the metric', async () => {
    const text = await run('scale whatif shop.yaml --set nps=60 --width 120');
    expect(text).toMatch(/Loved +\? +2026-\d\d.* \? to 100%/);
    const { phases } = JSON.parse(await run('scale whatif shop.yaml --set nps=60 --format json'));
    expect(phases[0].base).toMatchObject({ probability: 0, unknown: 1 });
    expect(phases[0].changed[0]).toMatchObject({ probability: 1, unknown: 0 });
  });

  it('is no runway beyond the last month in a projection', async () => {
    const text = await run('scale project shop.yaml --width 120');
    expect(text).toMatch(/Cash runs out +\?/);
    const { paths } = JSON.parse(await run('scale project shop.yaml --format json'));
    expect(paths.map(({ unknown }: { unknown: number }) => unknown)).toEqual([1, 1]);
  });
});

describe('why a difference is not what lies between two middles', () => {
  it('is said where somebody would see it, once', async () => {
    const wide = await run('scale whatif checkin --set growth.mau=20%');
    expect(wide.match(/Each trial is compared with itself/g)).toHaveLength(1);
  });

  it('is not where differences add up', async () => {
    const text = await run('scale whatif checkin --set support.tickets_per_agent=200');
    expect(text).toContain('Agents needed');
    expect(text).not.toContain('middle of what each trial');
  });
});

describe('by how much a month moves', () => {
  // 300k at a loss of 20k to 30k a month last 10 to 15 months; of 5k to 7k, 43 to 60.
  const burning = `version: 1
project: {id: shop, name: Shop, currency: USD, locale: en}
metrics: {mau: {unit: users, default: 100, growth: 0%}}
phases: [{id: mvp, name: MVP}]
quantities: {loss: {unit: USD/month, value: 20k to 30k}}
costs: {all: {amount: loss}}
economics: {cash: 300k}
scenarios:
  - {id: thrifty, name: Thrifty, set: {loss: 5k to 16k}}
  - {id: dear, name: Dear, set: {loss: 40k}}
`;
  const text = async (line: string) =>
    (await runScale(line, { files: { 'shop.yaml': burning } })).stdout;

  it('is not said of the few trials that come to it on both sides', async () => {
    const thrifty = await text('scale whatif shop.yaml --scenario thrifty --width 120');
    expect(thrifty).toMatch(/Cash runs out +2027-\d\d +>2028-11 +in \d+% fewer trials/);
    const { paths } = JSON.parse(
      await text('scale whatif shop.yaml --scenario thrifty --format json'),
    );
    expect(paths[0].changed[0]).toMatchObject({ shift: { p50: expect.any(Number) } });
  });

  it('is where both sides come to it in half the trials', async () => {
    const dear = await text('scale whatif shop.yaml --scenario dear --width 120');
    expect(dear).toMatch(/Cash runs out +2027-\d\d +2027-\d\d +\d months? earlier/);
  });
});

describe('a goal of sales of p × (10 − p ÷ 1,000), which are 25,000 at most, at a price of 5,000', () => {
  const SALES = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics: {price: {unit: BRL/sale, default: 1000}}
quantities: {sales: {unit: BRL/month, value: 'price * (10 - price / 1000)'}}
phases: [{id: mvp, name: MVP}]
`;
  it.each([
    // 5,000 ± √(5,000² − 1,000 × 20,000) = 2,764 and 7,236.
    ['sales >= 20k', 'holds if price is R$ 2,770/sale, as far as R$ 7,230/sale'],
    ['sales >= 30k', 'the best is R$ 5,000/sale, where sales is R$ 25,000/month'],
    ['sales >= 9k', 'only just holds: it fails where price falls below R$ 1,000/sale'],
    ['sales >= 5k', 'holds: price may fall from R$ 1,000/sale to R$ 528/sale'],
    ['price <= 2k', 'holds: price may rise from R$ 1,000/sale to R$ 2,000/sale'],
  ])('%s', async (goal, told) => {
    const { stdout } = await runScale(
      `scale whatif shop.yaml --goal '${goal}' --free price --width 200`,
      { files: { 'shop.yaml': SALES } },
    );
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(told);
  });
});
