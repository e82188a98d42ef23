import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../../src/cli/simulate/simulate.ts';
import { firstPass, type Pass, readPasses } from '../../../../src/core/simulate/run/passes.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { graphOf } from '../../graph/compile.ts';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];
const MONTHS = 9;
const COUNT = 10;
/** 5 ids × 10 months × 10 trials × 8 bytes are 4,000. */
const spaceOf = (most: number) => ({ shown: SHOWN, months: MONTHS, count: COUNT, most });

/** A reader of columns that say where they come from, and the passes that it made. */
const readerOf = (most: number) => {
  const space = spaceOf(most);
  const passes = [firstPass(space)];
  const fill = ({ ids, window: { from, until } }: Pass): string[][] =>
    ids.map((id) => Array.from({ length: until - from }, (_, i) => `${id}${from + i}`));
  const read = readPasses(
    space,
    { pass: passes[0] as Pass, kept: fill(passes[0] as Pass) },
    {
      again: (pass) => {
        passes.push(pass);
        return fill(pass);
      },
      column: (kept, _, k, month) => {
        const name = kept[k]?.[month] ?? '';
        return Float64Array.of(SHOWN.indexOf(name.charAt(0)), Number(name.slice(1)));
      },
    },
  );
  const check = (k: number, month: number) => expect([...read(k, month)]).toEqual([k, month]);
  return { passes, check };
};

const months = Array.from({ length: MONTHS + 1 }, (_, month) => month);
const ids = SHOWN.map((_, k) => k);

describe('passes', () => {
  it('are one where everything fits', () => {
    expect(firstPass(spaceOf(4000))).toEqual({ ids: SHOWN, window: { from: 0, until: 10 } });
    const { passes, check } = readerOf(4000);
    for (const month of months) for (const k of ids) check(k, month);
    expect(passes).toHaveLength(1);
  });

  it('keep all ids of some months for who reads month by month', () => {
    // 1,600 bytes are 4 months of 5 ids: 0–3, 4–7, and 8 and 9 with two before them.
    const { passes, check } = readerOf(1600);
    for (const month of months) for (const k of ids) check(k, month);
    expect(passes.map(({ window }) => window)).toEqual([
      { from: 0, until: 4 },
      { from: 4, until: 8 },
      { from: 6, until: 10 },
    ]);
  });

  it('keep all months of some ids for who reads id by id, forwards or back', () => {
    for (const order of [months, months.toReversed()]) {
      const { passes, check } = readerOf(1600);
      for (const k of ids) for (const month of order) check(k, month);
      // 1,600 bytes are 2 ids of 10 months.
      expect(passes.slice(1).map((pass) => pass.ids.join())).toEqual(['a,b', 'c,d', 'd,e']);
    }
  });

  it('keep at least one column', () => {
    const { passes, check } = readerOf(1);
    for (const month of months) for (const k of ids) check(k, month);
    for (const { ids: kept, window } of passes) {
      expect([kept.length, window.until - window.from]).toEqual([1, 1]);
    }
  });

  it('serve whoever jumps about', () => {
    const { check } = readerOf(900);
    for (let i = 0; i < 200; i++) check((i * 7) % 5, (i * i * 3) % 10);
  });
});

