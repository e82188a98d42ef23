import { readFileSync } from 'node:fs';
import { buildGraph } from '../../src/core/graph/build.ts';
import { type Evaluation, evaluate } from '../../src/core/graph/evaluate.ts';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';
import { loadProfile } from '../../src/load/profile.ts';
import { snakeCase } from '../../src/model/id.ts';
import type { Graph, Quantity } from '../../src/model/quantity.ts';

/** A result worked out by hand: what is given, what must come out, and why. */
export type Case = {
  readonly name: string;
  /** The source of the figures, and the arithmetic written out. */
  readonly why: string;
  /** A bundled profile, or a path from the root of the project. */
  readonly profile: string;
  readonly given: {
    /** Values by id; null for one that is not known. */
    readonly set?: Readonly<Record<string, number | null>>;
    readonly phase?: string;
  };
  /** Values by id; null is unknown, a word the value of an ordinal. */
  readonly expect: Readonly<Record<string, number | string | null>>;
  /** How far a value may lie from what is expected; else a billionth of it. */
  readonly tolerance?: number;
};

const KEYS = ['name', 'why', 'profile', 'given', 'expect', 'tolerance'];
const REQUIRED = ['name', 'why', 'profile', 'given', 'expect'];

/** The cases of a file; throws where it cannot be read as cases. */
export const readCases = (path: string): readonly Case[] => {
  const { root, problems } = parseYaml(readFileSync(path, 'utf8'));
  if (problems.length > 0) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  const cases = plainValue(root);
  if (!Array.isArray(cases) || cases.length === 0)
    throw new Error(`${path} holds no list of cases`);
  return cases as readonly Case[];
};

/** What of a case does not hold, one line each; none where all does. */
export const runCase = (one: Case): readonly string[] => {
  const malformed = checkKeys(one);
  if (malformed.length > 0) return malformed;
  const { graph, phases, problems } = compile(one.profile);
  if (problems.length > 0) return problems;
  const known = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const { set = {}, phase } = one.given;
  const index = phase === undefined ? undefined : phases.indexOf(snakeCase(phase));
  const strangers = [...Object.keys(set), ...Object.keys(one.expect)].filter(
    (id) => !known.has(id),
  );
  if (strangers.length > 0) return strangers.map((id) => `there is no quantity ${id}`);
  if (index === -1) return [`there is no phase ${phase}`];
  const given = new Map(Object.entries(set).map(([id, value]) => [id, value ?? undefined]));
  const evaluation = evaluate(graph, {
    set: given,
    ...(index === undefined ? {} : { phase: index }),
  });
  return [
    ...evaluation.problems.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`),
    ...Object.keys(one.expect).flatMap((id) => mismatch(known.get(id), one, evaluation)),
  ];
};

const checkKeys = (one: Case): string[] => [
  ...Object.keys(one)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `a case has no ${key}`),
  ...REQUIRED.filter((key) => !Object.hasOwn(one, key)).map((key) => `the case has no ${key}`),
  ...Object.keys(one.given ?? {})
    .filter((key) => key !== 'set' && key !== 'phase')
    .map((key) => `nothing is given by ${key}`),
  ...(Object.keys(one.expect ?? {}).length === 0 ? ['the case expects nothing'] : []),
];

type Subject = {
  readonly graph: Graph;
  readonly phases: readonly string[];
  readonly problems: readonly string[];
};

const compiled = new Map<string, Subject>();

const compile = (profile: string): Subject => {
  const before = compiled.get(profile);
  if (before !== undefined) return before;
  const file = profile.includes('/') ? profile : `profiles/${profile}.yaml`;
  const loaded = loadProfile({ file, text: readFileSync(file, 'utf8') });
  const { value: graph, problems } = buildGraph(loaded.profile);
  const subject = {
    graph,
    phases: loaded.profile.phases.map(({ id }) => snakeCase(id)),
    problems: [...loaded.problems, ...problems].map(
      ({ code, facts, place }) => `${file}:${place?.line} ${code} ${JSON.stringify(facts)}`,
    ),
  };
  compiled.set(profile, subject);
  return subject;
};

const mismatch = (
  quantity: Quantity | undefined,
  { expect, tolerance }: Case,
  { value }: Evaluation,
): string[] => {
  const id = quantity?.id ?? '';
  const found = value(id);
  const wanted = expect[id];
  const shown = found === undefined ? 'unknown' : found;
  if (typeof wanted === 'string') {
    const word = quantity?.words?.[found ?? -1] ?? shown;
    return word === wanted ? [] : [`${id} is ${word}, not ${wanted}`];
  }
  if (wanted === null || wanted === undefined) {
    return found === undefined ? [] : [`${id} is ${shown}, not unknown`];
  }
  const slack = tolerance ?? 1e-9 * Math.abs(wanted) + 1e-12;
  const holds = found !== undefined && Math.abs(found - wanted) <= slack;
  return holds ? [] : [`${id} is ${shown}, not ${wanted}`];
};
