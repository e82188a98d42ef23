import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/answer/plan.ts';
import type { Verdict } from '../../../src/model/answer/verdict.ts';
import { SHOP } from '../../support/profiles.ts';
import { runScale } from '../../support/run-scale.ts';

// 2,000 a month of compute and nothing earned: 500 beyond 1,500 are a third of it.
const BUDGETS = `${SHOP}budgets:
  - {id: cost, keep: costs.total <= 1.5k, label: Monthly cost}
  - {id: per_user, keep: costs.per_user <= 0.25}
  - {id: wish, keep: costs.total < 2k, severity: warn}
  - {id: speed, keep: api_p95 <= 500}
  - {id: cash, keep: economics.runway >= 6}
economics: {cash: 90k}
revenue:
  grants: {amount: 10}
`;

const shop = { files: { 'shop.yaml': BUDGETS } };

describe('budgets in a plan', () => {
  it('are told today, with what is left of them', async () => {
    const { stdout } = await runScale('scale plan shop.yaml --format json', shop);
    const { budgets = [] } = JSON.parse(stdout) as Plan;
    expect(
      budgets.map(({ id, observed, limit, met, headroom, severity, looksAhead }) => [
        id,
        observed,
        limit,
        met,
        headroom === null ? null : Number(headroom.toFixed(9)),
        severity,
        looksAhead,
      ]),
    ).toEqual([
      ['cost', 2000, 1500, false, -0.333333333, 'fail', false],
      ['per_user', 0.2, 0.25, true, 0.2, 'fail', false],
      ['wish', 2000, 2000, false, 0, 'warn', false],
      ['speed', null, 500, null, null, 'fail', false],
      ['cash', null, 6, null, null, 'fail', true],
    ]);
  });

  it('stand below the SLOs, the exceeded first; what looks ahead is for the gate', async () => {
    const { stdout } = await runScale('COLUMNS=100 scale plan shop.yaml', shop);
    const told = stdout.slice(stdout.indexOf('Budgets'), stdout.indexOf('\nMoney'));
    expect(told.replaceAll(/\p{Zs}+/gu, ' ')).toBe(`Budgets
✗ 2 of 4 budgets exceeded, 1 unknown

Status Budget Observed Limit Headroom ID
✗ exceeded Monthly cost R$ 2,000/month <= R$ 1,500/month -33.33% cost
! exceeded costs.total < 2k R$ 2,000/month < R$ 2,000/month 0% wish
? unknown api_p95 <= 500 ? <= 500 ms speed
✓ kept costs.per_user <= 0.25 R$ 0.20/user/month <= R$ 0.25/user/month 20% per_user

1 budget looks along the months ahead: scale check shop.yaml
`);
  });
});

const NAMES = ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa', 'gate.yaml'];

it.each(NAMES)('%s: a plan says of each budget what the gate says', async (name) => {
  const files = { 'gate.yaml': readFileSync('test/fixtures/gate.yaml', 'utf8') };
  const read = async (command: string) =>
    JSON.parse((await runScale(`scale ${command} ${name} --format json`, { files })).stdout);
  const { budgets = [] }: Plan = await read('plan');
  const { results }: Verdict = await read('check');
  const today = budgets.filter(({ looksAhead }) => !looksAhead);
  expect(today.length).toBeGreaterThan(0);
  for (const { id, observed, limit, comparison } of today) {
    const gate = results.find((result) => result.id === `budgets.${id.replaceAll('-', '_')}`);
    expect({ id, observed, limit, comparison }).toEqual({
      id,
      observed: gate?.observed,
      limit: gate?.limit,
      comparison: gate?.comparison,
    });
  }
});