describe('a simulation that does not fit', () => {
  const sections = `metrics: {mau: {unit: users, default: 100, growth: {rate: 4% to 15%, noise: 2%}}}
quantities:
  price: {unit: BRL, value: 2 to 5}
  income: {unit: BRL/month, formula: mau * price}
  peak: {unit: users, formula: 'max(prev(peak, 0), mau)'}
  first: {unit: months, formula: first_month(mau > 200)}
  likely: {unit: share, formula: P(first <= 8)}`;
  const show = ['mau', 'income', 'peak', 'price', 'first', 'likely'];
  const run = (memory: number) =>
    simulate(
      graphOf(sections),
      { given: new Map(), months: 12, trials: 3000, seed: 1, show, memory },
      loadSource,
    );

  it('has the same values, in whichever order they are read', () => {
    const whole = run(1e9);
    // Of 3 columns of 24 kB in each of 13 months, 100 kB hold four.
    const pieces = run(100_000);
    const all = show.flatMap((id) =>
      Array.from({ length: 13 }, (_, month) => [id, month] as const),
    );
    for (const [id, month] of [...all, ...all.toSorted(([, a], [, b]) => b - a)]) {
      expect(pieces.values(id, month)).toEqual(whole.values(id, month));
    }
    expect(whole.values('likely', 0)[0]).toBeGreaterThan(0.2);
  });

  it('is repaired in each pass', () => {
    const graph = graphOf(`metrics: {mau: {unit: users, default: 10k, growth: 1e102% to 1e162%}}
quantities: {at_most: {unit: users, formula: 'min(5, mau)'}}`);
    const input = { given: new Map(), months: 4, trials: 64, seed: 1, show: ['mau', 'at_most'] };
    const whole = simulate(graph, { ...input, memory: 1e9 }, loadSource);
    const pieces = simulate(graph, { ...input, memory: 600 }, loadSource);
    for (const id of input.show) {
      for (let month = 0; month <= 4; month++) {
        expect(pieces.values(id, month)).toEqual(whole.values(id, month));
      }
    }
    expect(pieces.problems()).toEqual(whole.problems());
    expect(pieces.problems()).not.toEqual([]);
  });

  it('goes on from month to month where it is read forward, and has the same values', () => {
    const growing = sections
      .replace('\n  first: {unit: months, formula: first_month(mau > 200)}', '')
      .replace(/\n {2}likely.*/, '');
    const monthly = ['mau', 'income', 'peak', 'price'];
    for (const count of [0, 200]) {
      // Beyond 150 quantities the program is in pieces.
      const more = Array.from(
        { length: count },
        (_, i) =>
          `\n  q${i}: {unit: count, formula: ${i === 0 ? 'mau' : `q${i - 1}`} + income / 3}`,
      );
      const graph = graphOf(growing + more.join(''));
      const ids = [...monthly, ...(count === 0 ? [] : [`q${count - 1}`])];
      const input = { given: new Map(), months: 12, trials: 300, seed: 1, show: ids };
      const whole = simulate(graph, { ...input, memory: 1e9 }, loadSource);
      // A month of 5 columns is 12 kB.
      for (const memory of [12_500, 30_000, 1e9]) {
        const pieces = simulate(graph, { ...input, forward: true, memory }, loadSource);
        for (let month = 0; month <= 12; month++) {
          for (const id of ids) expect(pieces.values(id, month)).toEqual(whole.values(id, month));
        }
      }
    }
  });

  it('computes no month twice where it is read forward', () => {
    const graph = graphOf('metrics: {mau: {unit: users, default: 100, growth: 4% to 15%}}');
    const input = { given: new Map(), months: 12, trials: 3000, seed: 1, show: ['mau'] };
    const sizes: number[][] = [];
    const paths = simulate(graph, { ...input, forward: true, memory: 100_000 }, (names, source) => {
      const run = loadSource(names, source) as (...of: readonly unknown[]) => void;
      return (...of: readonly unknown[]) => {
        const at = (name: string) => Number(of[names.indexOf(name)]);
        if (at('offset') === 0) sizes.push([at('since'), at('from'), at('until')]);
        run(...of);
      };
    });
    for (let month = 0; month <= 12; month++) paths.values('mau', month);
    // Four columns of 24 kB are held at a time.
    expect(sizes).toEqual([
      [0, 0, 4],
      [3, 4, 8],
      [7, 8, 12],
      [11, 12, 13],
    ]);
  });

  it('finds what becomes infinite, whichever months are held', () => {
    const graph = graphOf(`metrics: {mau: {unit: users, default: 10k, growth: 1e102% to 1e162%}}
quantities: {at_most: {unit: users, formula: 'min(5, mau)'}}`);
    const input = { given: new Map(), months: 6, trials: 3000, seed: 1, show: ['mau', 'at_most'] };
    const whole = simulate(graph, { ...input, memory: 1e9 }, loadSource);
    // Two columns of 24 kB: a month at a time.
    const pieces = simulate(graph, { ...input, forward: true, memory: 50_000 }, loadSource);
    for (let month = 0; month <= 6; month++) {
      for (const id of input.show) {
        expect(pieces.values(id, month)).toEqual(whole.values(id, month));
      }
    }
    expect(pieces.problems()).toEqual(whole.problems());
    expect(pieces.problems()).not.toEqual([]);
  });
});
