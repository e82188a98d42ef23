import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/core/expression/names.ts';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { unitChecker } from '../../../src/core/units/check-units.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { Diagnostic } from '../../../src/model/diagnostic/diagnostic.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = ['profiles', 'test/fixtures', 'templates/init/en', 'templates/init/pt-BR'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder)).flatMap((name) =>
    name.endsWith('.yaml') ? [join(folder, name)] : [],
  ),
);

const problemsOf = (file: string, text: string) =>
  buildGraph(loadProfile({ file, text }).profile).problems.map(({ code, place }) => ({
    code,
    line: place?.line,
  }));

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('has nothing in another unit than it says', () => {
    expect(problemsOf(file, text)).toEqual([]);
  });

  it('has no built-in formula in another unit than its quantity', () => {
    const { quantities } = buildGraph(loadProfile({ file, text }).profile).value;
    const problems: Diagnostic[] = [];
    const check = unitChecker(namesOf(quantities), (problem) => problems.push(problem));
    for (const { id, unit, expression, place } of quantities) {
      check({ expression, place, gives: { id, unit, stated: false } });
    }
    expect(problems.map(({ code, facts }) => ({ code, facts }))).toEqual([]);
  });
});

it('is held to its units: what one of its quantities is declared in cannot be changed', () => {
  const file = 'profiles/checkin.yaml';
  const text = readFileSync(join(ROOT, file), 'utf8');
  // A latency in milliseconds with an improvement taken off, declared in seconds.
  const line = text.split('\n').findIndex((each) => each.includes('formula: api_p95 * (1 -'));
  const lines = text.split('\n');
  const above = lines.slice(0, line).findLastIndex((each) => each.includes('unit: ms'));
  lines[above] = (lines[above] as string).replace('unit: ms', 'unit: s');
  expect(problemsOf(file, lines.join('\n'))).toEqual([{ code: 'formula_unit', line: line + 1 }]);
});
