import { readFileSync } from 'node:fs';
import { readClaims } from '../../src/core/audit/claims.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import { type Evaluation, evaluate } from '../../src/core/graph/evaluate.ts';
import { evaluateMonths } from '../../src/core/graph/walk-months.ts';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';
import { loadProfile } from '../../src/load/profile.ts';
import { snakeCase } from '../../src/model/id.ts';
import type { Profile } from '../../src/model/profile.ts';
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
    /** Months from today, along the one path of the point values. */
    readonly month?: number;
  };
  /** Values by id; null is unknown, a word the value of an ordinal. */
  readonly expect?: Readonly<Record<string, number | string | null>>;
  /** Claims by id: what computes them comes to, and whether they hold; null where it is unknown. */
  readonly expect_claims?: Readonly<Record<string, ExpectedClaim>>;
  /** How far a value may lie from what is expected; else a billionth of it. */
  readonly tolerance?: number;
};

export type ExpectedClaim = { readonly computed: number | null; readonly holds: boolean | null };

const KEYS = ['name', 'why', 'profile', 'given', 'expect', 'expect_claims', 'tolerance'];
const REQUIRED = ['name', 'why', 'profile', 'given'];

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
  const subject = compile(one.profile);
  const { graph, phases, problems } = subject;
  if (problems.length > 0) return problems;
  const known = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const { expect = {} } = one;
  const { set = {}, phase } = one.given;
  const index = phase === undefined ? undefined : phases.indexOf(snakeCase(phase));
  const strangers = [...Object.keys(set), ...Object.keys(expect)].filter((id) => !known.has(id));
  if (strangers.length > 0) return strangers.map((id) => `there is no quantity ${id}`);
  if (index === -1) return [`there is no phase ${phase}`];
  const given = new Map(Object.entries(set).map(([id, value]) => [id, value ?? undefined]));
  const at = { set: given, ...(index === undefined ? {} : { phase: index }) };
  const { month: months } = one.given;
  const path =
    months === undefined ? [evaluate(graph, at)] : evaluateMonths(graph, { ...at, months });
  const evaluation = path.at(-1) as Evaluation;
  return [
    ...path
      .flatMap((each) => each.problems)
      .map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`),
    ...Object.keys(expect).flatMap((id) => mismatch(known.get(id), one, evaluation)),
    ...claimMismatches(one, subject, evaluation),
  ];
};

const checkKeys = (one: Case): string[] => [
  ...Object.keys(one)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `a case has no ${key}`),
  ...REQUIRED.filter((key) => !Object.hasOwn(one, key)).map((key) => `the case has no ${key}`),
  ...Object.keys(one.given ?? {})
    .filter((key) => key !== 'set' && key !== 'phase' && key !== 'month')
    .map((key) => `nothing is given by ${key}`),
  ...(Object.keys({ ...one.expect, ...one.expect_claims }).length === 0
    ? ['the case expects nothing']
    : []),
];

type Subject = {
  readonly profile: Profile;
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
    profile: loaded.profile,
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
  { expect = {}, tolerance }: Case,
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
  return isNear(found, wanted, tolerance) ? [] : [`${id} is ${shown}, not ${wanted}`];
};

const isNear = (found: number | null | undefined, wanted: number, tolerance?: number): boolean =>
  typeof found === 'number' &&
  Math.abs(found - wanted) <= (tolerance ?? 1e-9 * Math.abs(wanted) + 1e-12);

const claimMismatches = (
  { expect_claims: wanted = {}, tolerance }: Case,
  { profile, graph }: Subject,
  today: Evaluation,
): string[] => {
  const ids = Object.keys(wanted);
  if (ids.length === 0) return [];
  const claims = new Map(readClaims({ profile, graph, today }).map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => {
    const claim = claims.get(id);
    const { computed, holds } = wanted[id] as ExpectedClaim;
    if (claim === undefined) return [`there is no claim ${id}`];
    const same =
      computed === null ? claim.computed === null : isNear(claim.computed, computed, tolerance);
    return [
      ...(same ? [] : [`claim ${id} comes to ${claim.computed}, not ${computed}`]),
      ...(claim.holds === holds ? [] : [`claim ${id} holds: ${claim.holds}, not ${holds}`]),
    ];
  });
};
