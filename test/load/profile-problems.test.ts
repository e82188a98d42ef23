import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../src/load/profile.ts';
import type { Diagnostic } from '../../src/model/diagnostic/diagnostic.ts';
import { type Facts, shown } from './shown.ts';

const HEAD = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
`;
const METRICS = 'metrics: {mau: {unit: users}}\n';
const PHASES = 'phases: [{id: mvp, name: MVP}, {id: growth, name: Growth, enter: mau > 1}]\n';

const problemsOf = (text: string): readonly Diagnostic[] =>
  loadProfile({ file: 'p.yaml', text }).problems;

/** [what, text from line 5 on (or all of it), each problem, facts of the first] */
type Case = [name: string, text: string, problems: string[], facts?: Facts];
const check = (text: string, problems: readonly string[], facts?: Facts): void => {
  const found = problemsOf(text);
  expect(found.map(shown)).toEqual(problems);
  if (facts !== undefined) expect(found[0]?.facts).toMatchObject(facts);
};

describe('files', () => {
  it.each<Case>([
    ['empty', '', ['file_empty'], { path: 'p.yaml' }],
    ['only comments', '# hi\n', ['file_empty']],
    ['a list', '- 1', ['1:1+3 type_wrong'], { expected: 'map', found: '- 1' }],
    ['text', 'hello', ['1:1+5 type_wrong'], { expected: 'map', found: 'hello' }],
    ['tabs', 'version: 1\nproject:\n\tid: x\n', ['3:1+1 yaml_syntax'], { fault: 'TAB_AS_INDENT' }],
    ['too deep', '['.repeat(200_000), ['1:101+1 yaml_too_deep'], { limit: 100 }],
  ])('%s', (_, text, problems, facts) => check(text, problems, facts));

  it('an empty map misses the required sections', () => {
    expect(problemsOf('{}')).toMatchObject(
      ['version', 'project', 'metrics', 'phases'].map((key) => ({
        code: 'key_missing',
        facts: { key, path: [key] },
      })),
    );
  });

  it('says nothing but what the YAML has, where it cannot be read', () => {
    check('version: 2\nfoo: "x\n', ['2:6+1 yaml_syntax'], { fault: 'OPEN_QUOTE' });
  });
});

describe('keys and shapes', () => {
  it.each<Case>([
    [
      'version',
      HEAD.replace('1', '2') + METRICS + PHASES,
      ['1:10+1 choice_wrong'],
      { choices: ['1'] },
    ],
    [
      'unknown section',
      `${HEAD}${METRICS}${PHASES}suport: 1`,
      ['5:1+6 key_unknown'],
      { key: 'suport', near: ['support'] },
    ],
    [
      'a section that is there is not meant',
      `${HEAD}${METRICS}${PHASES}metrcs: 1`,
      ['5:1+6 key_unknown'],
      { key: 'metrcs', near: [] },
    ],
    [
      'unknown in project',
      `${HEAD.replace('locale', 'x: 1, locale')}${METRICS}${PHASES}`,
      ['2:48+1 key_unknown'],
      { key: 'x', near: [] },
    ],
    [
      'known elsewhere',
      `${HEAD}${METRICS}${PHASES}growth: 1%`,
      ['5:1+6 key_unknown'],
      { key: 'growth', homes: ['metrics: ID: growth', 'team: growth'] },
    ],
    [
      'known elsewhere in its own section first',
      `${HEAD}metrics: {mau: {unit: users, rate: 1%}}\n${PHASES}`,
      ['3:30+4 key_unknown'],
      { key: 'rate', homes: ['metrics: ID: growth: rate'] },
    ],
    [
      'known in many places, the nearest to the top',
      `${HEAD}${METRICS}${PHASES}owner: me`,
      ['5:1+5 key_unknown'],
      { key: 'owner', homes: ['project: owner'] },
    ],
    [
      'misspelt required key',
      `${HEAD.replace('currency', 'curency')}${METRICS}${PHASES}`,
      ['2:33+7 key_unknown'],
      { near: ['currency'] },
    ],
    ['no phases', HEAD + METRICS, ['1:1+7 key_missing'], { key: 'phases' }],
    ['phases empty', `${HEAD}${METRICS}phases: []`, ['4:1+6 list_empty'], { key: 'phases' }],
    [
      'phases null',
      `${HEAD}${METRICS}phases:\n`,
      ['4:8+1 type_wrong'],
      { expected: 'list', found: 'null' },
    ],
    [
      'phase is text',
      `${HEAD}${METRICS}phases: [mvp]`,
      ['4:10+3 type_wrong'],
      { expected: 'map', found: 'mvp' },
    ],
    [
      'later phase, misspelt',
      `${HEAD}${METRICS}phases: [{id: a, name: A}, {id: b, name: B, entr: x > 1}]`,
      ['4:45+4 key_unknown'],
      { near: ['enter'] },
    ],
    [
      'phase without id',
      `${HEAD}${METRICS}phases: [{name: X}]`,
      ['4:11+4 key_missing'],
      { key: 'id', path: ['phases', '0', 'id'], example: 'x' },
    ],
    [
      'phase without name',
      `${HEAD}${METRICS}phases: [{id: one-box}]`,
      ['4:11+2 key_missing'],
      { key: 'name', example: 'One box' },
    ],
    [
      'no version',
      HEAD.replace('version: 1\n', '') + METRICS + PHASES,
      ['1:1+7 key_missing'],
      { key: 'version', path: ['version'], example: '1' },
    ],
    [
      'no locale, of which there are several',
      HEAD.replace(/, locale: [^}]+/, '') + METRICS + PHASES,
      ['2:1+7 key_missing'],
      { key: 'locale', path: ['project', 'locale'] },
    ],
    [
      'name is a list',
      `${HEAD.replace('Shop', '[a]')}${METRICS}${PHASES}`,
      ['2:27+3 type_wrong'],
      { expected: 'text_by_language', found: '[a]' },
    ],
    [
      'name has no language',
      `${HEAD.replace('Shop', '{}')}${METRICS}${PHASES}`,
      ['2:27+2 type_wrong'],
      { expected: 'text_by_language' },
    ],
    [
      'name has another language',
      `${HEAD.replace('Shop', '{pt: x}')}${METRICS}${PHASES}`,
      ['2:28+2 key_unknown'],
      { key: 'pt', known: ['en', 'pt-BR'] },
    ],
    [
      'locale',
      `${HEAD.replace('en}', 'fr}')}${METRICS}${PHASES}`,
      ['2:56+2 choice_wrong'],
      { found: 'fr', choices: ['en', 'pt-BR'] },
    ],
    [
      'currency',
      `${HEAD.replace('BRL', 'BRZ')}${METRICS}${PHASES}`,
      ['2:43+3 currency_unknown'],
      { found: 'BRZ' },
    ],
    [
      'phase of project',
      `${HEAD.replace('en}', 'en, phase: grwth}')}${METRICS}${PHASES}`,
      ['2:67+5 phase_unknown'],
      { near: ['growth'], phases: ['mvp', 'growth'] },
    ],
    [
      'long text',
      `${HEAD.replace('Shop', 'x'.repeat(10_001))}${METRICS}${PHASES}`,
      ['2:27+10001 text_too_long'],
      { length: 10_001, limit: 10_000 },
    ],
  ])('%s', (_, text, problems, facts) => check(text, problems, facts));
});

describe('ids', () => {
  it.each<Case>([
    [
      'camel case',
      'metrics: {userCount: {unit: users}}',
      ['3:11+9 id_invalid'],
      { id: 'userCount', suggestion: 'user_count' },
    ],
    ['kebab metric', 'metrics: {a-b: {unit: users}}', ['3:11+3 id_invalid'], { suggestion: 'a_b' }],
    [
      'accents',
      'metrics: {Usuários ativos: {unit: users}}',
      ['3:11+15 id_invalid'],
      { suggestion: 'usuarios_ativos' },
    ],
    ['digit', 'metrics: {2nd: {unit: users}}', ['3:11+3 id_invalid'], { suggestion: 'n2nd' }],
    ['word of formulas', 'metrics: {and: {unit: users}}', ['3:11+3 id_reserved'], { id: 'and' }],
    ['the phase', 'metrics: {phase: {unit: users}}', ['3:11+5 id_reserved']],
    [
      'twice',
      'metrics: {mau: {unit: users}, mau: {unit: x}}',
      ['3:31+3 key_duplicate'],
      { key: 'mau' },
    ],
    [
      'metric and quantity',
      'metrics: {mau: {unit: users}}\nquantities: {mau: {unit: x, value: 1}}',
      ['4:14+3 id_duplicate'],
      { id: 'mau', first: { line: 3, column: 11 } },
    ],
  ])('%s', (_, text, problems, facts) => check(`${HEAD}${text}\n${PHASES}`, problems, facts));

  it.each<Case>([
    [
      'phases alike',
      'phases: [{id: a-b, name: A}, {id: a_b, name: B, enter: x > 1}]',
      ['4:35+3 id_duplicate'],
      { id: 'a_b', first: { line: 4, column: 15 } },
    ],
    [
      'phase id',
      'phases: [{id: Fase 1, name: A}]',
      ['4:15+6 id_invalid'],
      { suggestion: 'fase_1' },
    ],
    [
      'id is a number',
      'phases: [{id: 1, name: A}]',
      ['4:15+1 type_wrong'],
      { expected: 'id', found: '1' },
    ],
  ])('%s', (_, text, problems, facts) => check(`${HEAD}${METRICS}${text}`, problems, facts));

  it.each<Case>([
    ['total', 'costs: {total: {amount: 1}}', ['5:9+5 id_reserved'], { id: 'total' }],
    ['own group', 'costs: {dev: {amount: 1, group: dev}}', ['5:9+3 id_reserved'], { id: 'dev' }],
    ['default group', 'costs: {infrastructure: {amount: 1}}', ['5:9+14 id_reserved']],
    ['group total', 'costs: {dev: {amount: 1, group: total}}', ['5:33+5 id_reserved']],
    [
      'group name',
      'costs: {dev: {amount: 1, group: My Group}}',
      ['5:33+8 id_invalid'],
      { suggestion: 'my_group' },
    ],
    ['stream', 'revenue: {per-user: {amount: 1}}', ['5:11+8 id_reserved'], { id: 'per-user' }],
    [
      'role',
      'team: {base: mau, growth: g, roles: {headcount: {name: A, have: 1, need: 1}}}',
      ['5:38+9 id_reserved'],
    ],
    [
      'slos',
      'slos: [{id: a, metric: mau, below: 1}, {id: a, metric: mau, below: 2}]',
      ['5:45+1 id_duplicate'],
    ],
  ])('%s', (_, text, problems, facts) =>
    check(`${HEAD}${METRICS}${PHASES}${text}`, problems, facts),
  );
});

describe('numbers', () => {
  it.each<Case>([
    ['unreadable', '10kk', ['5:29+4 number_unreadable'], { found: '10kk', unit: 'users' }],
    ['quoted', '"10kk"', ['5:29+6 number_unreadable'], { found: '10kk' }],
    ['unit', '800ms', ['5:29+5 unit_wrong'], { suffix: 'ms', unit: 'users' }],
    ['hexadecimal', '0x1F', ['5:29+4 number_unreadable'], { found: '0x1F' }],
    ['not a number', '.nan', ['5:29+4 number_not_finite'], { found: '.nan' }],
    ['too large', '1e400', ['5:29+5 number_not_finite'], { found: '1e400' }],
    ['ambiguous', '"1,000"', ['5:29+7 number_ambiguous'], { readings: ['1', '1000'] }],
    ['negative', '-1', ['5:29+2 number_out_of_range'], { found: -1, min: 0, unit: 'users' }],
    ['fact', 'true', ['5:29+4 number_unreadable'], { found: 'true', unit: 'users' }],
    ['null', '', ['5:29+1 type_wrong'], { expected: 'number', found: 'null' }],
    ['list', '[1]', ['5:29+3 type_wrong'], { expected: 'number', found: '[1]' }],
    ['other map', '{foo: 1}', ['5:29+8 type_wrong'], { expected: 'number', found: '{foo: 1}' }],
    ['reversed', '5 to 2', ['5:29+6 range_reversed'], { low: 5, high: 2 }],
    ['low missing', '{mid: 2, high: 3}', ['5:20+7 key_missing'], { key: 'low' }],
    ['misspelt high', '{low: 1, mid: 2, hihg: 3}', ['5:46+4 key_unknown'], { near: ['high'] }],
    ['misspelt formula', '{formul: mau}', ['5:30+6 key_unknown'], { near: ['formula'] }],
    [
      'two forms',
      '{low: 1, mid: 2, high: 3, formula: mau}',
      ['5:55+7 key_unknown'],
      { key: 'formula' },
    ],
    ['disorder', '{low: 1, mid: 3, high: 2}', ['5:30+3 range_reversed'], { low: 3, high: 2 }],
    [
      'around zero',
      '{low: 0, mid: 3, high: 5}',
      ['5:30+3 range_not_positive'],
      { low: 0, high: 5 },
    ],
    [
      'formula as an end',
      '{low: x, mid: 3, high: 5}',
      ['5:35+1 number_unreadable'],
      { found: 'x' },
    ],
    ['no points', '{by: mau, points: {}}', ['5:47+2 list_empty'], { key: 'points' }],
    [
      'points twice',
      '{by: mau, points: {1k: 1, 1000: 2}}',
      ['5:55+4 points_duplicate'],
      { x: 1000 },
    ],
    ['point', '{by: mau, points: {abc: 1}}', ['5:48+3 number_unreadable'], { found: 'abc' }],
    [
      'value at a point',
      '{by: mau, points: {1: -1}}',
      ['5:51+2 number_out_of_range'],
      { found: -1 },
    ],
    [
      'log of zero',
      '{by: mau, points: {0: 1, 5: 0}, between: log}',
      ['5:48+1 points_not_positive', '5:57+1 points_not_positive'],
      { found: 0 },
    ],
    [
      'between',
      '{by: mau, points: {1: 1}, between: cubic}',
      ['5:64+5 choice_wrong'],
      { choices: ['step', 'linear', 'log'] },
    ],
    [
      'table in a table',
      '{by: mau, points: {1: {by: mau, points: {1: 1}}}}',
      ['5:51+25 type_wrong'],
      { expected: 'number' },
    ],
    [
      'unknown phase',
      '{by: phase, points: {mpv: 1}}',
      ['5:50+3 phase_unknown'],
      { id: 'mpv', near: ['mvp'] },
    ],
    [
      'unknown key at a point',
      '{by: mau, points: {1: {low: 1, mid: 2, hgh: 3}}}',
      ['5:68+3 key_unknown'],
      { near: ['high'] },
    ],
  ])('%s', (_, value, problems, facts) => {
    const metrics = `metrics:\n  x: {unit: users, default: ${value}}\n`.replace('\n  ', '\n\n  ');
    check(`${HEAD}${metrics}${PHASES}`, problems, facts);
  });

  it('bounds are those of the metric, and of shares', () => {
    const metrics = `metrics:
  a: {unit: users, default: 5, min: 6, max: 10}
  b: {unit: share, default: 25}
  c: {unit: users, growth: -100%}
  d: {unit: users, min: 10, max: 1}
  e: {unit: users, min: .nan, max: 10k}
