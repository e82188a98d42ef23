import { describe, expect, it } from 'vitest';
import { repairClaim } from '../../../src/core/audit/repair.ts';
import type { Repair, Repairs } from '../../../src/model/answer/audit-repair.ts';
import type { Expression } from '../../../src/model/expression.ts';
import type { Claim } from '../../../src/model/profile/claims.ts';
import { compile } from '../graph/compile.ts';

/** The repairs of the one claim of a profile, at the scale and in the phase that it names. */
const repairsOf = (sections: string, phase?: number): Repairs => {
  const { profile, graph, problems } = compile(sections);
  expect(problems).toEqual([]);
  const claim = profile.claims[0] as Claim;
  const set = new Map(claim.at.set.map(({ id, value }) => [id, value]));
  const at = { set, ...(phase === undefined ? {} : { phase }) };
  return repairClaim({ profile, graph, claim, expression: graph.claims[0] as Expression, at });
};

const optionsOf = (repairs: Repairs): readonly Repair[] =>
  repairs.kind === 'repairs' ? repairs.options : [];

/** `support.automation 0.6 → 0.76 between 0.775 = 15`: from 0.76 to 0.775. */
const shown = (repairs: Repairs): readonly string[] =>
  optionsOf(repairs).map(
    ({ id, now, to, bound, until, computed }) =>
      `${id} ${now} → ${to} ${bound} ${until === undefined ? '' : `${until} `}= ${Number(computed.toPrecision(6))}`,
  );

const claiming = (says: string, of: string, more = ''): string =>
  `claims: [{id: it, says: ${says}, of: "${of}", unit: x, where: Here${more}}]\n`;

const AT_1M = ', at: {set: {mau: 1M}}';
const SUPPORT = `metrics: {mau: {unit: users, default: 10k}}
support: {base: mau, ticket_rate: 2.5%, automation: 60%, tickets_per_agent: 400}
`;

describe('15 agents at 1M users', () => {
  // 1M × 2.5 % = 25,000 tickets × (1 − 60 %) = 10,000 ÷ 400 = 25 agents. 15 take at most 6,000:
  // 25,000 × (1 − a) = 6,000 at a = 76 %; 1M × r × 0.4 = 6,000 at r = 1.5 %; 10,000 ÷ 15 = 666.7.
  // 14 take at most 5,600: from a = 77.6 %, r = 1.4 % and 10,000 ÷ 14 = 714.3 on they are enough.
  const agents = claiming('15', 'support.agents', AT_1M);

  it('hold if automation reaches 76 %, or tickets fall to 1.5 %', () =>
    expect(shown(repairsOf(SUPPORT + agents))).toEqual([
      'support.automation 0.6 → 0.76 between 0.775 = 15',
      'support.ticket_rate 0.025 → 0.015 between 0.0141 = 15',
    ]));

  it('say which way, and in what unit', () =>
    expect(optionsOf(repairsOf(SUPPORT + agents))[0]).toEqual({
      id: 'support.automation',
      unit: 'share',
      now: 0.6,
      to: 0.76,
      computed: 15,
      direction: 'up',
      bound: 'between',
      until: 0.775,
    }));

  it('at most hold from 76 % on, without end', () =>
    expect(shown(repairsOf(SUPPORT + claiming('{at_most: 15}', 'support.agents', AT_1M)))).toEqual([
      'support.automation 0.6 → 0.76 at_least = 15',
      'support.ticket_rate 0.025 → 0.015 at_most = 15',
    ]));

  it('leave alone what is fixed', () => {
    const fixed = 'audit: {fixed: [support.ticket_rate]}\n';
    // 10,000 ÷ 667 = 14.99
    expect(shown(repairsOf(SUPPORT + fixed + agents))).toEqual([
      'support.automation 0.6 → 0.76 between 0.775 = 15',
      'support.tickets_per_agent 400 → 667 between 714 = 15',
    ]);
  });

  it('leave alone what a fixed formula stands on', () => {
    const fixed = 'audit: {fixed: [support.human_tickets]}\n';
    expect(shown(repairsOf(SUPPORT + fixed + agents))).toEqual([
      'support.tickets_per_agent 400 → 667 between 714 = 15',
    ]);
  });

  it('have nothing to move where all is fixed', () =>
    expect(repairsOf(`${SUPPORT}audit: {fixed: [support.*]}\n${agents}`)).toEqual({
      kind: 'nothing_to_move',
    }));

  it('never move the users that the claim is about', () => {
    const fixed = 'audit: {fixed: [support.*]}\n';
    const [first] = optionsOf(
      repairsOf(SUPPORT + fixed + claiming('{at_least: 15}', 'support.agents')),
    );
    // 1 % of the users are human tickets; 14 agents answer 5,600 of them, those of 560k users.
    expect(first).toMatchObject({ id: 'mau', now: 10_000, to: 561_000, computed: 15 });
  });

  it('are not reached below the one agent that there always is', () => {
    // Best: one agent, from 25,000 × (1 − a) = 400 on: a = 98.4 %.
    const repairs = repairsOf(SUPPORT + claiming('{at_most: 0}', 'support.agents', AT_1M));
    expect(repairs).toMatchObject({
      kind: 'unreachable',
      best: { id: 'support.automation', now: 0.6, computed: 1 },
    });
    if (repairs.kind !== 'unreachable') return;
    expect(repairs.best?.to).toBeGreaterThanOrEqual(0.984);
    expect(repairs.best?.to).toBeLessThan(0.99);
  });

  it('need no repair where they hold', () =>
    expect(repairsOf(SUPPORT + claiming('25', 'support.agents', AT_1M))).toEqual({
      kind: 'nothing_to_move',
    }));
});

