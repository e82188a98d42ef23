import { describe, expect, it } from 'vitest';
import { CHURN_EXAMPLE, expressionsTopic } from '../../src/catalog/en/help/expressions.ts';
import { EXAMPLE_PROFILE } from '../../src/catalog/en/help/profile.ts';
import { sections as english } from '../../src/catalog/en/help/sections.ts';
import { METRICS_EXAMPLE } from '../../src/catalog/en/help/topics.ts';
import { topicHelp } from '../../src/catalog/en/topic-help.ts';
import { sections as portugueseSections } from '../../src/catalog/pt-br/help/sections.ts';
import { topicHelp as portuguese } from '../../src/catalog/pt-br/topic-help.ts';
import type { HelpChapter } from '../../src/catalog/words/help.ts';
import { parseFormula } from '../../src/core/expression/parse.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import { evaluate } from '../../src/core/graph/evaluate.ts';
import { evaluateMonths } from '../../src/core/graph/walk-months.ts';
import type { Inline, Prose } from '../../src/lib/inline.ts';
import type { NumberSpec } from '../../src/load/document/number-spec.ts';
import { loadMetrics } from '../../src/load/metrics/metrics-file.ts';
import { readNumberText } from '../../src/load/number/number-text.ts';
import { loadProfile } from '../../src/load/profile.ts';
import type { Diagnostic } from '../../src/model/diagnostic/diagnostic.ts';
import { TOPICS } from '../../src/model/names.ts';
import type { KeyForm, ProfileKey } from '../../src/model/profile-keys/key.ts';
import { PROFILE_KEYS } from '../../src/model/profile-keys.ts';
import type { Graph } from '../../src/model/quantity.ts';
import { profileJsonSchema } from '../../src/model/wire/json-schema.ts';

const compile = (
  text: string,
): { readonly graph: Graph; readonly problems: readonly Diagnostic[] } => {
  const { profile, problems } = loadProfile({ file: 'shop.yaml', text });
  const built = buildGraph(profile);
  return { graph: built.value, problems: [...problems, ...built.problems] };
};

/** The code nodes of prose, as text. */
const codes = (prose: Prose): string[] =>
  prose.flatMap((node: Inline) =>
    typeof node === 'object' && node.kind === 'code' ? [node.text] : [],
  );