`;
    check(`${HEAD}${metrics}${PHASES}`, [
      '4:29+1 number_out_of_range',
      '5:29+2 number_out_of_range',
      '6:28+5 number_out_of_range',
      '7:34+1 range_reversed',
      '8:25+4 number_not_finite',
      '8:36+3 type_wrong',
    ]);
  });
});

describe('keys that exclude each other', () => {
  it.each<Case>([
    ['metric', 'quantities: {q: {unit: x}}', ['5:14+1 keys_exclusive'], { found: [] }],
    [
      'quantity',
      'quantities: {q: {unit: x, value: 1, formula: mau}}',
      ['5:37+7 keys_exclusive'],
      { found: ['value', 'formula'] },
    ],
    [
      'quantity table',
      'quantities: {q: {unit: x, by: mau}}',
      ['5:14+1 key_missing'],
      { key: 'points' },
    ],
    [
      'quantity range',
      'quantities: {q: {unit: x, low: 1, high: 2}}',
      ['5:14+1 key_missing'],
      { key: 'mid' },
    ],
    [
      'slo with two',
      'slos: [{id: a, metric: mau, below: 1, above: 2}]',
      ['5:39+5 keys_exclusive'],
      { keys: ['below', 'at_most', 'above', 'at_least'], found: ['below', 'above'] },
    ],
    [
      'slo misspelt',
      'slos: [{id: a, metric: mau, belw: 1}]',
      ['5:29+4 key_unknown'],
      { near: ['below'] },
    ],
    ['slo with none', 'slos: [{id: a, metric: mau}]', ['5:13+1 keys_exclusive'], { found: [] }],
    [
      'revenue with both',
      'revenue: {a: {amount: 1, base: mau}}',
      ['5:26+4 keys_exclusive'],
      { keys: ['amount', 'base'] },
    ],
    [
      'revenue with none',
      'revenue: {a: {}}',
      ['5:11+1 keys_exclusive'],
      { keys: ['amount', 'base'], found: [] },
    ],
    [
      'revenue without price',
      'revenue: {a: {base: mau}}',
      ['5:11+1 keys_exclusive'],
      { keys: ['price', 'volume'], found: [] },
    ],
    [
      'price and volume',
      'revenue: {a: {base: mau, price: 1, volume: 2, commission: 3%}}',
      ['5:36+6 keys_exclusive'],
      { found: ['price', 'volume'] },
    ],
    [
      'volume alone',
      'revenue: {a: {base: mau, volume: 2}}',
      ['5:11+1 key_missing'],
      { key: 'commission' },
    ],
    ['no base', 'revenue: {a: {price: 2}}', ['5:11+1 key_missing'], { key: 'base' }],
  ])('%s', (_, text, problems, facts) =>
    check(`${HEAD}${METRICS}${PHASES}${text}`, problems, facts),
  );

  it('a default and a model', () => {
    const text = `${HEAD}metrics: {a: {unit: x, default: 1, by: mau, points: {1: 1}}}\n${PHASES}`;
    check(text, ['3:36+2 keys_exclusive'], { found: ['default', 'by'] });
  });
});

describe('conditions', () => {
  it.each<Case>([
    [
      'misspelt',
      '{al: [x > 1]}',
      ['5:37+2 key_unknown'],
      { near: ['all'], known: ['all', 'any', 'not'] },
    ],
    ['empty', '{all: []}', ['5:37+3 list_empty'], { key: 'all' }],
    ['two kinds', '{all: [x > 1], any: [x > 1]}', ['5:51+3 key_unknown'], { key: 'any' }],
    ['a number', '5', ['5:36+1 type_wrong'], { expected: 'condition', found: '5' }],
    ['deep inside', '{all: [x > 1, {any: [{nto: x}]}]}', ['5:58+3 key_unknown'], { near: ['not'] }],
    ['nothing', '{}', ['5:36+2 type_wrong'], { expected: 'condition' }],
  ])('%s', (_, enter, problems, facts) => {
    check(
      `${HEAD}${METRICS}phases:\n  - {id: mvp, name: MVP, enter:    ${enter}}\n`,
      problems,
      facts,
    );
  });
});

describe('sections', () => {
  it.each<Case>([
    ['empty section', 'support:', ['5:9+1 type_wrong'], { expected: 'map', found: 'null' }],
    [
      'missing keys',
      'support: {base: mau}',
      ['5:1+7 key_missing', '5:1+7 key_missing'],
      { key: 'ticket_rate' },
    ],
    [
      'formula is a number',
      'support: {base: 5, ticket_rate: 1, tickets_per_agent: 1}',
      ['5:17+1 type_wrong'],
      { expected: 'formula', found: '5' },
    ],
    [
      'share',
      'support: {base: mau, ticket_rate: 1, tickets_per_agent: 1, automation: 60}',
      ['5:72+2 number_out_of_range'],
      { max: 1 },
    ],
    [
      'yes or no',
      'costs: {a: {amount: 1, cost_of_revenue: maybe}}',
      ['5:41+5 type_wrong'],
      { expected: 'yes_no', found: 'maybe' },
    ],
    [
      'money',
      'costs: {a: {amount: US$ 5}}',
      ['5:21+5 unit_wrong'],
      { suffix: 'US$', unit: 'BRL/month' },
    ],
    [
      'no rate for a currency',
      'costs: {a: {amount: 5, currency: USD}}',
      ['5:34+3 currency_without_rate'],
      { found: 'USD', currency: 'BRL' },
    ],
    [
      'hired role',
      'team: {base: mau, growth: g, roles: {}, hiring: [{id: a, name: A, to: 1, roles: [5]}]}',
      ['5:82+1 type_wrong'],
      { expected: 'id' },
    ],
    [
      'hired twice',
      'team: {base: mau, growth: g, roles: {}, hiring: [{id: a, name: A, to: 1, roles: [b, b]}]}',
      ['5:85+1 id_duplicate'],
      { id: 'b' },
    ],
    [
      'team patterns',
      'team: {base: mau, growth: g, roles: {}, communication: [{id: a, name: A}, {id: b, name: B, up_to: 8}, {id: c, name: C, up_to: 5}]}',
      ['5:62+1 key_missing', '5:127+1 range_reversed'],
      { key: 'up_to' },
    ],
  ])('%s', (_, text, problems, facts) =>
    check(`${HEAD}${METRICS}${PHASES}${text}`, problems, facts),
  );
});

describe('all at once', () => {
  const text = `version: 2
