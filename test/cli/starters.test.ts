import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/catalog/en.ts';
import { explainQuantity } from '../../src/core/explain.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import { evaluateToday } from '../../src/core/plan.ts';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';
import { loadProfile } from '../../src/load/profile.ts';
import { fillStarter } from '../../src/load/starter.ts';
import { STARTERS } from '../../src/model/names.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { viewExplanation } from '../../src/view/explain.ts';
import { runIn } from '../support/run-scale.ts';
import { createWorld } from '../support/world.ts';

const LOCALES = ['en', 'pt-BR'] as const;
const CURRENCIES = ['USD', 'BRL', 'JPY'] as const;

const starter = (from: string, locale: string): string =>
  readFileSync(`templates/init/${locale}/${from}.yaml`, 'utf8');

const compile = (text: string) => {
  const { profile, problems } = loadProfile({ file: 'x.yaml', text });
  const { value: graph, problems: linking } = buildGraph(profile);
  return { profile, graph, problems: [...problems, ...linking] };
};

it.each(LOCALES)('the starters in %s are those that the command knows', (locale) => {
  const names = readdirSync(`templates/init/${locale}`).map((file) => file.replace('.yaml', ''));
  expect(names.toSorted()).toEqual([...STARTERS].toSorted());
});

describe.each(STARTERS)('%s', (from) => {
  it.each(LOCALES)('is a page that a person can go on from, in %s', (locale) => {
    const lines = starter(from, locale).split('\n');
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.length).toBeLessThan(140);
    expect(lines.filter((line) => line.includes('# ')).length).toBeGreaterThan(15);
    expect(lines.filter((line) => line.includes('assumption: ')).length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(105);
    expect(lines[0]).toBe('# yaml-language-server: $schema=../../../schema/profile.json');
    expect(existsSync('templates/init/en/../../../schema/profile.json')).toBe(true);
  });

  it('says the same in every language, in other words', () => {
    const shapes = LOCALES.map((locale) =>
      shapeOf(plainValue(parseYaml(starter(from, locale)).root)),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    const comments = LOCALES.map((locale) => starter(from, locale).match(/# .*/g)?.slice(1) ?? []);
    expect(comments[1]?.length).toBeGreaterThan(15);
    const translated = comments[1]?.filter((one) => !comments[0]?.includes(one)) ?? [];
    expect(translated.length).toBeGreaterThan((comments[1]?.length ?? 0) * 0.7);
  });

  it.each(LOCALES.flatMap((locale) => CURRENCIES.map((currency) => [locale, currency] as const)))(
    'validates and plans in %s and %s',
    async (locale, currency) => {
      const world = createWorld();
      const options = ['--from', from, '--locale', locale, '--currency', currency];
      const made = await runIn(world, ['init', 'shop.yaml', '--name', 'Shop', ...options]);
      expect([made.exitCode, made.stderr]).toEqual([0, '']);
      const valid = await runIn(world, ['validate', 'shop.yaml']);
      expect([valid.exitCode, valid.stderr]).toEqual([0, '']);
      const plan = await runIn(world, ['plan', 'shop.yaml', '--format', 'json']);
      expect([plan.exitCode, plan.stderr]).toEqual([0, '']);
      const { project, quantities } = JSON.parse(plan.stdout);
      expect(project).toEqual({ id: 'shop', name: 'Shop', currency, locale });
      const units = Object.values<{ unit: string }>(quantities).map(({ unit }) => unit);
      const money = units.filter((unit) => /^[A-Z]{3}(?:\/|$)/.test(unit));
      expect(money.length).toBeGreaterThan(0);
      expect(money.filter((unit) => unit.slice(0, 3) !== currency)).toEqual([]);
    },
  );

  it.each(LOCALES)('explains every quantity, in %s', (locale) => {
    const { profile, graph, problems } = compile(starter(from, locale));
    expect(problems).toEqual([]);
    const measurements: never[] = [];
    const evaluation = evaluateToday({ profile, graph, measurements, at: '2026-11-20' });
    expect(evaluation.problems).toEqual([]);
    for (const { id } of graph.quantities) {
      const quantities = explainQuantity({ graph, evaluation, measurements }, id);
      expect(quantities[0]?.id).toBe(id);
      const document = viewExplanation({
        ...{ explanation: { id, quantities } as never, words: en },
        ...{ profileName: 'shop', depth: undefined },
      });
      const options = { width: 80, colour: false, ascii: false, locale: 'en', notShown: () => [] };
      expect(renderTerminal(document, options), id).toContain(id);
    }
  });

  it.each(LOCALES)('does not contradict itself, in %s', async (locale) => {
    const world = createWorld({ files: { 'x.yaml': starter(from, locale) } });
    const { exitCode, stdout } = await runIn(world, ['audit', 'x.yaml', '--format', 'json']);
    expect(exitCode).toBe(0);
    const { claims, findings } = JSON.parse(stdout);
    expect(claims.filter(({ holds }: { holds: boolean | null }) => holds === false)).toEqual([]);
    // Omissions are suggestions; whatever else an audit finds is a figure to correct.
    const codes = findings.map(({ code }: { code: string }) => code);
    expect(codes.filter((one: string) => !one.startsWith('omission_'))).toEqual([]);
  });

  it('knows every metric of the decision, or the plan asks for it', async () => {
    const world = createWorld({ files: { 'x.yaml': starter(from, 'en') } });
    const { stdout } = await runIn(world, ['plan', 'x.yaml', '--format', 'json']);
    const { phase, metrics, findings } = JSON.parse(stdout);
    expect(phase.triggers.length).toBeGreaterThan(0);
    const unknown = Object.entries<{ value: number | null }>(metrics)
      .filter(([, { value }]) => value === null)
      .map(([id]) => id);
    expect(unknown.length).toBeGreaterThan(0);
    const said = JSON.stringify(findings);
    for (const id of unknown) expect(said).toContain(id);
    const known = phase.triggers.filter((one: { met: boolean | null }) => one.met !== null);
    expect(known.length).toBeGreaterThan(0);
  });
});

/** A profile without its texts: what both languages must share. */
const shapeOf = (value: unknown, key = ''): unknown => {
  if (/^(?:label|name|assumption|architecture|currency|locale)$/.test(key)) return key;
  if (typeof value === 'string') return value.replace(/^(?:USD|BRL)(?=\/|$)/, 'CUR');
  if (Array.isArray(value)) {
    return key === 'changes' ? value.length : value.map((item) => shapeOf(item));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one, name)]));
};

describe('fillStarter', () => {
  it('takes any name: it reads back, and every other line is that of the starter', () => {
    const text = starter('saas', 'en');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        'a: b',
        '#',
        'a\nb: c',
        '"',
        "'",
        '}',
        '- x',
        '$(HOME)',
        '🚀',
        '\u2028',
        '$&',
      ),
    );
    fc.assert(
      fc.property(hostile, (name) => {
        const filled = fillStarter(text, { id: 'shop', name, currency: 'USD' });
        const { profile, problems } = loadProfile({ file: 'x.yaml', text: filled });
        expect(problems).toEqual([]);
        expect(profile.project).toMatchObject({ id: 'shop', name, currency: 'USD' });
        const changed = text.split('\n').filter((line, i) => line !== filled.split('\n')[i]);
        expect(changed.map((line) => line.trim().split(/[: ]/)[0])).toEqual(['#', 'id', 'name']);
      }),
    );
  });

  it('leads the editor to the schema beside the profile', () => {
    const filled = fillStarter(starter('blank', 'en'), { id: 'x', name: 'X', currency: 'EUR' });
    expect(filled.split('\n')[0]).toBe('# yaml-language-server: $schema=scale.schema.json');
  });
});