describe('R$ 0.05 a user at 1M users', () => {
  const costs = `metrics: {mau: {unit: users, default: 10k}}
costs:
  compute: {amount: {by: mau, points: {100k: 8k, 1M: 35k}}}
  database: {amount: {by: mau, points: {100k: 7.5k, 1M: 32k}}}
`;
  const claim = claiming('{at_most: 0.05}', 'costs.infrastructure / mau', AT_1M);

  it('needs infrastructure of at most 50,000 (now 67,000), or compute of 18,000', () =>
    // 0.05 × 1M = 50,000, of which the database takes 32,000.
    expect(shown(repairsOf(costs + claim))).toEqual([
      'costs.infrastructure 67000 → 50000 at_most = 0.05',
      'costs.compute 35000 → 18000 at_most = 0.05',
    ]));

  it('leaves alone a group of which an item is fixed', () =>
    expect(shown(repairsOf(`${costs}audit: {fixed: [costs.database]}\n${claim}`))).toEqual([
      'costs.compute 35000 → 18000 at_most = 0.05',
    ]));

  it('leaves alone what is fixed by a pattern', () =>
    expect(repairsOf(`${costs}audit: {fixed: [costs.*]}\n${claim}`)).toEqual({
      kind: 'nothing_to_move',
    }));

  it('does not answer a claim with itself', () =>
    // 50,000 − 32,000 and 50,000 − 35,000; `costs.infrastructure` is what is claimed.
    expect(shown(repairsOf(costs + claiming('50000', 'costs.infrastructure', AT_1M)))).toEqual([
      'costs.compute 35000 → 18000 exactly = 50000',
      'costs.database 32000 → 15000 exactly = 50000',
    ]));
});

