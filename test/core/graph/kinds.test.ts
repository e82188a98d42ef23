import { describe, expect, it } from 'vitest';
import { evaluateSections, problemsOf } from './compile.ts';

const METRICS = 'metrics: {mau: {unit: users, default: 10k}, ready: {unit: yes/no, default: yes}}';
const PHASES = `phases:
  - {id: start, name: Start}
  - {id: early-access, name: Early, enter: mau >= 50k}`;

const withFormula = (formula: string, unit = 'x'): string[] =>
  problemsOf(`${METRICS}\n${PHASES}\nquantities:\n  q: {unit: ${unit}, formula: '${formula}'}`);

/** Where a formula of `withFormula` begins. */
const AT = (offset: number, unit = 'x'): string => `8:${25 + unit.length + offset}`;

describe('a word', () => {
  it.each([
    ['phase == "start"', 0, 1],
    ['phase == "start"', 1, 0],
    ['phase != "start"', 1, 1],
    ["phase == 'start'", 0, 1],
    ['"start" == phase', 0, 1],
    ['phase == "early-access"', 1, 1],
    ['phase == "early_access"', 1, 1],
    ['phase.decision == "stay"', 0, 1],
    ['if(phase.next == "early-access", 7, 8)', 0, 7],
  ])('stands for its number beside its ordinal: %s in phase %d', (formula, phase, value) => {
    const escaped = formula.replaceAll("'", "''");
    const sections = `${METRICS}\n${PHASES}\nquantities: {q: {unit: x, formula: '${escaped}'}}`;
    expect(evaluateSections(sections, {}, phase).value('q')).toBe(value);
  });

  it('that the ordinal does not have is an error that lists its words', () => {
    expect(withFormula('phase == "later"')).toEqual([
      `word_unknown ${AT(9)} {'word':'later','words':['start','early_access']}`,
    ]);
  });

  it('can only be equal or not', () => {
    expect(withFormula('phase < "start"')).toEqual([
      `word_unknown ${AT(8)} {'word':'start','words':['start','early_access']}`,
    ]);
  });

  it.each([
    ['mau == "start"', 7],
    ['"start"', 0],
    ['"start" + 1', 0],
    ['(phase + 0) == "start"', 15],
    ['max(1, "start")', 7],
  ])('stands for nothing elsewhere: %s', (formula, offset) => {
    expect(withFormula(formula)).toEqual([
      `word_unknown ${AT(offset)} {'word':'start','words':[]}`,
    ]);
  });
});

describe('an amount where a condition is needed', () => {
  it.each([
    ['mau and ready', 'mau'],
    ['ready or mau * 2', 'mau * 2'],
    ['if(mau, 1, 2)', 'mau'],
    ['if(5, 1, 2)', '5'],
    ['met(mau)', 'mau'],
    ['pick_lowest(mau > 1, 1, 2, mau, 1, 2)', 'mau'],
    ['first_month(mau)', 'mau'],
    ['P(mau)', 'mau'],
    ['if(max(mau, 1), 1, 2)', 'max(mau, 1)'],
  ])('%s', (formula, found) => {
    expect(withFormula(formula)).toEqual([`condition_expected ${AT(0)} {'found':'${found}'}`]);
  });

  it('reports each operand', () => {
    expect(withFormula('mau and mau * 2')).toHaveLength(2);
  });

  it('is one behind `not`, which belongs to what stands right behind it', () => {
    expect(withFormula('not mau >= 50k')).toEqual([
      `expression_forbidden ${AT(0)} {'syntax':'not_before_comparison','found':'not mau >= 50k'}`,
    ]);
  });

  it('is one in a trigger, in the condition of a hire, and in what says yes or no', () => {
    const phases = 'phases: [{id: a, name: A}, {id: b, name: B, enter: mau * 2}]';
    expect(problemsOf(`${METRICS}\n${phases}`)).toEqual([
      "condition_expected 4:52 {'found':'mau * 2'}",
    ]);
    const team = `team:
  base: mau
  growth: '0.1'
  roles: {}
  hiring: [{id: now, name: Now, to: 3, roles: [dev], when: mau}]`;
    expect(problemsOf(`${METRICS}\n${team}`).map((problem) => problem.split(' ')[0])).toEqual([
      'condition_expected',
    ]);
    for (const formula of ['mau * 2', 'if(ready, 0, mau * 2)', 'if(ready, mau * 2, 1)']) {
      expect(withFormula(formula, 'yes/no')).toEqual([
        `condition_expected ${AT(0, 'yes/no')} {'found':'mau * 2'}`,
      ]);
    }
  });
});

describe('a condition', () => {
  it.each([
    'ready and mau > 5',
    'not ready',
    'not (mau >= 50k)',
    'ready == 1 and mau != 0',
    'known(mau) and met(ready)',
    'if(ready, mau > 5, mau > 6) or ready',
    '1 and ready',
    'prev(ready, 0) or ready',
    'last_month(ready) or ready',
    'slow or ready',
    '(mau > 5) * ready or ready',
  ])('%s', (formula) => {
    const sections = `${METRICS}\n${PHASES}\nquantities:
  slow: {unit: yes/no, by: mau, points: {10k: no, 100k: yes}, between: step}
  q: {unit: yes/no, formula: '${formula}'}`;
    expect(problemsOf(sections)).toEqual([]);
  });

  it('may be the least or greatest of a column of them', () => {
    const slos = 'slos: [{id: users, metric: mau, below: 50k}]';
    const q = 'quantities: {q: {unit: yes/no, formula: min(slos.met) and not ready}}';
    expect(problemsOf(`${METRICS}\n${slos}\n${q}`)).toEqual([]);
    expect(evaluateSections(`${METRICS}\n${slos}\n${q}`, { ready: 0 }).value('q')).toBe(1);
    expect(
      problemsOf(`${METRICS}\n${slos}\n${q.replace('min(slos.met)', 'max(slos.limit)')}`),
    ).toHaveLength(1);
  });

  it('may be one of a metric whose name is unknown: that is reported already', () => {
    expect(withFormula('raedy and ready')).toEqual([
      `name_unknown ${AT(0)} {'name':'raedy','near':['ready']}`,
    ]);
  });
});
