import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/audit/judge.ts';
import { repairClaim } from '../../src/core/audit/repair.ts';
import { responseTo, sliceGraph } from '../../src/core/audit/slice.ts';
import { interpret, type Value } from '../../src/core/expression/interpret.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import { evaluate } from '../../src/core/graph/evaluate.ts';
import { domainOf } from '../../src/core/solve/domain.ts';
import { loadProfile } from '../../src/load/profile.ts';
import type { Repair } from '../../src/model/answer/audit-repair.ts';
import type { Expression } from '../../src/model/expression.ts';
import { sameId } from '../../src/model/id.ts';
import type { Claim } from '../../src/model/profile/claims.ts';
import type { Profile } from '../../src/model/profile.ts';
import type { Graph } from '../../src/model/quantity.ts';
import { familyOf } from '../../src/model/unit.ts';
import { compile } from '../core/graph/compile.ts';

type Subject = Parameters<typeof repairClaim>[0] & { readonly at: Point };
type Point = { readonly set: ReadonlyMap<string, number>; readonly phase?: number };

const subjectsOf = (profile: Profile, graph: Graph): readonly Subject[] =>
  profile.claims.map((claim, i) => {
    const set = new Map(claim.at.set.map(({ id, value }) => [id, value]));
    const phase = profile.phases.findIndex(({ id }) => sameId(id, claim.at.phase ?? ''));
    const at = phase < 0 ? { set } : { set, phase };
    return { profile, graph, claim, expression: graph.claims[i] as Expression, at };
  });

/** What the whole graph says of the claim with one input moved. */
const computedAt = (
  { graph, expression, at }: Subject,
  moved: readonly (readonly [string, number])[] = [],
): Value => interpret(expression, evaluate(graph, { ...at, set: new Map([...at.set, ...moved]) }));

const holds = (claim: Claim, computed: Value): boolean | null =>
  judge(claim.says, computed ?? null).holds;

const failing = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter((subject) => holds(subject.claim, computedAt(subject)) === false);

/** Things that are counted are moved by whole ones. */
const isCounted = ({ unit, now }: Pick<Repair, 'unit' | 'now'>): boolean =>
  familyOf(unit).kind === 'count' && !/\/|^ratio$/.test(unit) && Number.isInteger(now);

/** One unit in the third digit of a figure, or of what is missing to 1. */
const stepAt = (x: number, repair: Repair): number => {
  if (isCounted(repair)) return Math.max(1, 10 ** (Math.floor(Math.log10(x)) - 2));
  const isShare = repair.unit.startsWith('share') && x < 1;
  const size = isShare ? Math.min(x, 1 - x) : Math.abs(x);
  return 10 ** (Math.floor(Math.log10(size)) - 2);
};

/** Somewhat more than a figure of three digits. */
const ONE_STEP = 1.001;

const beyond = (x: number, repair: Repair): number => {
  const step = stepAt(x, repair) * (isCounted(repair) ? 1 : ONE_STEP);
  return repair.direction === 'up' ? x + step : x - step;
};

/** What an input may be at most, the way that a repair goes. */
const endOf = ({ profile, graph }: Subject, { id, now, direction }: Repair): number => {
  const quantity = graph.quantities.find((one) => one.id === id);
  if (quantity === undefined) throw new Error(`no quantity ${id}`);
  const { min, max } = domainOf({ quantity, now }, profile);
  if (direction === 'down') return min;
  return Number.isFinite(max) ? max : 1e6 * Math.max(1, now);
};

const PARTS = [0, 0.001, 0.01, 0.03, 0.1, 0.3, 0.6, 0.9, 1];

const between = (from: number, to: number, repair: Repair): readonly number[] =>
  PARTS.map((part) => {
    const x = part === 1 ? to : from + (to - from) * part;
    return isCounted(repair) ? (to > from ? Math.floor : Math.ceil)(x) : x;
  });

const expectRepaired = (subject: Subject, repair: Repair): void => {
  const { id, now, to, computed, direction, bound, until } = repair;
  const is = (x: number) => holds(subject.claim, computedAt(subject, [[id, x]]));
  const expectIs = (x: number, wanted: boolean): void => {
    if (wanted) expect([id, x, is(x)]).toEqual([id, x, true]);
    else expect([id, x, is(x)]).not.toEqual([id, x, true]);
  };
  expectIs(to, true);
  expect(computed).toBe(computedAt(subject, [[id, to]]));
  expect(to > now).toBe(direction === 'up');
  // One figure of three digits short of it, and all the way back, it does not hold.
  const back = { ...repair, direction: direction === 'up' ? 'down' : 'up' } as const;
  const short = beyond(to, back);
  if (short > now === to > now) for (const x of between(short, now, repair)) expectIs(x, false);
  // From there on it holds as far as is said, and no further.
  expect(until !== undefined).toBe(bound === 'between');
  if (bound === 'at_least' || bound === 'at_most') {
    expect(bound).toBe(direction === 'up' ? 'at_least' : 'at_most');
    for (const x of between(to, endOf(subject, repair), repair)) expectIs(x, true);
    return;
  }
  const last = until ?? to;
  for (const x of between(to, last, repair)) expectIs(x, true);
  const outside = beyond(last, repair);
  const end = endOf(subject, repair);
  if (direction === 'up' ? outside <= end : outside >= end) expectIs(outside, false);
};