project: {id: shop, name: Shop, currency: BRZ, locale: en, foo: 1}
metrics:
  userCount: {unit: users, default: 800ms}
  api: {unti: ms, default: !secret x}
  api: {unit: ms}
  __proto__: {unit: ms}
  nested: {unit: users, default: {by: mau, points: {1k: {lo: 1, mid: 2, high: 3}}}}
phases: [{id: mvp, name: MVP, entr: mau > 1}]
support: *none
`;

  it('every problem, in the order of the file', () => {
    check(text, [
      '1:10+1 choice_wrong',
      '2:43+3 currency_unknown',
      '2:60+3 key_unknown',
      '4:3+9 id_invalid',
      '4:37+5 unit_wrong',
      '5:9+4 key_unknown',
      '5:28+7 yaml_tag',
      '6:3+3 key_duplicate',
      '7:3+9 yaml_key',
      '8:58+2 key_unknown',
      '9:31+4 key_unknown',
      '10:10+5 yaml_alias',
    ]);
  });

  it('what could be named stays named', () => {
    const { profile } = loadProfile({ file: 'p.yaml', text });
    expect(profile.metrics.map(({ id, value }) => [id, value?.kind])).toEqual([
      ['userCount', 'invalid'],
      ['api', 'invalid'],
      ['nested', 'table'],
    ]);
    expect(profile.phases.map(({ id }) => id)).toEqual(['mvp']);
  });

  it('two thousand mistakes are two thousand problems', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `  m${i}: {unit: users, defalt: 1}`);
    const problems = problemsOf(`${HEAD}metrics:\n${rows.join('\n')}\n${PHASES}`);
    expect(problems).toHaveLength(2000);
    expect(problems[1999] && shown(problems[1999])).toBe('2003:24+6 key_unknown');
  });
});
