import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { profileSchema } from '../../src/model/wire/profile.ts';
import { SHOP } from '../support/profiles.ts';
import { runScale } from '../support/run-scale.ts';
import { HOME, type Setting } from '../support/world.ts';

// The contract of `plan --format json`: keys may be added, never renamed, removed or given another
// meaning. A golden file would pass whatever is in it; this says what programs may rely on.

const named = z.object({ id: z.string(), name: z.string() });
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-\d{2}$/);
const amount = z.number().nullable();

const contract = z.object({
  schemaVersion: z.literal(1),
  command: z.literal('plan'),
  project: z.object({
    id: z.string(),
    name: z.string(),
    currency: z.string().length(3),
    locale: z.enum(['en', 'pt-BR']),
  }),
  at: day,
  inputs: z.object({
    profile: z.object({ path: z.string(), sha256: z.string().length(64), text: z.string() }),
    metrics: z.object({ source: z.string() }),
    set: z.record(z.string(), z.string()),
    seed: z.int(),
  }),
  metrics: z.record(
    z.string(),
    z.object({
      value: amount,
      unit: z.string(),
      source: z.enum(['default', 'file', 'set', 'model', 'missing']),
    }),
  ),
  phase: z.object({
    current: named,
    next: named.nullable(),
    decision: z.enum(['stay', 'advance', 'final']),
    target: named,
    triggers: z.array(
      z.object({
        expression: z.string(),
        met: z.boolean().nullable(),
        observed: amount,
        threshold: amount,
        progress: z.number().min(0).max(1).nullable(),
      }),
    ),
    enter: z
      .object({ kind: z.enum(['trigger', 'and', 'or', 'not']), met: z.boolean().nullable() })
      .nullable(),
  }),
  quantities: z.record(
    z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/),
    z.object({
      value: amount,
      unit: z.string(),
      low: z.number().optional(),
      high: z.number().optional(),
    }),
  ),
  slos: z.array(
    z.object({
      id: z.string(),
      metric: z.string(),
      observed: amount,
      limit: amount,
      unit: z.string(),
      met: z.boolean().nullable(),
    }),
  ),
  budgets: z
    .array(
      z.object({
        id: z.string(),
        keep: z.string(),
        comparison: z.enum(['<', '<=', '>', '>=']),
        observed: amount,
        limit: amount,
        unit: z.string(),
        met: z.boolean().nullable(),
        headroom: amount,
        severity: z.enum(['fail', 'warn']),
        looksAhead: z.boolean(),
      }),
    )
    .optional(),
  readiness: z
    .object({
      decision: z.enum(['go', 'optimise', 'pause']).nullable(),
      mean: amount,
      lowest: z.object({ id: z.string(), score: amount }).nullable(),
      scores: z.record(z.string(), amount),
    })
    .nullable(),
  risks: z.array(
    z.object({
      id: z.string(),
      level: z.enum(['low', 'medium', 'high', 'critical']).nullable(),
      mitigations: z.array(z.string()),
    }),
  ),
  team: z.object({
    roles: z.array(z.object({ id: z.string(), have: amount, need: amount, by: month.nullable() })),
  }),
  findings: z.array(z.object({ code: z.string(), severity: z.string(), message: z.string() })),
});

const FULL = { files: { 'shop.yaml': SHOP } } satisfies Setting;

const planText = async (rest: string, setting: Setting = FULL): Promise<string> => {
  const { exitCode, stdout, stderr } = await runScale(`scale plan ${rest} --format json`, setting);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return stdout;
};

const planOf = async (rest: string, setting?: Setting) =>
  contract.parse(JSON.parse(await planText(rest, setting)));

