import type { core, ZodMiniType } from 'zod/mini';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { plainValue } from '../../lib/yaml.ts';
import { type Diagnostic, diagnostic, type Shape } from '../../model/diagnostic/diagnostic.ts';
import { keysInError } from '../../model/wire/parts.ts';
import { meantBy, rateMeantBy } from './meant-key.ts';
import { homesOf } from './misplaced-key.ts';
import { missingKey } from './missing-key.ts';
import type { Misspelt } from './reading.ts';
import { unsupportedHttpKey } from './unsupported-http-key.ts';
import { type Path, walk } from './wire-path.ts';
import { keyPlace, placeOf, shownNode, type YamlFile } from './yaml-file.ts';

type Issue = core.$ZodIssue;

/** What a wire schema objects to, as diagnostics with their places. */
export const wireProblems = (
  file: YamlFile,
  root: YamlNode,
  schema: ZodMiniType,
): { readonly problems: readonly Diagnostic[]; readonly misspelt: Misspelt } => {
  const shape = schema.safeParse(plainValue(root));
  const issues = shape.success ? [] : shape.error.issues;
  const found = issues.flatMap((issue) => problemsOf({ file, root, schema, issue, base: [] }));
  const misspelt = misspeltKeys(found);
  const problems = found
    .filter(({ node, problem }) => !isMisspelt(misspelt, node, problem))
    .map(({ problem }) => problem);
  return { problems, misspelt };
};

/** A problem with the map or the value that has it. */
type Found = { readonly node: YamlNode; readonly problem: Diagnostic };

const misspeltKeys = (found: readonly Found[]): Misspelt => {
  const meant = new Map<YamlNode, Set<string>>();
  for (const { node, problem } of found) {
    if (problem.code !== 'key_unknown') continue;
    const keys = meant.get(node) ?? new Set<string>();
    for (const key of problem.facts.near) keys.add(key);
    meant.set(node, keys);
  }
  return meant;
};

/** `unti: users` has one problem, not an unknown key and a missing one. */
const isMisspelt = (misspelt: Misspelt, node: YamlNode, problem: Diagnostic): boolean =>
  problem.code === 'key_missing' && misspelt.get(node)?.has(problem.facts.key) === true;

type Context = {
  readonly file: YamlFile;
  readonly root: YamlNode;
  readonly schema: ZodMiniType;
  readonly issue: Issue;
  /** Where the union stands whose branch the issue is of; issues of a branch count from there. */
  readonly base: Path;
};

const problemsOf = (context: Context): Found[] => {
  const { file, root, issue, base } = context;
  const path = [...base, ...issue.path];
  const at = walk(root, path);
  const { node } = at;
  if (at.missing !== undefined) {
    const facts = missingKey(at.missing, { node, path, issue });
    return [{ node, problem: diagnostic('key_missing', facts, at.place(file)) }];
  }
  if (node.kind === 'broken') return [];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(
        { ...context, base: path },
        node,
        issue.keys,
        keysInError(issue.message) ?? [],
      );
    case 'invalid_union':
      return unionProblems({ ...context, base: path }, node, issue);
    case 'invalid_value':
      return [{ node, problem: wrongChoice(file, node, issue.values.map(String)) }];
    default:
      return [{ node, problem: wrongType({ ...context, base: path }, node) }];
  }
};

/** With more mistakes than that nobody reads on, and looking for near names takes time. */
const MOST_SUGGESTIONS = 20;
const NONE = { near: [] };

const unknownKeys = (
  { file, schema, base }: Context,
  node: YamlNode,
  keys: readonly string[],
  known: readonly string[],
): Found[] => {
  if (node.kind !== 'map') return [];
  const rate = rateMeantBy(keys, known, (key) => {
    const written = node.entries.get(key)?.node;
    return written === undefined ? undefined : shownNode(file, written);
  });
  return keys.flatMap((key, i) => {
    const entry = node.entries.get(key);
    // The parts of a range are one mistake.
    if (entry === undefined || rate?.parts.slice(1).includes(key)) return [];
    const absent = known.filter((each) => !node.entries.has(each));
    const near = i < MOST_SUGGESTIONS ? meantBy(key, absent, shownNode(file, entry.node)) : NONE;
    const meant = rate?.parts[0] === key ? { near: [], instead: rate.instead } : near;
    const place = keyPlace(file, entry);
    const homes = i < MOST_SUGGESTIONS && meant.near.length === 0 ? homesOf(schema, key, base) : [];
    const problem =
      unsupportedHttpKey(key, known, place) ??
      diagnostic('key_unknown', { key, ...meant, homes, known }, place);
    return [{ node, problem }];
  });
};