describe.each(readdirSync('profiles'))('the failing claims of %s', (file) => {
  const { profile } = loadProfile({ file, text: readFileSync(`profiles/${file}`, 'utf8') });
  const graph = buildGraph(profile).value;
  const subjects = failing(subjectsOf(profile, graph));

  it('hold with any of their repairs, and not just short of it', () => {
    for (const subject of subjects) {
      const repairs = repairClaim(subject);
      if (repairs.kind !== 'repairs') continue;
      for (const repair of repairs.options) {
        expect(subject.at.set.has(repair.id)).toBe(false);
        expectRepaired(subject, repair);
      }
    }
  });

  it('are repaired alike each time', () => {
    for (const subject of subjects) expect(repairClaim(subject)).toEqual(repairClaim(subject));
  });

  it('keep what is fixed where it is', () => {
    for (const subject of subjects) {
      const repairs = repairClaim(subject);
      if (repairs.kind !== 'repairs') continue;
      const [{ id }] = repairs.options;
      const fixed = [{ pattern: id, place: subject.claim.place }];
      const others = repairClaim({
        ...subject,
        profile: { ...profile, audit: { fixed, silence: [] } },
      });
      const ids = others.kind === 'repairs' ? others.options.map((option) => option.id) : [];
      expect(ids).not.toContain(id);
      for (const other of ids) {
        const before = evaluate(graph, subject.at).value(id);
        const option = others.kind === 'repairs' && others.options.find((one) => one.id === other);
        if (!option) continue;
        const set = new Map([...subject.at.set, [other, option.to] as const]);
        expect(evaluate(graph, { ...subject.at, set }).value(id)).toBe(before);
      }
    }
  });

  it('are answered by a slice as by the whole graph', () => {
    for (const subject of subjects) {
      const slice = sliceGraph(graph, subject.expression, subject.at);
      expect(slice.result).toBe(computedAt(subject));
      for (const { id } of slice.quantities) {
        if (subject.at.set.has(id) || id === 'phase') continue;
        for (const x of [0.3, 7, 12_345]) {
          expect([id, responseTo(slice, id)(x)]).toEqual([id, computedAt(subject, [[id, x]])]);
        }
      }
    }
  });
});

const FORMULAS = [
  'a * b + c',
  'max(1, ceil(a * (1 - s) / b))',
  'a * s - c',
  'a / b',
  'floor(a * s) + ceil(c)',
  'if(a > c, a * b, c)',
  '(a - c) / (a + c)',
  'min(a * b, 500) + s',
];
const SAYINGS = [
  '{at_least: V}',
  '{at_most: V}',
  '{below: V}',
  '{above: V}',
  'V',
  '{low: V, high: W}',
];

const amount = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);
const written = fc.record({
  a: amount,
  b: amount,
  c: amount,
  s: fc.integer({ min: 1, max: 99 }),
  formula: fc.constantFrom(...FORMULAS),
  says: fc.constantFrom(...SAYINGS),
  target: amount,
});

describe('claims about any numbers', () => {
  it('hold with their repairs, or with no change of one number', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(written, ({ a, b, c, s, formula, says, target }) => {
        const said = says.replace('V', `${target}`).replace('W', `${target * 1.1}`);
        const { profile, graph } = compile(`quantities:
  a: {unit: x, value: ${a}}
  b: {unit: x/y, value: ${b}}
  c: {unit: ratio, value: ${c}}
  s: {unit: share, value: ${s}%}
claims: [{id: it, says: ${said}, of: "${formula}", unit: z, where: Here}]`);
        for (const subject of failing(subjectsOf(profile, graph))) {
          const repairs = repairClaim(subject);
          if (repairs.kind === 'repairs') {
            for (const repair of repairs.options) expectRepaired(subject, repair);
            continue;
          }
          // What holds where its effect turns round is no repair (see `isSteady`), nor what is the very claim.
          if (repairs.kind === 'in_passing' || repairs.kind === 'stated') continue;
          const isLimit = subject.claim.says.kind === 'limit';
          for (const [id, now] of Object.entries({ a, b, c })) {
            for (let times = 1e-3; isLimit && times <= 1e3; times *= 1.03) {
              // A thing that is counted is not moved by halves.
              const x = id === 'a' && Number.isInteger(now) ? Math.round(now * times) : now * times;
              const is = x > 0 && holds(subject.claim, computedAt(subject, [[id, x]]));
              expect([id, x, is]).not.toEqual([id, x, true]);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
