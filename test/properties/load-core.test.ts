import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/graph/build.ts';
import { loadProfile } from '../../src/load/profile.ts';
import type { Diagnostic } from '../../src/model/diagnostic/diagnostic.ts';
import type { Formula } from '../../src/model/number-form.ts';
import { FULL } from '../support/profiles.ts';

const NOBODY = 'nobody_is_called_so';

const SOURCES: readonly (readonly [string, string])[] = [
  ['full', FULL],
  ['a condition of the first phase', FULL.replace('name: MVP}', 'name: MVP, enter: mau >= 1}')],
  ...['profiles', 'test/fixtures'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const),
  ),
];

const read = (text: string) => loadProfile({ file: 'p.yaml', text });

const isFormula = (value: object): value is Formula =>
  'text' in value && 'place' in value && Object.keys(value).length === 2;

/** Every formula that a profile holds, wherever it stands. */
const formulasIn = (value: unknown): readonly Formula[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isFormula(value)) return [value];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(formulasIn);
};

/** The profile with `NOBODY` in place of every formula that stands unescaped on one line, and these. */
const withNobody = (
  text: string,
): { readonly wrong: string; readonly changed: readonly Formula[] } => {
  const lines = text.split('\n');
  // From the right, so that what is left of it stays where it is.
  const formulas = [...formulasIn(read(text).profile)].sort(
    (a, b) => b.place.column - a.place.column,
  );
  const changed = formulas.filter(({ text: formula, place }) => {
    const line = lines[place.line - 1] ?? '';
    const from = place.column - 1;
    // A table by phase has phases as its points.
    if (formula === 'phase' || !line.startsWith(formula, from)) return false;
    lines[place.line - 1] = line.slice(0, from) + NOBODY + line.slice(from + formula.length);
    return true;
  });
  return { wrong: lines.join('\n'), changed };
};

const problemsOf = (text: string): readonly Diagnostic[] => {
  const { profile, problems } = read(text);
  return [...problems, ...buildGraph(profile).problems];
};

describe('no formula of a profile is left unread', () => {
  it.each(SOURCES)('a wrong name is reported wherever it stands in %s', (_, text) => {
    const { wrong, changed } = withNobody(text);
    expect(changed.length).toBeGreaterThan(3);
    const reported = new Set(problemsOf(wrong).map(({ place }) => place?.line));
    const unread = changed.filter(({ place }) => !reported.has(place.line));
    expect(unread.map(({ text, place }) => `${place.line}: ${text}`)).toEqual([]);
  });
});
