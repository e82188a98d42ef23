import { expect, it } from 'vitest';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { readHiringCalendar } from '../../../src/core/hiring/calendar.ts';
import { walkHiring } from '../../../src/core/hiring/path.ts';
import { compile, problemsOf } from '../graph/compile.ts';

const TEAM = `metrics: {mau: {unit: users, default: 10k, growth: 30%}}
team:
  base: mau
  growth: growth.mau
  roles:
    engineering: {name: Engineering, have: 4, need: {by: mau, points: {10k: 4, 100k: 8}, between: step}}
  hiring:
    - {id: now, name: Now, to: 3, roles: [{id: qa, of: engineering, name: QA}, {id: ux, name: UX}]}
phases: [{id: one, name: One}]`;

it('counts who is hired by a window among the people of a role: of 4 missing at 100,000 users 3 are left', () => {
  const { profile, graph, problems } = compile(TEAM);
  expect(problems).toEqual([]);
  const today = evaluate(graph);
  const values = walkHiring(profile, graph, today);
  const { hires } = readHiringCalendar({ profile, values, at: '2026-11-20', p: 0.8 });
  expect(hires.map(({ role, people, reason }) => [role, people, reason])).toEqual([
    ['qa', 1, 'window'],
    ['ux', 1, 'window'],
    ['engineering', 3, 'scale'],
  ]);
});

it('is an error for a role that the team does not have', () => {
  expect(problemsOf(TEAM.replace('of: engineering', 'of: enginering'))).toEqual([
    expect.stringContaining("name_unknown 10:56 {'name':'enginering','near':['engineering']}"),
  ]);
});
