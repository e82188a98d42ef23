import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { evaluateToday } from '../../../src/core/plan.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import type { Side, WhatIfSubject } from '../../../src/core/whatif/side.ts';
import { comparedIds, compareSides } from '../../../src/core/whatif.ts';
import type { Variant, WhatIf } from '../../../src/model/answer/whatif.ts';
import type { Measurement } from '../../../src/model/measurements.ts';
import { compile } from '../graph/compile.ts';

type Sets = Readonly<Record<string, number>>;

const PLACE = { file: '--set', line: 1, column: 1, length: 1 };

/** The base of a profile beside what each of some sets makes of it. */
export const compare = (
  sections: string,
  changes: Readonly<Record<string, Sets>>,
  { months = 24, trials = 256 }: { readonly months?: number; readonly trials?: number } = {},
): WhatIf => {
  const { profile, graph, problems } = compile(sections);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const subject: WhatIfSubject = { profile, graph, at: '2026-11-20', deployed: 0, show: [] };
  const side = (name: string, kind: Variant['kind'], set: Sets): Side => {
    const measurements = Object.entries(set).map(
      ([id, value]): Measurement => ({ id, value, source: 'set', place: PLACE }),
    );
    const { given } = evaluateToday({ profile, graph, measurements, at: subject.at });
    return {
      variant: { name, kind, label: name, set: {} },
      simulation: simulate(
        graph,
        { given, months, trials, seed: 1, show: comparedIds(subject) },
        loadSource,
      ),
    };
  };
  const envelope = {
    schemaVersion: 1,
    command: 'whatif',
    project: { id: 'shop', name: 'Shop', currency: 'BRL', locale: 'en' },
    at: subject.at,
    inputs: {
      profile: { path: 'shop.yaml', sha256: '', text: '' },
      metrics: { source: 'defaults' },
      set: {},
      seed: 1,
    },
  } as const;
  const changed = Object.entries(changes).map(([name, set]) => side(name, 'set', set));
  return compareSides(subject, { base: side('base', 'base', {}), changed }, envelope);
};
