import { describe, expect, it } from 'vitest';
import { windowFindings } from '../../../../src/core/plan/findings/window-findings.ts';
import { saidOf, subjectOf } from '../said.ts';

const found = (
  windows: readonly [string, string, string],
  set: Readonly<Record<string, number>> = {},
) => {
  const [a, b, c] = windows.map((window) => (window === '' ? '' : `, window: ${window}`));
  const { profile, evaluation } = subjectOf(
    `metrics: {mau: {unit: users}}
phases:
  - {id: mvp, name: MVP${a}}
  - {id: growth, name: Growth, enter: mau > 1${b}}
  - {id: scale, name: Scale, enter: mau > 2${c}}`,
    set,
  );
  return windowFindings(profile, evaluation);
};

describe('windows of phases', () => {
  it.each([
    ['{from: 0, to: 6, unit: months}', '{from: 5, to: 12, unit: months}', 'overlap'],
    ['{from: 1, to: 4, unit: weeks}', '{from: 1, to: 8, unit: weeks}', 'overlap'],
    ['{from: 5, to: 8, unit: weeks}', '{from: 1, to: 4, unit: weeks}', 'order'],
    ['{from: 5, unit: weeks}', '{from: 1, unit: weeks}', 'order'],
    // 8 weeks are 56 days; a month is at least 28 of them, two are at least 56.
    ['{from: 0, to: 8, unit: weeks}', '{from: 1, to: 4, unit: months}', 'overlap'],
  ])('%s, then %s: %s', (first, second, fault) => {
    expect(found([first, second, ''])).toMatchObject([
      {
        code: 'phase_windows',
        severity: 'warning',
        facts: { fault, earlier: { phase: 'mvp' }, later: { phase: 'growth' } },
        where: { line: 6 },
      },
    ]);
  });

  it.each([
    ['{from: 0, to: 6, unit: months}', '{from: 6, to: 12, unit: months}'],
    ['{from: 1, to: 4, unit: weeks}', '{from: 5, to: 8, unit: weeks}'],
    ['{from: 1, to: 4, unit: weeks}', '{from: 9, unit: weeks}'],
    ['{from: 1, unit: weeks}', '{from: 5, to: 8, unit: weeks}'],
    ['{from: 0, to: 9, unit: weeks}', '{from: 2, to: 4, unit: months}'],
    ['Weeks 5 to 8', '{from: 1, to: 4, unit: weeks}'],
  ])('are well as %s, then %s', (first, second) => {
    expect(found([first, second, ''])).toEqual([]);
  });

  it('are compared with the last one before that has numbers', () => {
    const windows = ['{from: 1, to: 4, unit: weeks}', '', '{from: 3, unit: weeks}'] as const;
    expect(saidOf(found([...windows]))).toEqual([
      'scale is planned from week 3 on, before mvp is over, in weeks 1 to 4',
    ]);
  });

  it('leave one that is out of order aside', () => {
    const windows = [
      '{from: 5, to: 8, unit: weeks}',
      '{from: 2, to: 3, unit: weeks}',
      '{from: 6, to: 9, unit: weeks}',
    ] as const;
    expect(saidOf(found([...windows]))).toEqual([
      'growth comes after mvp and is planned earlier, in weeks 2 to 3; mvp in weeks 5 to 8',
      'scale is planned in weeks 6 to 9, before mvp is over, in weeks 5 to 8',
    ]);
  });

  it('may be reversed by a what-if', () => {
    const windows = ['{from: 1, to: 4, unit: weeks}', '{from: 5, unit: weeks}', ''] as const;
    expect(saidOf(found([...windows], { 'phases.mvp.from': 6 }))).toEqual([
      'mvp is planned in weeks 6 to 4: it ends before it begins',
    ]);
  });
});
