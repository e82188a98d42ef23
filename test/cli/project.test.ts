import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const shop = (growth: string): string => `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 1k, growth: ${growth}}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 3k}
`;

const findingsOf = async (growth: string, on: string) => {
  const { stdout } = await runScale(`scale project shop.yaml --at ${on} --format json`, {
    files: { 'shop.yaml': shop(growth) },
  });
  return JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
};

describe('what scale project says of growth', () => {
  const EVENT = '{rate: 10%, events: [{at: 2026-03, times: 2, for: 1 month}]}';

  it('names an event that is over, and none that is ahead', async () => {
    expect(await findingsOf(EVENT, '2026-11-20')).toContain('growth_past');
    expect(await findingsOf(EVENT, '2026-01-20')).not.toContain('growth_past');
  });

  it('names a history that is not there', async () => {
    expect(await findingsOf('{from: history}', '2026-11-20')).toContain('growth_without_history');
  });
});

describe('what does not come within the months that are looked at', () => {
  // 1,000 × 1.05^n passes 3,000 at n = ln 3 / ln 1.05 = 22.5: after a year, and before two.
  const files = { 'shop.yaml': shop('5%') };

  it('is after the last of them, and not never', async () => {
    const { stdout } = await runScale('scale project shop.yaml --at 2026-11-20 --months 12', {
      files,
    });
    expect(stdout).toMatch(/Growth +0% +>2027-11 +>2027-11 +>2027-11/);
    const longer = await runScale('scale project shop.yaml --at 2026-11-20', { files });
    expect(longer.stdout).toMatch(/Growth +100% +2028-10 +2028-10 +2028-10/);
  });

  it('is told so beside what a change brings', async () => {
    const command = 'scale whatif shop.yaml --set growth.mau=20% --at 2026-11-20 --months 12';
    const { stdout } = await runScale(command, { files });
    // 1.2^7 = 3.58 passes 3, and 1.2^6 = 2.99 does not.
    expect(stdout).toMatch(/Growth +>2027-11 +2027-06/);
  });
});

describe('the next step of a projection', () => {
  it.each([
    ['--show costs.total', undefined],
    ['--show costs.total --show mau', 'growth.mau'],
  ])('of %s grows nothing but a metric that time moves', async (show, grown) => {
    const { stdout } = await runScale(`scale project checkin --trials 50 ${show}`);
    expect(/--set (growth\.[a-z_.]+)=/.exec(stdout)?.[1]).toBe(grown);
  });
});

describe('whom to hire', () => {
  it('is the same in a plan and a projection of as many trials', async () => {
    const calendarOf = async (line: string, of: (result: never) => unknown) =>
      of(JSON.parse((await runScale(`${line} --at 2026-11-28 --format json`)).stdout) as never);
    const planned = await calendarOf(
      'scale plan checkin',
      ({ team }: { team: { calendar: { hires: unknown[] } } }) => team.calendar,
    );
    const projected = await calendarOf(
      'scale project checkin --trials 1024',
      ({ hiring }: { hiring: unknown }) => hiring,
    );
    expect(planned).toMatchObject({ enough: 0.8 });
    expect(planned).toEqual(projected);
  });
});
