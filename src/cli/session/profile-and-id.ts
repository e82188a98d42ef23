import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Io } from '../io.ts';
import { InvalidInput } from '../run-context.ts';
import {
  bundledProfiles,
  DEFAULT_PROFILE,
  namesProfile,
  readProfileSource,
} from './profile-source.ts';

/** `[PROFILE] [ID]`: one operand is the profile if it names one, else the id. */
export const readProfileAndId = (
  io: Io,
  [first, second]: readonly string[],
): { readonly profile: string | undefined; readonly id: string | undefined } => {
  if (first === undefined || second !== undefined || namesProfile(io, first)) {
    return { profile: first, id: second };
  }
  return { profile: undefined, id: first };
};

/**
 * `[PROFILE] [ID…]`: the first operand is the profile if it names one, else an id of the profile of this
 * folder; where there is none, what stands before an id was meant as a profile.
 */
export const readProfileAndIds = (
  io: Io,
  operands: readonly string[],
): { readonly profile: string | undefined; readonly ids: readonly string[] } => {
  const [first, ...rest] = operands;
  if (first === undefined) return { profile: undefined, ids: [] };
  const own = io.readFile(DEFAULT_PROFILE, 0).kind !== 'missing';
  return namesProfile(io, first) || (rest.length > 0 && !own)
    ? { profile: first, ids: rest }
    : { profile: undefined, ids: operands };
};

/** Ends the command at ids that no quantity has, each with those that may have been meant. */
export const checkIds = (ids: readonly string[], graph: Graph): void => {
  const known = new Set(graph.quantities.map(({ id }) => id));
  const problems = ids.filter((id) => !known.has(id)).map((id) => unknownId(id, [...known]));
  if (problems.length > 0) throw new InvalidInput(problems);
};

/**
 * The same where the first of several may have been a profile: `chekin mau` is told to be near `checkin`,
 * not to be no quantity of the profile here.
 */
export const checkOperandIds = (io: Io, ids: readonly string[], graph: Graph): void => {
  const [first = '', ...rest] = ids;
  const names = graph.quantities.map(({ id }) => id);
  const isId = names.includes(first) || nearestNames(first, names).length > 0;
  const isProfile = nearestNames(first, bundledProfiles(io)).length > 0;
  // Says that there is no such profile.
  if (rest.length > 0 && isProfile && !isId) readProfileSource(io, first);
  checkIds(ids, graph);
};

const unknownId = (id: string, names: readonly string[]): Diagnostic => {
  const beneath = beneathOf(id, names);
  const near = nearestNames(id, names);
  const facts = { id, near: near.length > 0 ? near : inNearTable(id, names) };
  return diagnostic('quantity_unknown', beneath.length === 0 ? facts : { ...facts, beneath });
};

const beneathOf = (id: string, names: readonly string[]): readonly string[] => {
  const depth = (of: string): number => of.split('.').length;
  return names.filter((one) => one.startsWith(`${id}.`)).sort((a, b) => depth(a) - depth(b));
};

/** `cost` is near `costs`, and so near `costs.total`. */
const inNearTable = (id: string, names: readonly string[]): readonly string[] => {
  const tables = new Set(names.flatMap((name) => name.split('.').slice(0, -1)[0] ?? []));
  const [table] = nearestNames(id.split('.')[0] ?? '', tables);
  if (table === undefined) return [];
  const beneath = beneathOf(table, names);
  const total = `${table}.total`;
  const first = beneath.includes(total) ? [total] : [];
  return [...first, ...beneath.filter((one) => one !== total)].slice(0, MOST);
};

/** As many as are told of a name that is spelt alike. */
const MOST = 3;
