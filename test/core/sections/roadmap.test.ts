import { describe, expect, it } from 'vitest';
import { readRoadmap } from '../../../src/core/plan/roadmap.ts';
import { evaluateToday } from '../../../src/core/plan.ts';
import { addMonths, monthsBetween } from '../../../src/lib/calendar.ts';
import { compile, evaluateSections } from '../graph/compile.ts';

const roadmap = (rest: string): string => `metrics: {users: {unit: users}}
phases: [{id: mvp, name: MVP}, {id: grow-up, name: Growth, enter: users >= 10}]
roadmap: [{id: the-item, name: Item, category: Work, ${rest}}]`;

const due = (rest: string, users?: number, phase?: number): number | undefined =>
  evaluateSections(roadmap(rest), { users }, phase).value('roadmap.the_item.due');

describe('an item is due', () => {
  it.each([
    ['at once without a reason to wait', 'done: no', undefined, 0, 1],
    ['never once it is done', 'done: yes', undefined, 0, 0],
    ['in the first phase from the beginning', 'phase: mvp', undefined, 0, 1],
    ['not before its phase', 'phase: grow-up', 9, 0, 0],
    ['as soon as its phase is due', 'phase: grow_up', 10, 0, 1],
    ['once its phase is deployed', 'phase: grow-up', 0, 1, 1],
    ['not while nobody knows whether its phase is', 'phase: grow-up', undefined, 0, 0],
    ['not before its start', 'start: 2', undefined, 0, 0],
    ['at its start', 'start: 0', undefined, 0, 1],
    ['when its condition holds', 'when: users > 5', 6, 0, 1],
    ['not at what its condition must pass', 'when: users > 5', 5, 0, 0],
    ['perhaps, when its condition is unknown', 'when: users > 5', undefined, 0, undefined],
    ['by any of its reasons', 'start: 2, when: users > 5, phase: grow-up', 10, 0, 1],
  ])('%s', (_, rest, users, phase, expected) => {
    expect(due(rest, users, phase)).toBe(expected);
  });
});

describe('a date', () => {
  const read = (date: string, at: string) => {
    const { profile, graph } = compile(roadmap(`date: ${date}, cost: 30`));
    const evaluation = evaluateToday({ profile, graph, measurements: [], at });
    return {
      ...readRoadmap(profile, evaluation, at).roadmap?.[0],
      start: evaluation.value('roadmap.the_item.start'),
      total: evaluation.value('roadmap.due_cost'),
    };
  };

  it.each([
    ['2026-12-20', 1, false, 0],
    ['2026-11-20', 0, true, 30],
    ['2026-11-05', -0.5, true, 30],
  ])('%s on 2026-11-20', (date, start, isDue, total) => {
    expect(read(date, '2026-11-20')).toMatchObject({ date, start, due: isDue, cost: 30, total });
  });

  it('is unknown to whoever has no calendar', () => {
    expect(due('date: 2026-12-20')).toBeUndefined();
  });

  it('is counted in months of 30 days', () => {
    expect(monthsBetween('2026-11-20', '2026-12-05')).toBe(0.5);
    expect(monthsBetween('2026-02-30', '2026-12-05')).toBeUndefined();
    expect(addMonths('2026-11-20', 0.5)).toBe('2026-12-05');
  });
});

it('a start becomes a day', () => {
  const sections = roadmap('start: 2 days');
  const { profile } = compile(sections);
  const [item] = readRoadmap(profile, evaluateSections(sections), '2026-11-20').roadmap ?? [];
  expect(item).toMatchObject({ date: '2026-11-22', due: false, cost: null, phase: null });
});

it('a profile without one has no roadmap, and no cost of it', () => {
  const { profile, graph } = compile('');
  const evaluation = evaluateToday({ profile, graph, measurements: [], at: '2026-11-20' });
  expect(readRoadmap(profile, evaluation, '2026-11-20')).toEqual({});
});

it.each([
  ['12', { from: '2027-11', to: '2027-11' }],
  // The 5th and the 95th percentile, as they are written.
  ['12 to 24', { from: '2027-11', to: '2028-11' }],
  ['"uniform(6, 18)"', { from: '2027-05', to: '2028-05' }],
  ['6 weeks', undefined],
  ['2 days', undefined],
  ['0', undefined],
])('a start of %s is told in months where it is counted in them', (start, months) => {
  const { profile, graph } = compile(roadmap(`start: ${start}`));
  const evaluation = evaluateToday({ profile, graph, measurements: [], at: '2026-11-20' });
  expect(readRoadmap(profile, evaluation, '2026-11-20').roadmap?.[0]?.months).toEqual(months);
});