const chapter = (chapters: readonly HelpChapter[], title: string): HelpChapter => {
  const found = chapters.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no chapter ${title}`);
  return found;
};

/** What is written in the terms of a chapter, row by row, beside the codes of its meaning. */
const termsOf = ({ parts }: HelpChapter): { written: string[]; means: string[] }[] =>
  parts.flatMap((part) =>
    part.kind === 'terms'
      ? part.rows.map(([term, means]) => ({ written: codes(term), means: codes(means) }))
      : [],
  );

const codeOf = ({ parts }: HelpChapter): string =>
  parts.flatMap((part) => (part.kind === 'code' ? [part.text] : [])).join('\n');

describe('the topics', () => {
  it.each(TOPICS)('of %s have titles for every table', (name) => {
    const { before, after } = topicHelp.pages[name];
    for (const { parts } of [...before, ...after]) {
      parts.forEach((part, i) => {
        if (part.kind === 'terms') expect(part.titles === undefined).toBe(i === 0);
      });
    }
  });
});

describe('the recipe of a stock with what comes and what leaves', () => {
  // 900 + 80 − 900 × 3 % = 953; 953 + 80 − 953 × 3 % = 1,004.41.
  it.each([
    ['prev', CHURN_EXAMPLE],
    [
      'a rate',
      CHURN_EXAMPLE.replace(
        /growth: .*/,
        "growth: {add: new_customers, rate: {formula: '-churn'}}",
      ),
    ],
  ])('comes to the numbers of the page by %s', (_, recipe) => {
    const project = 'project: {id: shop, name: Shop, currency: USD, locale: en}';
    const phases = 'phases: [{id: mvp, name: MVP}]';
    const { graph, problems } = compile(`version: 1\n${project}\n${recipe}\n${phases}\n`);
    expect(problems).toEqual([]);
    const months = evaluateMonths(graph, { months: 2 });
    expect(months.map(({ value }) => value('paying'))).toEqual([900, 953, expect.closeTo(1004.41)]);
  });
});

describe('the complete profile of the help', () => {
  it('has metrics and phases only, and is right', () => {
    const { graph, problems } = compile(EXAMPLE_PROFILE);
    expect(problems).toEqual([]);
    expect(EXAMPLE_PROFILE.match(/^[a-z]+(?=:)/gm)).toEqual([
      'version',
      'project',
      'metrics',
      'phases',
    ]);
    const { value } = evaluate(graph);
    expect(value('mau')).toBe(20_000);
    expect(value('peak_rps')).toBeCloseTo(600, 9);
  });

  it('is the same in Portuguese, but for names, money and language', () => {
    const [first] = portuguese.pages.profile.before;
    const { graph, problems } = compile(first === undefined ? '' : codeOf(first));
    expect(problems).toEqual([]);
    expect(graph.quantities.map(({ id }) => id)).toEqual(
      compile(EXAMPLE_PROFILE).graph.quantities.map(({ id }) => id),
    );
  });
});

describe('the sections of the profile topic', () => {
  type Schema = {
    readonly $ref?: string;
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly required?: readonly string[];
    readonly allOf?: readonly Schema[];
    readonly anyOf?: readonly Schema[];
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: Schema | false;
  };
  const { properties = {} } = profileJsonSchema() as Schema;
  const INLINE = ['by', 'points', 'between', 'low', 'mid', 'high'];

  /** A list or a map of rows is read as one of its rows. */
  const rowOf = (schema: Schema | undefined): Schema | undefined => {
    if (schema?.items !== undefined) return rowOf(schema.items);
    // A word, or a map by scale.
    if (schema?.anyOf?.some((one) => one.enum !== undefined) === true) {
      return schema.anyOf.find((one) => one.properties !== undefined);
    }
    const rows = schema?.additionalProperties;
    return typeof rows === 'object' && rows.properties !== undefined ? rowOf(rows) : schema;
  };

  /** What a target of `scale emit` makes something of, and nobody else. */
  const isAnything = (schema: Schema | false | undefined): boolean =>
    typeof schema === 'object' && Object.keys(schema).every((one) => one === 'description');

  /** Keys behind which a word or a number may stand in place of a map, each or in every row. */
  const SHORT: ReadonlySet<string> = new Set(['growth', 'user', 'volumes', 'egress']);
  const mapIn = ({ anyOf, additionalProperties }: Schema): Schema | undefined =>
    anyOf?.at(-1) ?? (additionalProperties ? mapIn(additionalProperties) : undefined);

  const formsOf = (schema: Schema): readonly KeyForm[] => {
    const $ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
    if ($ref !== undefined) return [$ref.replace('#/definitions/', '') as KeyForm];
    const type = String(schema.type);
    if (type === 'array') return [schema.items?.$ref === undefined ? 'list' : 'texts'];
    if (type === 'number') return ['limit'];
    if (type === 'object') {
      const free = isAnything(schema.additionalProperties);
      return [schema.properties === undefined && !free ? 'rows' : 'map'];
    }
    if (isAnything(schema)) return ['map'];
    if (schema.enum !== undefined)
      return [
        ...(['locale', 'level', 'severity', 'check_severity', 'no_data', 'on_stale'] as const),
        ...(['history', 'words'] as const),
      ];
    if (schema.anyOf !== undefined) return schema.anyOf.flatMap(formsOf);
    return ['id', 'words', 'currency', 'phase', 'quantity', 'formula'];
  };

  /** `tiers.id` → its schema and whether it is required, for every key below. */
  const keysOf = (
    schema: Schema | undefined,
    prefix = '',
  ): readonly { path: string; forms: readonly KeyForm[]; required: boolean }[] => {
    const row = rowOf(schema);
    return Object.entries(row?.properties ?? {}).flatMap(([name, below]) => [
      {
        path: prefix + name,
        forms: formsOf(below),
        required: row?.required?.includes(name) === true,
      },
      ...keysOf(SHORT.has(name) ? mapIn(below) : below, `${prefix}${name}.`),
    ]);
  };

  it('are the sections of the JSON Schema, in its order', () => {
    expect(['version', ...Object.keys(PROFILE_KEYS)]).toEqual(Object.keys(properties));
  });

  const sections = Object.keys(PROFILE_KEYS) as (keyof typeof PROFILE_KEYS)[];

  it.each(sections)('%s has the keys of the JSON Schema', (section) => {
    const facts: Readonly<Record<string, ProfileKey>> = PROFILE_KEYS[section];
    const inline = section === 'metrics' || section === 'quantities' ? INLINE : [];
    const expected = keysOf(properties[section]).filter(({ path }) => !inline.includes(path));
    expect(Object.keys(facts).toSorted()).toEqual(expected.map(({ path }) => path).toSorted());
    for (const { path, forms, required } of expected) {
      expect([path, facts[path]?.required === true]).toEqual([path, required]);
      expect(forms, path).toContain(facts[path]?.form);
    }
  });

  const isRequired = (section: string): boolean => /^(?:project|metrics|phases)$/.test(section);
  const withSection = (text: string, section: string, example: string): string => {
    const without = text.replace(new RegExp(`^${section}:.*\n(?: .*\n)*`, 'm'), '');
    return `${isRequired(section) ? without : text}${example}\n`;
  };

  /** Sections that name rows of another one. */
  const NEEDED: Partial<Record<(typeof sections)[number], (typeof sections)[number]>> = {
    optimisations: 'costs',
    customers: 'plans',
    budgets: 'costs',
  };

  it.each(sections)('%s has an example that is right, in every language', (section) => {
    for (const words of [english, portugueseSections]) {
      const { example } = words[section];
      expect(example).toMatch(new RegExp(`^${section}:`));
      const needed = NEEDED[section];
      const text =
        needed === undefined
          ? EXAMPLE_PROFILE
          : withSection(EXAMPLE_PROFILE, needed, words[needed].example);
      expect(compile(withSection(text, section, example)).problems).toEqual([]);
    }
  });

  it('are right together, and give the units that the help names', () => {
    const text = sections.reduce(
      (all, section) => withSection(all, section, english[section].example),
      EXAMPLE_PROFILE,
    );
    const { graph, problems } = compile(text);
    expect(problems).toEqual([]);
    const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
    const path = (section: string, key: string): RegExp => {
      const rows = `[a-z_]+[.]`;
      const inner = key.replace(/^(tiers|roles|hiring|communication)\./, `$1.${rows}`);
      const listed = /^(?:costs|revenue)$/.test(section) ? rows : '';
      return new RegExp(`^${section}[.]${listed}${inner}$`);
    };
    let checked = 0;
    for (const section of ['costs', 'revenue', 'support', 'moderation', 'team'] as const) {
      for (const [key, fact] of Object.entries<ProfileKey>(PROFILE_KEYS[section])) {
        const found = [...units].find(([id]) => path(section, key).test(id));
        if (fact.unit === undefined || found === undefined) continue;
        checked++;
        const [id, unit] = found;
        const known = fact.unit.replace('CUR', 'USD');
        // The example has an amount for each of some of the users.
        const own = id === 'costs.payments.amount' ? unit.replace('/user/month', '/month') : unit;
        expect([id, own]).toEqual([id, known]);
      }
    }
    expect(checked).toBeGreaterThan(15);
  });
});

describe('the numbers of the profile topic', () => {
  const UNITS = ['users', 'share', 'ms', 'Mi', 'BRL/month', 'USD/month', 'EUR/month', 'yes/no'];
  const SPECS: readonly NumberSpec[] = [
    ...UNITS.map((unit) => ({ unit })),
    { unit: 'BRL/month', each: 'calls' },
    { unit: 'USD/month', each: 'tokens' },
    { unit: 'share/month', compounds: true },
  ];
  const reads = (text: string): boolean =>
    SPECS.some((spec) => /^(?:constant|range)$/.test(readNumberText(text, spec).kind));

  it('are read as numbers', () => {
    const { before } = topicHelp.pages.profile;
    const numbers = termsOf(chapter(before, 'Numbers')).flatMap(({ written }) => written);
    const uncertain = termsOf(chapter(before, 'Uncertain numbers')).flatMap((row) => row.written);
    const plain = [...numbers, ...uncertain].filter((text) => !/[{*]/.test(text));
    expect(plain.length).toBeGreaterThan(15);
    expect(plain.filter((text) => !reads(text))).toEqual([]);
  });

  it('may stand in a profile by scale, by phase and as conditions', () => {
    const { before } = topicHelp.pages.profile;
    const [amount = '', limit = ''] = codeOf(chapter(before, 'Numbers by scale')).split('\n');
    const conditions = codeOf(chapter(before, 'Phases and their conditions')).split('\n');
    for (const enter of conditions) {
      const text = EXAMPLE_PROFILE.replace('enter: mau >= 50k', enter).replace(
        'phases:',
        '  api_p95: {unit: ms}\n  error_rate: {unit: share}\nphases:',
      );
      const slo = `slos: [{id: api, metric: api_p95, ${limit.replace('limit', 'below')}}]`;
      expect(compile(`${text}costs: {compute: {${amount}}}\n${slo}\n`).problems).toEqual([]);
    }
  });
});

describe('the metrics file of the formats topic', () => {
  it('is read', () => {
    const metrics = [
      { id: 'mau', unit: 'users' },
      { id: 'api_p95', unit: 'ms' },
      { id: 'error_rate', unit: 'share' },
      { id: 'support.tickets_open', unit: 'tickets' },
    ];
    const { value, problems } = loadMetrics({ file: 'm.yaml', text: METRICS_EXAMPLE }, metrics);
    expect(problems).toEqual([]);
    expect(value).toHaveLength(4);
  });
});

describe('the expressions topic', () => {
  const parses = (text: string): boolean =>
    parseFormula({ text, place: { file: 'f', line: 1, column: 1, length: 1 } }).kind === 'parsed';

  it('shows formulas that are read', () => {
    const examples = codeOf(chapter(expressionsTopic.before, 'Examples')).split('\n');
    expect(examples.filter((text) => !parses(text))).toEqual([]);
    const terms = termsOf(chapter(expressionsTopic.before, 'Numbers, names and words'));
    expect(terms.flatMap(({ written }) => written).filter((text) => !parses(text))).toEqual([]);
  });

  it('refuses what it says is refused, and reads what to write instead', () => {
    const table = `${EXAMPLE_PROFILE}quantities:\n  a: {unit: yes/no, value: yes}\n  b: {unit: yes/no, value: no}\n  x: {unit: ratio, value: 2}\n  y: {unit: ratio, value: 2}\n`;
    const works = (text: string): boolean => {
      const unit = /^if|[*^]/.test(text) ? 'ratio' : 'yes/no';
      const formula = `  z: {unit: ${unit}, formula: ${JSON.stringify(text)}}\n`;
      return compile(table + formula).problems.length === 0;
    };
    const rows = termsOf(chapter(expressionsTopic.after, 'What is refused'));
    expect(rows.flatMap(({ written }) => written).filter(works)).toEqual([]);
    const instead = rows.flatMap(({ means }) => means);
    expect(instead.length).toBeGreaterThan(5);
    expect(instead.filter((text) => !works(text))).toEqual([]);
  });

  it('lists operators from the tightest to the loosest', () => {
    const place = { file: 'f', line: 1, column: 1, length: 1 };
    const same = (loose: string, grouped: string): void =>
      expect(withoutPlaces(parseFormula({ text: loose, place }))).toEqual(
        withoutPlaces(parseFormula({ text: grouped, place })),
      );
    same('2 ^ 3 ^ 2', '2 ^ (3 ^ 2)');
    same('-2 ^ 2', '-(2 ^ 2)');
    same('-2 * 3', '(-2) * 3');
    same('1 + 2 * 3 / 4', '1 + ((2 * 3) / 4)');
    same('1 - 2 + 3', '(1 - 2) + 3');
    same('1 + 2 < 3 * 4', '(1 + 2) < (3 * 4)');
    same('a < 1 and b > 2 or c == 3', '((a < 1) and (b > 2)) or (c == 3)');
  });
});

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item) => (key === 'place' ? undefined : item)));
