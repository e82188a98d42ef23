import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Case, readCases, runCase } from './cases/run-case.ts';

const FOLDER = 'test/cases';

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

it('there are cases', () => {
  expect(files.length).toBeGreaterThan(5);
});

describe.each(files)('%s', (file) => {
  const cases = readCases(`${FOLDER}/${file}`);

  it.each(cases.map((one): [string, Case] => [one.name, one]))('%s', (_, one) => {
    expect(runCase(one)).toEqual([]);
  });

  it('names each case once, and says where its figures come from', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    for (const { why } of cases) expect(why.length).toBeGreaterThan(5);
  });
});

describe('a case that does not hold fails', () => {
  const sound: Case = {
    name: 'support at 10k',
    why: '10,000 × 2.5 % = 250',
    profile: 'checkin',
    given: { set: { mau: 10_000 } },
    expect: { 'support.tickets': 250 },
  };

  it('and one that holds does not', () => {
    expect(runCase(sound)).toEqual([]);
  });

  it.each<[string, Partial<Case> & Record<string, unknown>, string[]]>([
    ['another value', { expect: { 'support.tickets': 251 } }, ['support.tickets is 250, not 251']],
    [
      'a value a little beside',
      { expect: { 'support.tickets': 250.000001 } },
      ['support.tickets is 250, not 250.000001'],
    ],
    [
      'a value beyond its tolerance',
      { expect: { 'support.tickets': 252 }, tolerance: 1.9 },
      ['support.tickets is 250, not 252'],
    ],
    [
      'a known value where none is expected',
      { expect: { 'support.tickets': null } },
      ['support.tickets is 250, not unknown'],
    ],
    [
      'an unknown value where one is expected',
      { expect: { db_p95: 5 } },
      ['db_p95 is unknown, not 5'],
    ],
    [
      'another word',
      { expect: { 'phase.decision': 'advance' } },
      ['phase.decision is stay, not advance'],
    ],
    [
      'a word for what has none',
      { expect: { 'support.tickets': 'many' } },
      ['support.tickets is 250, not many'],
    ],
    [
      'an unknown quantity among those expected',
      { expect: { 'support.tickets': 250, 'support.ticket': 5 } },
      ['there is no quantity support.ticket'],
    ],
    [
      'an unknown quantity expected to be unknown',
      { expect: { 'support.ticket': null } },
      ['there is no quantity support.ticket'],
    ],
    [
      'an unknown quantity among those given',
      { given: { set: { mao: 5 } } },
      ['there is no quantity mao'],
    ],
    ['an unknown phase', { given: { phase: 'monolit' } }, ['there is no phase monolit']],
    ['a misspelled key', { tolerence: 5 }, ['a case has no tolerence']],
    ['a misspelled input', { given: { sets: {} } as never }, ['nothing is given by sets']],
    ['no expectation', { expect: {} }, ['the case expects nothing']],
  ])('%s', (_, change, problems) => {
    expect(runCase({ ...sound, ...change })).toEqual(problems);
  });

  it('and so does one without its reason', () => {
    const { why: _, ...rest } = sound;
    expect(runCase(rest as Case)).toEqual(['the case has no why']);
  });

  it('and one about a profile with problems, or none', () => {
    expect(runCase({ ...sound, profile: 'test/cases/support.yaml' }).length).toBeGreaterThan(0);
    expect(() => runCase({ ...sound, profile: 'nobody' })).toThrow('ENOENT');
  });
});
