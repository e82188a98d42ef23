import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IForbiddenRuleType,
} from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The rules at work on a small project with the folders of this one: one file for each import that
// is allowed or forbidden. What a rule names in the report is what this test counts.

const HOME = resolve(import.meta.dirname, '../..');
const { default: config } = (await import(join(HOME, '.dependency-cruiser.mjs'))) as {
  readonly default: {
    readonly forbidden: IForbiddenRuleType[];
    readonly options: ICruiseOptions & { readonly enhancedResolveOptions: object };
  };
};

/** Which layers each layer may import, itself included; DESIGN's table once more. */
const MAY_IMPORT = {
  lib: ['lib'],
  model: ['model', 'lib'],
  catalog: ['catalog', 'model', 'lib'],
  core: ['core', 'model', 'lib'],
  load: ['load', 'model', 'lib'],
  emit: ['emit', 'model', 'lib'],
  view: ['view', 'model', 'catalog', 'lib'],
  render: ['render', 'render/ci', 'view', 'lib'],
  'render/ci': ['render/ci', 'render', 'model', 'catalog', 'lib'],
  page: ['page', 'render', 'render/ci', 'view', 'core', 'catalog', 'model', 'lib'],
  cli: [
    ...['cli', 'page', 'lib', 'model', 'catalog', 'core', 'load', 'emit', 'view', 'render'],
    'render/ci',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Layer = keyof typeof MAY_IMPORT;
const LAYERS = Object.keys(MAY_IMPORT) as readonly Layer[];

const RULE_OF: Readonly<Record<Layer, string>> = {
  lib: 'lib-knows-nothing',
  model: 'model-is-vocabulary',
  catalog: 'catalog-is-words',
  core: 'core-is-pure',
  load: 'load-only-reads',
  emit: 'emit-only-emits',
  view: 'view-arranges',
  render: 'render-draws-views',
  'render/ci': 'render-ci-draws-verdicts',
  page: 'page-runs-in-a-browser',
  cli: 'cli-stands-alone',
};

type Case = {
  readonly path: string;
  readonly text: string;
  /** Names of the rules that must object. */
  readonly rules: readonly string[];
};

/** What nothing else imports. */
const EDGE_OF = { cli: 'cli-is-the-edge', page: 'page-is-a-program' } as const;

const above = (path: string): string => '../'.repeat(path.split('/').length - 1);
const importing = (path: string, target: string, rules: readonly string[]): Case => ({
  path,
  text: `import '${target.startsWith('src/') || target.startsWith('test/') ? above(path) : ''}${target}';\n`,
  rules,
});

const betweenLayers: readonly Case[] = LAYERS.flatMap((from) =>
  LAYERS.map((to) => {
    const allowed: readonly string[] = MAY_IMPORT[from];
    const rules = allowed.includes(to) ? [] : [RULE_OF[from]];
    const edge = from !== to && (to === 'cli' || to === 'page') ? [EDGE_OF[to]] : [];
    const path = `src/${from}/to-${to.replace('/', '-')}.ts`;
    return importing(path, `src/${to}/target.ts`, [...rules, ...edge]);
  }),
);

const doors: readonly Case[] = [
  importing('src/lib/yaml.ts', 'yaml', []),
  importing('src/lib/yaml/compose.ts', 'yaml', []),
  importing('src/lib/other.ts', 'yaml', ['yaml-door']),
  importing('src/load/file.ts', 'yaml', ['yaml-door']),
  importing('src/model/wire/part.ts', 'zod/mini', []),
  importing('src/model/part.ts', 'zod/mini', ['zod-door']),
  importing('src/core/checked.ts', 'zod/mini', ['zod-door', 'core-without-zod']),
  importing('src/core/expression/mathjs.ts', 'mathjs/number', []),
  importing('src/core/expression/tree.ts', 'mathjs/number', ['mathjs-door']),
  importing('src/render/terminal.ts', 'chalk', []),
  importing('src/render/terminal/paint.ts', 'chalk', []),
  importing('src/render/markdown.ts', 'chalk', ['chalk-door']),
  importing('src/render/svg/axis.ts', 'd3-array', []),
  importing('src/view/chart.ts', 'd3-array', ['d3-array-door']),
  importing('src/cli/parse-arguments.ts', 'commander', []),
  importing('src/cli/other.ts', 'commander', ['commander-door']),
  importing('src/cli/init/prompts.ts', '@clack/prompts', []),
  importing('src/cli/asking.ts', '@clack/prompts', ['@clack/prompts-door']),
  importing('src/cli/node/node-io.ts', 'node:fs', []),
  importing('src/cli/node/node-http.ts', 'node:http', []),
  importing('src/cli/run.ts', 'node:fs', ['node-door']),
  importing('src/emit/unified-diff.ts', 'diff', []),
  importing('src/emit/other.ts', 'diff', ['diff-door']),
  importing('src/core/clock.ts', 'node:fs', ['node-door']),
  {
    path: 'src/core/expression/type.ts',
    text: `import type { MathNode } from 'mathjs/number';\nexport type Tree = MathNode;\n`,
    rules: [],
  },
];

const hygiene: readonly Case[] = [
  importing('src/lib/here.ts', './there.ts', ['no-cycle']),
  importing('src/lib/there.ts', './here.ts', ['no-cycle']),
  {
    path: 'src/lib/type-here.ts',
    text: `import type { B } from './type-there.ts';\nexport type A = B;\n`,
    rules: ['no-cycle'],
  },
  {
    path: 'src/lib/type-there.ts',
    text: `import type { A } from './type-here.ts';\nexport type B = A;\n`,
    rules: ['no-cycle'],
  },
  importing('src/cli/command.ts', './commands.ts', []),
  { path: 'src/cli/commands.ts', text: `export const c = import('./command.ts');\n`, rules: [] },
  { path: 'src/lib/alone.ts', text: 'export const alone = 1;\n', rules: ['no-orphan'] },
  importing('src/cli/chance.ts', 'typed-function', ['only-named-packages']),
  importing('src/cli/report/typeset.ts', 'typed-function', []),
  importing('src/cli/nowhere.ts', './nowhere-at-all.ts', ['only-what-exists']),
  importing('src/cli/tested.ts', 'test/target.ts', ['cli-stands-alone']),
  {
    path: 'bin/scale.js',
    text: `import('../dist/main.js');\nimport('../src/cli/target.ts');\nimport('chalk');\n`,
    rules: ['bin-loads-the-bundle', 'bin-loads-the-bundle'],
  },
];

const CASES = [...betweenLayers, ...doors, ...hygiene];

let project: string;
let result: ICruiseResult;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'scale-arch-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  cpSync(join(HOME, 'package.json'), join(project, 'package.json'));
  symlinkSync(join(HOME, 'node_modules'), join(project, 'node_modules'), 'dir');
  for (const layer of LAYERS) put(`src/${layer}/target.ts`, 'export const target = 1;\n');
  put('test/target.ts', 'export const target = 1;\n');
  put('dist/main.js', 'export const main = 1;\n');
  for (const { path, text } of CASES) put(path, text);
  const { forbidden, options } = config;
  const { tsConfig: _ours, enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    ['src', 'bin'],
    { ...cruiseOptions, ruleSet: { forbidden }, validate: true, baseDir: project },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(output);
  result = output;
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const objections = (path: string): readonly string[] =>
  result.summary.violations
    .filter(({ from, cycle = [] }) => from === path || cycle.some(({ name }) => name === path))
    .map(({ rule }) => rule.name)
    .sort();

describe('import rules', () => {
  it('see every file', () => {
    const seen = result.modules.map(({ source }) => source);
    expect(seen).toEqual(expect.arrayContaining(CASES.map(({ path }) => path)));
  });

  it.each(CASES)('$path: $rules', ({ path, rules }) => {
    expect(objections(path)).toEqual([...rules].sort());
  });

  it('say what to do instead', () => {
    for (const { comment } of config.forbidden) expect(comment).toMatch(/.{30}/);
  });

  it('can each fail', () => {
    const proven = new Set(CASES.flatMap(({ rules }) => rules));
    expect(config.forbidden.filter(({ name = '' }) => !proven.has(name))).toEqual([]);
  });
});
