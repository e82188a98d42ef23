import { describe, expect, it } from 'vitest';
import { reachFindings } from '../../../../src/core/plan/findings/reach-findings.ts';
import { saidOf, subjectOf } from '../said.ts';

const sections = (enter: string): string => `metrics:
  mau: {unit: users}
  uptime: {unit: share, max: 1}
  nps: {unit: points, min: -100, max: 100}
  ready: {unit: yes/no}
quantities:
  floor: {unit: users, value: 50k}
  about: {unit: users, value: 40k to 60k}
  half: {unit: users, formula: mau / 2}
phases:
  - {id: mvp, name: MVP}
  - {id: scale, name: Scale, enter: ${enter}}`;

const found = (enter: string, set: Readonly<Record<string, number>> = {}) =>
  reachFindings(subjectOf(sections(enter), set));

describe('a phase that can never be entered', () => {
  it.each([
    ['two sides of one metric', '{all: [mau >= 50k, mau < 10k]}'],
    ['the same in one formula', 'mau >= 50k and mau < 10k'],
    ['a number on the left', '50k <= mau and 10k > mau'],
    ['an end that is left out', '{all: [mau > 10k, mau <= 10k]}'],
    ['two numbers', 'mau == 10k and mau == 20k'],
    ['a number outside', 'mau == 10k and mau > 10k'],
    ['a limit of the profile', 'mau >= floor and mau < 50k'],
    ['the opposite of a part', '{all: [mau >= 50k, {not: mau >= 10k}]}'],
    ['the opposite of either', '{all: [mau >= 50k, {not: {any: [mau >= 10k, uptime > 1%]}}]}'],
    ['an amount made of metrics', 'mau / 2 > 50k and mau / 2 < 10k'],
    ['more than its most', 'uptime > 100%'],
    ['less than its least', 'nps < -100'],
    ['less than nothing, where no least is given', 'mau < 0'],
    ['numbers that do not hold', '2 < 1'],
    ['the opposite of numbers that hold', '{not: 1 < 2}'],
    ['one impossible part of all', '{all: [mau > 1, uptime > 100%]}'],
    ['two impossible parts of any', '{any: [nps > 100, {all: [mau > 5, mau < 5]}]}'],
    ['both parts of the opposite of all', '{not: {all: [mau >= 0, nps <= 100]}}'],
  ])('is found: %s', (_, enter) => {
    expect(found(enter)).toMatchObject([
      {
        code: 'phase_unreachable',
        severity: 'error',
        facts: { phase: 'scale' },
        where: { line: 14 },
      },
    ]);
  });

  it.each([
    ['a window of numbers', 'mau >= 10k and mau < 50k'],
    ['one number', '{all: [mau >= 10k, mau <= 10k]}'],
    ['either side', '{any: [mau >= 50k, mau < 10k]}'],
    ['one way of several', '{any: [nps > 100, {all: [mau > 5, mau < 5]}, mau > 9]}'],
    ['all but one number', 'mau != 10k and mau != 20k'],
    ['exactly its most', 'uptime >= 100% and nps >= 100'],
    ['exactly its least', 'nps <= -100 and mau <= 0'],
    ['beyond any number, where no most is given', 'mau > 1e12'],
    ['two metrics', 'mau >= 50k and nps < 10'],
    ['a limit that a metric moves', 'mau >= 50k and mau < half'],
    ['a limit that is uncertain', 'mau >= about and mau < 10k'],
    ['a condition that is measured', 'ready'],
    ['numbers that hold', '1 < 2'],
    ['the opposite of one of all', '{all: [mau >= 50k, {not: {all: [mau >= 10k, uptime > 1%]}}]}'],
  ])('is none: %s', (_, enter) => {
    expect(found(enter)).toEqual([]);
  });

  it('is looked for in up to 64 ways', () => {
    // Each pair doubles the ways: 2⁶ = 64. The last part bars all of them.
    const pairs = (count: number): string =>
      Array.from({ length: count }, (_, i) => `{any: [mau > ${i}, nps > ${i}]}`).join(', ');
    expect(found(`{all: [${pairs(6)}, uptime > 100%]}`)).toMatchObject([{ facts: { ways: 64 } }]);
    expect(found(`{all: [${pairs(7)}, uptime > 100%]}`)).toEqual([]);
  });

  it('follows what-ifs of its limits', () => {
    const enter = 'mau >= floor and mau < 60k';
    expect(found(enter)).toEqual([]);
    expect(found(enter, { floor: 60_000 })).toHaveLength(1);
  });
});

describe('what bars a phase', () => {
  it.each([
    [
      '{all: [mau >= 50k, mau < 10k]}',
      'scale can never be entered: mau would have to be at least 50000 users and less than 10000 users',
    ],
    [
      'uptime > 100%',
      'scale can never be entered: uptime would have to be more than 100%, and its greatest possible value is 100%',
    ],
    [
      'nps <= -101',
      'scale can never be entered: nps would have to be at most -101 points, and its least possible value is -100 points',
    ],
    ['2 < 1', 'scale can never be entered: 2 < 1 never holds'],
    [
      '{any: [nps > 100, {all: [mau > 5, mau < 5]}]}',
      'None of the 2 ways into scale is possible; in the first, nps would have to be more than 100 points, and its greatest possible value is 100 points',
    ],
  ])('by %s is said', (enter, said) => {
    expect(saidOf(found(enter))).toEqual([said]);
  });
});
