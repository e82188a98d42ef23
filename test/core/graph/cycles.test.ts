import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

/** Each cycle as `id@line → id@line`, rotated to begin with its least id. */
const cyclesOf = (sections: string): string[] =>
  compile(sections).problems.map(({ code, facts, place }) => {
    if (code !== 'cycle') throw new Error(`${code} ${JSON.stringify(facts)}`);
    const { members } = facts;
    expect(place).toEqual(members[0]?.place);
    const named = members.map((member) => `${member.id}@${member.place.line}`);
    const least = named.indexOf(named.toSorted()[0] as string);
    return [...named.slice(least), ...named.slice(0, least)].join(' → ');
  });

const quantities = (formulas: Readonly<Record<string, string>>): string =>
  ['quantities:']
    .concat(Object.entries(formulas).map(([id, text]) => `  ${id}: {unit: x, formula: '${text}'}`))
    .join('\n');

describe('a cycle', () => {
  it('is reported whole, each member after the one that needs it, with its place', () => {
    expect(cyclesOf(quantities({ a: 'b + 1', b: 'max(2, c)', c: 'a ^ 2' }))).toEqual([
      'a@4 → b@5 → c@6',
    ]);
  });

  it('may have one member', () => {
    expect(cyclesOf(quantities({ a: 'a + 1' }))).toEqual(['a@4']);
  });

  it('does not count what only leads to it', () => {
    expect(cyclesOf(quantities({ z: 'y', y: 'a', a: 'b', b: 'a', c: 'b' }))).toEqual(['a@6 → b@7']);
  });

  it('is reported beside each other one', () => {
    expect(cyclesOf(quantities({ a: 'b', b: 'a', c: 'd', d: 'c', e: 'e' }))).toEqual([
      'a@4 → b@5',
      'c@6 → d@7',
      'e@8',
    ]);
  });

  it('hides those that share a member with it', () => {
    expect(cyclesOf(quantities({ a: 'b + c', b: 'a', c: 'a' }))).toHaveLength(1);
  });

  it('goes through tables, their scale, columns and triggers', () => {
    expect(
      cyclesOf('quantities:\n  a: {unit: x, by: b, points: {1: 2}}\n  b: {unit: x, formula: a}'),
    ).toEqual(['a@4 → b@5']);
    expect(
      cyclesOf('quantities:\n  a: {unit: x, by: b, points: {1: b}}\n  b: {unit: x, formula: a}'),
    ).toHaveLength(1);
    expect(cyclesOf('costs:\n  tax: {amount: costs.total * 10%}')).toEqual([
      'costs.infrastructure@3 → costs.tax@4 → costs.total@3',
    ]);
    expect(
      cyclesOf('phases:\n  - {id: a, name: A}\n  - {id: b, name: B, enter: phase.target > 0}'),
    ).toHaveLength(1);
  });

  it('is none through the value of a month ago', () => {
    expect(
      cyclesOf(quantities({ cash: 'prev(cash, 100) + profit', profit: 'prev(cash, 0) * 2' })),
    ).toEqual([]);
  });

  it('is one through the initial value of a month ago', () => {
    expect(cyclesOf(quantities({ cash: 'prev(other, start)', start: 'cash', other: '1' }))).toEqual(
      ['cash@4 → start@5'],
    );
  });
});
