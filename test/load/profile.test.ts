import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../src/load/profile.ts';
import type { Profile } from '../../src/model/profile.ts';

const FILE = 'p.yaml';
const at = (line: number, column: number, length: number) => ({ file: FILE, line, column, length });

const load = (text: string): Profile => {
  const { profile, problems } = loadProfile({ file: FILE, text });
  expect(problems).toEqual([]);
  return profile;
};

const HEAD = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
`;
const LEAST = `${HEAD}metrics: {mau: {unit: users, default: 10k}}
phases: [{id: mvp, name: MVP}, {id: user-service, name: {en: Services, pt-BR: Serviços}, enter: mau > 1}]
`;

/** The lists of a phase that says nothing of them. */
const NOTHING = { changes: [], features: [], stack: [], targets: [] };

describe('a profile of three sections', () => {
  it('is complete', () => {
    expect(load(LEAST)).toEqual({
      file: FILE,
      project: { id: 'shop', name: 'Shop', currency: 'BRL', locale: 'en', rates: [] },
      metrics: [
        {
          id: 'mau',
          unit: 'users',
          value: { kind: 'constant', value: 10_000, place: at(3, 39, 3) },
          place: at(3, 11, 3),
        },
      ],
      quantities: [],
      phases: [
        { id: 'mvp', name: 'MVP', ...NOTHING, place: at(4, 15, 3) },
        {
          id: 'user-service',
          name: { en: 'Services', 'pt-BR': 'Serviços' },
          ...NOTHING,
          enter: { kind: 'leaf', formula: { text: 'mau > 1', place: at(4, 97, 7) } },
          place: at(4, 37, 12),
        },
      ],
      slos: [],
      costs: [],
      optimisations: [],
      revenue: [],
      plans: [],
      pools: [],
      services: [],
      hosts: [],
      operations: [],
      alerts: [],
      loadTests: [],
      risks: [],
      roadmap: [],
      scenarios: [],
      budgets: [],
      claims: [],
      places: {
        version: at(1, 1, 7),
        project: at(2, 1, 7),
        metrics: at(3, 1, 7),
        phases: at(4, 1, 6),
      },
    });
  });

  it('may be JSON, have a byte order mark and Windows line ends', () => {
    const json = JSON.stringify({
      version: 1,
      project: { id: 'shop', name: 'Shop', currency: 'BRL', locale: 'en' },
      metrics: { mau: { unit: 'users', default: 10_000 } },
      phases: [{ id: 'mvp', name: 'MVP' }],
    });
    expect(load(json).metrics[0]?.value).toMatchObject({ value: 10_000 });
    const windows = load(`\uFEFF${LEAST.replaceAll('\n', '\r\n')}`);
    expect(windows.places.version).toEqual(at(1, 1, 7));
    expect(windows.phases[1]?.place).toEqual(at(4, 37, 12));
  });
});

describe('project', () => {
  it('finds its phase by either spelling', () => {
    const text = LEAST.replace('locale: en', 'locale: pt-BR, phase: user_service');
    expect(load(text).project).toMatchObject({
      locale: 'pt-BR',
      phase: { id: 'user-service', place: at(2, 70, 12) },
    });
  });
});

describe('metrics', () => {
  const metric = (text: string) =>
    load(LEAST.replace('default: 10k', text)).metrics[0] as Profile['metrics'][number];

  it('reads every key', () => {
    expect(
      metric(
        'label: {pt-BR: Usuários}, default: 10k, growth: 10% to 15%, query: max(app_mau), assumption: A guess, min: 10, max: 1e9',
      ),
    ).toMatchObject({
      label: { 'pt-BR': 'Usuários' },
      growth: {
        rate: { kind: 'range', interval: { kind: 'lognormal', low: 0.1, high: 0.15 } },
        targets: [],
      },
      query: 'max(app_mau)',
      assumption: 'A guess',
      min: 10,
      max: 1e9,
    });
  });

  it.each<[text: string, expected: object]>([
    ['formula: dau * 2', { formula: { kind: 'formula', formula: { text: 'dau * 2' } } }],
    ['by: dau, points: {1k: 5}', { formula: { kind: 'table', place: at(3, 30, 2) } }],
    ['low: 1, mid: 2, high: 3', { value: { kind: 'range', place: at(3, 30, 3) } }],
    ['default: 1 to 4', { value: { kind: 'range' } }],
    ['default: -5, min: -10', { value: { kind: 'constant', value: -5 } }],
  ])('%s', (text, expected) => {
    const read = metric(text);
    expect(read).toMatchObject(expected);
    expect(Object.keys(read).filter((key) => key === 'value' || key === 'formula')).toHaveLength(1);
  });

  it('may have neither default nor model', () => {
    expect(metric('label: Users')).not.toHaveProperty('value');
  });

  it('takes dotted ids', () => {
    expect(load(LEAST.replace('mau:', 'feature_requests.graph_2:')).metrics[0]?.id).toBe(
      'feature_requests.graph_2',
    );
  });
});

describe('numbers', () => {
  const quantity = (value: string) =>
    load(`${LEAST}quantities:\n  q: {unit: users, ${value}}\n`).quantities[0]?.value;

  it('a formula is where its first character is', () => {
    expect(quantity('value: " mau * 2"')).toEqual({
      kind: 'formula',
      formula: { text: 'mau * 2', place: at(6, 29, 7) },
      place: at(6, 27, 10),
    });
    expect(quantity("formula: 'mau * 2'")).toMatchObject({
      formula: { text: 'mau * 2', place: at(6, 30, 7) },
    });
    expect(quantity('value: {formula: mau}')).toMatchObject({
      formula: { text: 'mau', place: at(6, 37, 3) },
      place: at(6, 28, 7),
    });
  });

  it('a formula with escapes or line breaks is where its scalar begins', () => {
    expect(quantity('value: "mau \\x2a 2"')).toMatchObject({
      formula: { text: 'mau * 2', place: at(6, 27, 12) },
    });
    const { quantities } = load(
      `${LEAST}quantities:\n  q:\n    unit: users\n    value: >-\n      mau\n      * 2\n`,
    );
    expect(quantities[0]?.value).toMatchObject({
      formula: { text: 'mau * 2', place: at(8, 12, 2) },
    });
  });

  it('a table is sorted, and its points may have any other form', () => {
    expect(
      quantity(
        'value: {by: mau, points: {1M: 3 to 4, 10k: {low: 1, mid: 2, high: 3}, 100k: mau / 2}, between: log}',
      ),
    ).toMatchObject({
      kind: 'table',
      by: { text: 'mau' },
      between: 'log',
      points: [
        {
          x: 10_000,
          value: { kind: 'range', interval: { kind: 'split', low: 1, mid: 2, high: 3 } },
        },
        { x: 100_000, value: { kind: 'formula' } },
        { x: 1_000_000, value: { kind: 'range' }, place: at(6, 46, 2) },
      ],
    });
  });

  it('a table by phase has ids of phases, and steps', () => {
    expect(quantity('value: {by: phase, points: {user_service: 2, mvp: 1}}')).toMatchObject({
      between: 'step',
      points: [{ x: 'user-service' }, { x: 'mvp' }],
    });
    expect(quantity('by: mau, points: {1: 1}')).toMatchObject({ between: 'linear' });
  });

  it('points are in the unit of what they are read by', () => {
    const text = `${LEAST}quantities:
  load: {unit: share, value: 50%}
  q: {unit: users, by: load, points: {50%: 1, 100%: 2}}
`;
    expect(load(text).quantities[1]?.value).toMatchObject({ points: [{ x: 0.5 }, { x: 1 }] });
  });

  it('a range of equal ends is a constant', () => {
    expect(quantity('low: 2, mid: 2, high: 2')).toMatchObject({ kind: 'constant', value: 2 });
  });

  it('quantities may be negative', () => {
    expect(quantity('value: -3')).toMatchObject({ value: -3 });
  });
});

describe('conditions', () => {
  it('nest', () => {
    const text = LEAST.replace(
      '{id: mvp, name: MVP}',
      '{id: mvp, name: MVP, enter: {all: [mau >= 50k, {any: [a > 1, {not: b == 1}]}]}}',
    );
    expect(load(text).phases[0]?.enter).toEqual({
      kind: 'all',
      parts: [
        { kind: 'leaf', formula: { text: 'mau >= 50k', place: at(4, 45, 10) } },
        {
          kind: 'any',
          parts: [
            { kind: 'leaf', formula: { text: 'a > 1', place: at(4, 64, 5) } },
            {
              kind: 'not',
              part: { kind: 'leaf', formula: { text: 'b == 1', place: at(4, 77, 6) } },
            },
          ],
        },
      ],
    });
  });
});
