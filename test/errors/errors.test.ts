import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnostics } from '../../src/catalog/en/diagnostics.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic/diagnostic.ts';
import { SOURCE_FAILURES } from '../../src/model/diagnostic/source-diagnostic.ts';
import { samples } from '../catalog/diagnostic-samples.ts';
import { expectFile } from '../support/expected.ts';
import { type Outcome, readCommand, runIn } from '../support/run-scale.ts';
import { createWorld } from '../support/world.ts';
import { GENERATED } from './generated.ts';

// A case is a folder: the command line, the files that it reads, and all that it prints. It is
// named after the code that it reproduces, with a variant behind a dash where there are several.

const CASES = join(import.meta.dirname, 'cases');
const OUTPUTS = ['cmd', 'stderr', 'stdout'];
const CODES = Object.keys(samples) as DiagnosticCode[];
const names = readdirSync(CASES).sort();
const codeOf = (name: string): string => name.replace(/-.*/, '');

/** Codes that no command brings where everything is installed: test/e2e/report-pdf.test.ts reproduces it. */
const UNREACHED: readonly DiagnosticCode[] = ['typesetter_missing'];

/** Codes that only a server brings, with exit code 3: test/cli/prometheus/ reproduces them. */
const SERVED = CODES.filter((code) => SOURCE_FAILURES.has(code));

/** What a code says in several ways: each way needs a case too, but for those that nothing brings. */
const WAYS = {
  yaml_syntax: { fact: 'fault', unreached: ['BAD_COLLECTION_TYPE', 'IMPOSSIBLE'] },
  expression_forbidden: { fact: 'syntax', unreached: ['text', 'other'] },
  file_not_text: { fact: 'encoding', unreached: [] },
  type_wrong: { fact: 'expected', unreached: [] },
  form_wrong: { fact: 'form', unreached: [] },
} as const satisfies Partial<Record<DiagnosticCode, unknown>>;

type Facts = Readonly<Record<string, unknown>>;

/** Facts that were put in words since the test began, and since the file began. */
const shown = new Map<string, Facts[]>();
const everShown = new Map<string, Facts[]>();
const finished = new Set<string>();

for (const code of CODES) {
  const say = diagnostics.words[code] as (facts: Facts) => unknown;
  vi.spyOn(diagnostics.words, code as 'file_missing').mockImplementation(((facts: Facts) => {
    for (const map of [shown, everShown]) map.set(code, [...(map.get(code) ?? []), facts]);
    return say(facts);
  }) as never);
}
beforeEach(() => shown.clear());
afterAll(() => {
  vi.restoreAllMocks();
});

const runCase = (name: string): Promise<Outcome> => {
  const from = join(CASES, name);
  const { env, argv } = readCommand(readFileSync(join(from, 'cmd'), 'utf8'));
  const world = createWorld({ env });
  for (const file of readdirSync(from)) {
    if (OUTPUTS.includes(file)) continue;
    cpSync(join(from, file), join(world.directory, file), { recursive: true });
  }
  GENERATED[name]?.(world.directory);
  return runIn(world, argv);
};

describe.each(names)('%s', (name) => {
  it('ends with exit code 2 and says what is wrong', async () => {
    const { exitCode, stdout, stderr } = await runCase(name);
    expect(exitCode, stderr).toBe(EXIT.invalid);
    expectFile(join(CASES, name, 'stderr'), stderr);
    const printed = join(CASES, name, 'stdout');
    if (existsSync(printed)) expectFile(printed, stdout);
    else expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at |has a bug|undefined|\[object/m);
    if (CODES.includes(codeOf(name) as DiagnosticCode)) {
      expect([...shown.keys()]).toContain(codeOf(name));
    }
    finished.add(name);
  });
});

describe('the cases', () => {
  it('reproduce every code', () => {
    const reproduced = new Set(names.map(codeOf));
    expect(CODES.filter((code) => !reproduced.has(code))).toEqual(
      CODES.filter((code) => SERVED.includes(code) || UNREACHED.includes(code)),
    );
  });

  it('have their input', () => {
    expect(Object.keys(GENERATED).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(Object.entries(WAYS))('reproduce all that %s says', (code, { fact, unreached }) => {
    if (finished.size < names.length) return; // only some were asked for
    const valuesIn = (facts: readonly Facts[]): unknown[] => facts.map((each) => each[fact]);
    const all = new Set(valuesIn(samples[code as 'yaml_syntax'] as readonly Facts[]));
    const seen = new Set(valuesIn(everShown.get(code) ?? []));
    expect([...all].filter((value) => !seen.has(value)).sort()).toEqual([...unreached].sort());
  });
});