describe('a figure to move an input to', () => {
  const quantities = (rows: string): string => `quantities: {${rows}}\n`;

  it('is beyond a limit that excludes itself', () =>
    // 800 × (1 − 20 %) = 640. Below 300: a < 375, or s > 62.5 %; 374 × 0.8 = 800 × 0.374 = 299.2.
    expect(
      shown(
        repairsOf(
          quantities('a: {unit: ms, value: 800}, s: {unit: share, value: 20%}') +
            claiming('{below: 300}', 'a * (1 - s)'),
        ),
      ),
    ).toEqual(['a 800 → 374 at_most = 299.2', 's 0.2 → 0.626 at_least = 299.2']));

  it('has more digits near 100 %', () =>
    // Within 36.5 of 43,200 minutes: 1 − 0.000844907 = 0.999155093; 0.000844 × 43,200 = 36.4608.
    // From 35.5 on: 1 − 0.000821759 = 0.999178241.
    expect(
      shown(
        repairsOf(
          quantities('up: {unit: share, value: 99.5%}') + claiming('36', '(1 - up) * 43200'),
        ),
      ),
    ).toEqual(['up 0.995 → 0.999156 between 0.999178 = 36.4608']));

  it('is the nearest of several', () =>
    // x (10 − x) is 9 at 1, and 24 at 4 and at 6.
    expect(
      shown(
        repairsOf(
          quantities('x: {unit: ratio, value: 1}') + claiming('{at_least: 24}', 'x * (10 - x)'),
        ),
      ),
    ).toEqual(['x 1 → 4 between 6 = 24']));

  it('is at the near edge of a tolerance', () =>
    // 23.5 at 5 − √1.5 = 3.7753, 24.5 at 5 − √0.5 = 4.2929; 3.78 × 6.22 = 23.5116.
    expect(
      shown(repairsOf(quantities('x: {unit: ratio, value: 1}') + claiming('24', 'x * (10 - x)'))),
    ).toEqual(['x 1 → 3.78 between 4.29 = 23.5116']));

  it('is whole where things are counted', () =>
    // 7 hosts × 100: 450 need 5, and from 4 on it is too little.
    expect(
      shown(
        repairsOf(
          quantities('hosts: {unit: hosts, value: 7}') +
            claiming('{low: 450, high: 550}', 'hosts * 100'),
        ),
      ),
    ).toEqual(['hosts 7 → 5 exactly = 500']));

  it('may come from nothing', () =>
    expect(
      shown(
        repairsOf(
          quantities('free: {unit: BRL/month, value: 0}') +
            claiming('{at_least: 1000}', 'free * 2'),
        ),
      ),
    ).toEqual(['free 0 → 500 at_least = 1000']));

  it('is not found where a step jumps over what is said', () =>
    // 20 or 30, never 25, and 30 is no nearer.
    expect(
      repairsOf(quantities('x: {unit: ratio, value: 1.2}') + claiming('25', 'ceil(x) * 10')),
    ).toEqual({ kind: 'unreachable' }));

  it('is never zero, and none is infinite', () =>
    // 100 ÷ x is 0 only at infinity; 5 × x only at 0.
    expect(
      repairsOf(
        quantities('x: {unit: ratio, value: 2}') +
          claiming('{at_most: 0}', 'if(x > 1, 100 / x, 5 * x)'),
      ).kind,
    ).toBe('unreachable'));

  it('stands for a whole table at the point that is claimed', () =>
    expect(
      shown(
        repairsOf(
          `metrics: {mau: {unit: users, default: 10k}}\n${quantities(
            'wait: {unit: h, by: mau, points: {10k: 48h, 100k: 4h}, between: step}',
          )}${claiming('{at_most: 48}', 'wait * 2', ', at: {set: {mau: 50k}}')}`,
        ),
      ),
    ).toEqual(['wait 48 → 24 at_most = 48']));

  it('moves a metric, not the parts of its model', () =>
    expect(
      shown(
        repairsOf(
          `metrics:
  mau: {unit: users, default: 10k}
  rps: {unit: req/s, by: mau, points: {10k: 300, 100k: 3k}, between: log}
${claiming('{at_least: 1200}', 'rps * 2', ', at: {set: {mau: 10k}}')}`,
        ),
      ),
    ).toEqual(['rps 300 → 600 at_least = 1200']));

  it('may be a growth', () =>
    // 10 ^ (1 ÷ 12) − 1 = 21.15 %; 1.212 ^ 12 = 10.0469.
    expect(
      shown(
        repairsOf(
          `metrics: {mau: {unit: users, default: 10k, growth: 10%}}\n${claiming(
            '{at_least: 100k}',
            'mau * (1 + growth.mau) ^ 12',
            ', at: {set: {mau: 10k}}',
          )}`,
        ),
      ),
    ).toEqual(['growth.mau 0.1 → 0.212 at_least = 100469']));

  it('keeps a metric within its bounds', () =>
    expect(
      repairsOf(
        `metrics: {nps: {unit: points, default: 30, min: -100, max: 100}}\n${claiming(
          '{at_least: 250}',
          'nps * 2',
        )}`,
      ),
    ).toEqual({
      kind: 'unreachable',
      best: { id: 'nps', unit: 'points', now: 30, to: 100, computed: 200 },
    }));

  it('is that of the phase that is claimed', () =>
    expect(
      shown(
        repairsOf(
          `phases: [{id: a, name: A}, {id: b, name: B, enter: visits >= 5}]\n${quantities(
            'budget: {unit: BRL/month, by: phase, points: {a: 100, b: 900}}',
          )}${claiming('{at_most: 1000}', 'budget * 2', ', at: {phase: b}')}`,
          1,
        ),
      ),
    ).toEqual(['budget 900 → 500 at_most = 1000']));
});

