import { readFileSync } from 'node:fs';
import type { CheckPolicy } from '../../../src/core/check/check.ts';
import { checkProfile, collectChecks } from '../../../src/core/check.ts';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { evaluateNext } from '../../../src/core/plan/next-phase.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { CheckResult, Verdict } from '../../../src/model/answer/verdict.ts';
import type { Measurement } from '../../../src/model/measurements.ts';

export const GATE = readFileSync('test/fixtures/gate.yaml', 'utf8');

export type Gate = {
  readonly text?: string;
  readonly set?: Readonly<Record<string, number | undefined>>;
  readonly policy?: Partial<CheckPolicy>;
  readonly next?: true;
  readonly measurements?: readonly Measurement[];
};

const ENVELOPE = {
  schemaVersion: 1,
  command: 'check',
  project: { id: 'gate', name: 'Gate', currency: 'USD', locale: 'en' },
  at: '2026-11-20',
  inputs: {
    profile: { path: 'gate.yaml', sha256: '', text: '' },
    metrics: { source: 'defaults' },
    set: {},
    seed: 1,
  },
  findings: [],
} as const;

/** The gate of a profile at some values, without what has to be simulated. */
export const gateOf = ({
  text = GATE,
  set = {},
  policy = {},
  next,
  measurements = [],
}: Gate = {}): Verdict => {
  const { profile, problems } = loadProfile({ file: 'gate.yaml', text });
  const built = buildGraph(profile);
  const all = [...problems, ...built.problems];
  if (all.length > 0) throw new Error(JSON.stringify(all, null, 1));
  const graph = built.value;
  const today = evaluate(graph, { set: new Map(Object.entries(set)) });
  const ahead = next === undefined ? undefined : evaluateNext(profile, graph, today);
  const subject = {
    profile,
    graph,
    byId: new Map(graph.quantities.map((quantity) => [quantity.id, quantity])),
    today,
    measurements,
    at: '2026-11-20',
    ...(ahead === undefined ? {} : { next: ahead }),
  };
  const asked = { only: [], except: [], ...policy };
  return checkProfile(subject, collectChecks(subject, asked), asked, ENVELOPE);
};

/** One result of a gate. */
export const resultOf = (verdict: Verdict, id: string): CheckResult => {
  const found = verdict.results.find((result) => result.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};