describe('the JSON of a plan', () => {
  it.each([
    'checkin',
    'checkin --set mau=200k',
    'checkin --phase microservices --set mau=5M',
    'shop.yaml',
    'shop.yaml --set api_p95=300ms --phase user_service',
  ])('keeps the contract: plan %s', async (rest) => {
    const plan = await planOf(rest);
    expect(plan.phase.next === null).toBe(plan.phase.decision === 'final');
  });

  it('carries what it was made from', async () => {
    const { inputs, at, project } = await planOf(
      "shop.yaml --set mau=20k --set 'growth.mau=2% to 3%' --metrics - --at 2027-01-31",
      { ...FULL, stdin: 'api_p95: 2s\n' },
    );
    expect(inputs).toEqual({
      profile: {
        path: 'shop.yaml',
        sha256: createHash('sha256').update(SHOP).digest('hex'),
        text: SHOP,
      },
      metrics: { source: '<stdin>' },
      set: { mau: '20k', 'growth.mau': '2% to 3%' },
      seed: 1,
    });
    expect(at).toBe('2027-01-31');
    expect(project).toEqual({ id: 'shop', name: 'Shop', currency: 'BRL', locale: 'en' });
  });

  it('says where each metric comes from, and null where nothing is known', async () => {
    const { metrics, slos, phase } = await planOf('checkin --metrics - --set api_p95=1.2s', {
      stdin: 'mau: 60k\napi_p95: 300ms\ncpu: null\n',
    });
    expect(metrics).toMatchObject({
      mau: { value: 60_000, unit: 'users', source: 'file' },
      api_p95: { value: 1200, unit: 'ms', source: 'set' },
      peak_rps: { unit: 'req/s', source: 'model' },
      concurrent_users: { value: 500, source: 'default' },
      cpu: { value: null, unit: 'share', source: 'missing' },
    });
    expect(slos.find(({ id }) => id === 'db_p95')).toMatchObject({ observed: null, met: null });
    expect(phase.triggers).toEqual([
      { expression: 'mau >= 50k', met: true, observed: 60_000, threshold: 50_000, progress: 1 },
    ]);
  });

  it('leaves a trigger open whose metric is unknown', async () => {
    const profile = SHOP.replace('default: 10k, ', '').replace('growth: 10%', 'min: 0');
    const { phase } = await planOf('shop.yaml', { files: { 'shop.yaml': profile } });
    expect(phase).toMatchObject({
      decision: 'stay',
      enter: { met: null },
      triggers: [{ met: null, observed: null, threshold: 50_000, progress: null }],
    });
  });

  it('has no phase after the last', async () => {
    const { phase } = await planOf('shop.yaml --phase user-service');
    expect(phase).toMatchObject({
      current: { id: 'user-service', name: 'Services' },
      next: null,
      decision: 'final',
      triggers: [],
      enter: null,
    });
  });

  it('has every metric, and every quantity of the contract', async () => {
    const { quantities, metrics } = await planOf('checkin');
    const ids = Object.keys(quantities);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(metrics)));
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['support.tickets', 'support.human_tickets', 'support.agents'],
        ...['moderation.items_per_day', 'moderation.extra_models', 'moderation.moderators'],
        ...['costs.compute', 'costs.total', 'costs.per_user'],
        ...['revenue.premium', 'revenue.total', 'revenue.per_user'],
        ...['economics.profit', 'economics.gross_margin', 'economics.roi'],
        ...['team.engineering', 'team.headcount'],
      ]),
    );
    // Its ticket rate is a range: 2 to 3 % of 10,000 are 200 to 300 tickets, for which one agent suffices.
    expect(quantities['support.agents']).toEqual({ value: 1, unit: 'agents', low: 1, high: 1 });
    expect(quantities['costs.total']?.unit).toBe('BRL/month');
  });

  it('has numbers of at most 12 significant digits', async () => {
    const text = await planText('checkin --set mau=123457 --set growth.mau=7.77%');
    const literals = JSON.stringify({ ...JSON.parse(text), inputs: null }).match(
      /(?<=[:[,])-?\d[\d.e+-]*(?=[,\]}])/g,
    );
    expect(literals?.length).toBeGreaterThan(200);
    for (const literal of literals ?? []) {
      const digits = literal.replace(/e.*/, '').replaceAll(/[-.]/g, '').replace(/^0+/, '');
      const significant = literal.includes('.') ? digits : digits.replace(/0+$/, '');
      expect(significant.length, literal).toBeLessThanOrEqual(12);
    }
  });

  it.each([
    'checkin',
    'checkin --set mau=123457',
    'checkin --set mau=1.5M --set api_p95=433.3ms',
    'shop.yaml --set mau=77777',
  ])('gives the same plan from its own metrics: %s', async (rest) => {
    const first = await planOf(rest);
    const stdin = JSON.stringify(first.metrics);
    const again = await planOf(`${rest.split(' ')[0]} --metrics -`, { ...FULL, stdin });
    const { quantities, phase, slos, team } = first;
    expect(again).toMatchObject({ phase, slos, team });
    expect(again.quantities).toEqual(quantities);
    expect(Object.values(again.metrics).map(({ value }) => value)).toEqual(
      Object.values(first.metrics).map(({ value }) => value),
    );
  });

  it('is the same bytes for the same inputs', async () => {
    expect(await planText('checkin --set mau=200k')).toBe(await planText('checkin --set mau=200k'));
  });

  it('can be made again from its inputs alone', async () => {
    const first = await planText('shop.yaml --set mau=80k');
    const { inputs, at } = contract.parse(JSON.parse(first));
    const set = Object.entries(inputs.set).map(([id, value]) => ` --set '${id}=${value}'`);
    const files = { [inputs.profile.path]: inputs.profile.text };
    const again = await planText(`${inputs.profile.path} --at ${at}${set.join('')}`, { files });
    expect(again).toBe(first);
  });
});

describe('the JSON Schema of the package', () => {
  it('is what `scale schema` prints', async () => {
    const { stdout } = await runScale('scale schema');
    expect(stdout).toBe(readFileSync(join(HOME, 'schema/profile.json'), 'utf8'));
    expect(Object.keys(JSON.parse(stdout).properties).sort()).toEqual(
      Object.keys((profileSchema as unknown as { shape: object }).shape).sort(),
    );
  });
});