describe('what is no matter of choice', () => {
  it('is a rate of exchange, a fact, or a default that nobody wrote', () =>
    // 10 USD × 5 + 30 premium users at 1 make 80; facts and `efficiency: 1` could reach 200 too.
    expect(
      shown(
        repairsOf(
          `metrics: {mau: {unit: users, default: 10k}}
quantities:
  rate: {unit: BRL/USD, value: 5}
  doubled: {unit: yes/no, value: no}
  fee: {unit: USD/month, value: 10}
revenue: {premium: {base: mau, share: 0.3%, price: 1}}
${claiming('200', 'fee * rate + revenue.premium * if(doubled, 5, 1)', ', at: {set: {mau: 10k}}')}`,
        ),
      ),
    ).toEqual([
      // 199.5 is enough: 33.9 × 5 + 30; 10 × 5 + 30 × 4.99 = 199.7, where 4.98 would leave 199.4.
      // 200.5 is the most: 34.1 × 5 + 30; 10 × 5 + 30 × 5.01 = 200.3, where 5.02 would make 200.6.
      'fee 10 → 33.9 between 34.1 = 199.5',
      'revenue.premium.price 1 → 4.99 between 5.01 = 199.7',
    ]));
});

describe('what is no repair', () => {
  it('is another figure for the very one that is claimed', () =>
    expect(
      repairsOf(`quantities: {trigger: {unit: users, value: 5k}}\n${claiming('10k', 'trigger')}`),
    ).toEqual({ kind: 'stated', id: 'trigger' }));

  // Work for 2,000 with 20 % to spare: 2,400 ÷ 600 are 4 units, busy by 2,000 ÷ 2,400 = 83.3 %.
  const busy = (says: string) =>
    repairsOf(
      `metrics: {each: {unit: ratio, default: 600, max: 1500}}\n${claiming(
        says,
        '2000 / (each * ceil(2000 * 1.2 / each))',
      )}`,
    );

  it('is less work from each unit, so that a rounding asks for one more', () =>
    // At 599 there are 5, busy by 66.8 %, and by 80 % at 500. 4 at 625 are busy by 80 %; from 800 on
    // there are 3, busy by 83.3 % again.
    expect(shown(busy('{at_most: 0.8}'))).toEqual(['each 600 → 625 between 799 = 0.8']));

  it('is said where nothing else makes it hold', () =>
    // 4 units are busy by 62.6 % at 799, 3 by 83.3 % at 800 and by 60 % at 1,111; 2 at 1,500 by 66.7 %.
    expect(busy('{at_most: 0.6}')).toEqual({ kind: 'in_passing' }));
});