const wrongChoice = (file: YamlFile, node: YamlNode, choices: readonly string[]): Diagnostic =>
  diagnostic('choice_wrong', { found: shownNode(file, node), choices }, placeOf(file, node.span));

const SHAPES: Readonly<Record<string, Shape>> = {
  object: 'map',
  record: 'map',
  array: 'list',
  number: 'number',
  boolean: 'yes_no',
};

const wrongType = ({ file, issue, base }: Context, node: YamlNode): Diagnostic => {
  const place = placeOf(file, node.span);
  const found = shownNode(file, node);
  if (node.kind === 'scalar' && typeof node.value === 'number' && !Number.isFinite(node.value)) {
    return diagnostic('number_not_finite', { found }, place);
  }
  return diagnostic(
    'type_wrong',
    { expected: shapeOf(issue), found, path: base.map(String) },
    place,
  );
};

/** The error text of a wire schema is the shape that it expects (see model/wire/parts.ts). */
const shapeOf = (issue: Issue): Shape => {
  if (keysInError(issue.message) !== undefined) return 'map';
  if (issue.message !== 'Invalid input') return issue.message as Shape;
  return SHAPES['expected' in issue ? String(issue.expected) : ''] ?? 'text';
};

/**
 * Of the branches that a value may have been meant for, the nearest one's own problems: `{low, mid}`
 * misses `high`, rather than being no number. A key that no branch knows may be near one of any.
 */
const unionProblems = (
  context: Context,
  node: YamlNode,
  issue: Extract<Issue, { code: 'invalid_union' }>,
): Found[] => {
  const { file } = context;
  const branches = issue.errors
    .flatMap(branchesOf)
    .filter((branch) => branch.length > 0 && !isOtherType(branch));
  const keys = node.kind === 'map' ? [...node.entries.keys()] : [];
  const lost = new Set(keys);
  for (const branch of branches) {
    const unknown = new Set(unknownTo(branch));
    for (const key of lost) if (!unknown.has(key)) lost.delete(key);
  }
  const unknown = unknownKeys(context, node, [...lost], [...new Set(branches.flatMap(knownKeys))]);
  const [best] = branches
    .filter((branch) => keys.length === 0 || unknownTo(branch).length < keys.length)
    .sort((a, b) => distance(a) - distance(b));
  if (best !== undefined && node.kind !== 'broken' && (node.kind !== 'map' || keys.length > 0)) {
    const own = best.flatMap((each) => problemsOf({ ...context, issue: each }));
    return lost.size === 0 ? own : [...unknown, ...own.filter((each) => !isUnknown(each, node))];
  }
  const choices = choicesOf(issue);
  if (node.kind === 'scalar' && choices.length > 0) {
    return [{ node, problem: wrongChoice(file, node, choices) }];
  }
  const suggested = unknown.some(
    ({ problem }) => problem.code === 'key_unknown' && problem.facts.near.length > 0,
  );
  return suggested ? unknown : [{ node, problem: wrongType(context, node) }];
};

/** A union in a union is as many branches more. */
const branchesOf = (branch: readonly Issue[]): readonly (readonly Issue[])[] => {
  const [only, ...others] = branch;
  return only?.code === 'invalid_union' && only.path.length === 0 && others.length === 0
    ? only.errors.flatMap(branchesOf)
    : [branch];
};

/** The words of a branch that is a choice, where the union has no shape of its own to expect. */
const choicesOf = ({ message, errors }: Extract<Issue, { code: 'invalid_union' }>) =>
  message !== 'Invalid input'
    ? []
    : errors.flat().flatMap((each) => {
        const isChoice = each.code === 'invalid_value' && each.path.length === 0;
        return isChoice ? each.values.map(String) : [];
      });

const isUnknown = ({ node, problem }: Found, at: YamlNode): boolean =>
  node === at && problem.code === 'key_unknown';

const isOtherType = (branch: readonly Issue[]): boolean =>
  branch.some(({ code, path }) => path.length === 0 && code !== 'unrecognized_keys');

const unknownTo = (branch: readonly Issue[]): readonly string[] =>
  branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );

const knownKeys = (branch: readonly Issue[]): readonly string[] =>
  branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? (keysInError(issue.message) ?? [])
      : [],
  );

/** Every key that is missing, wrong or unknown counts. */
const distance = (branch: readonly Issue[]): number =>
  branch.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
