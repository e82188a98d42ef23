import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic/diagnostic.ts';
import { sameId } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Io } from '../io.ts';
import type { Source } from '../read-source.ts';
import { InvalidInput } from '../run-context.ts';
import { readCache, writeLargeCache } from './cache.ts';

/** A valid profile and its graph. */
export type Compiled = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly sha256: string;
};

/**
 * The profile and graph of a text. Parsing, checking and linking are remembered by the hash of the
 * text, so a second run on the same profile loads no parser at all.
 */
export const compileProfile = async (io: Io, source: Source): Promise<Compiled> => {
  const sha256 = io.sha256(source.text);
  const key = io.sha256(`${BUILD}\n${source.file}\n${sha256}`);
  const remembered = readCache<Omit<Compiled, 'sha256'>>(io, key);
  if (remembered !== undefined) return { ...remembered, sha256 };
  const { profile, graph, problems } = await compileAfresh(source);
  if (problems.length > 0) throw new InvalidInput(problems, new Map([[source.file, source.text]]));
  writeLargeCache(io, key, { profile, graph });
  return { profile, graph, sha256 };
};

/** Everything that is wrong with a profile, in its text, its numbers and its formulas. */
export const compileAfresh = async (
  source: Source,
): Promise<{
  readonly profile: Profile;
  readonly graph: Graph;
  readonly problems: readonly Diagnostic[];
}> => {
  const [{ loadProfile }, { buildGraph }] = await Promise.all([
    import('../../load/profile.ts'),
    import('../../core/graph/build.ts'),
  ]);
  const { profile, problems } = loadProfile(source);
  const graph = buildGraph(profile);
  const own = withoutEchoes(graph.problems, problems);
  const scenarios = await scenarioProblems(profile, graph.value);
  const later = withoutMisspelt([...own, ...scenarios], problems);
  return { profile, graph: graph.value, problems: [...problems, ...later] };
};

/** A scenario is read when it is asked for, but one that is wrong makes the profile wrong. */
const scenarioProblems = async (profile: Profile, graph: Graph): Promise<readonly Diagnostic[]> => {
  if (profile.scenarios.length === 0) return [];
  const [{ loadScenario }, { specsOf }] = await Promise.all([
    import('../../load/scenarios.ts'),
    import('../../load/set/set-spec.ts'),
  ]);
  const specs = specsOf(profile, graph);
  return profile.scenarios.flatMap((scenario) => loadScenario(scenario, specs).problems);
};

const NAMES: ReadonlySet<DiagnosticCode> = new Set(['id_duplicate', 'id_reserved', 'id_invalid']);

/** An id that the loader objects to is in the way of the graph too; once is enough. */
const withoutEchoes = (
  problems: readonly Diagnostic[],
  before: readonly Diagnostic[],
): readonly Diagnostic[] => {
  const at = (place: Place | undefined): string => `${place?.line}:${place?.column}`;
  const known = new Set(before.flatMap(({ code, place }) => (NAMES.has(code) ? [at(place)] : [])));
  const twice = before.flatMap((each) => (each.code === 'id_duplicate' ? [each.facts.id] : []));
  return problems.filter(
    ({ code, facts, place }) =>
      !known.has(at(place)) &&
      !(code === 'id_duplicate' && 'first' in facts && known.has(at(facts.first))) &&
      !(code === 'id_duplicate' && 'id' in facts && twice.some((id) => isPart(id, facts.id))),
  );
};

/** Whether `id` is a part of another: a phase `b` that is there twice has two `phases.b.enter`. */
const isPart = (id: string, of: string): boolean => of.split('.').some((part) => sameId(part, id));

/** A key that was meant otherwise leaves names behind: without `growth` there is no `growth.mau`. */
const withoutMisspelt = (
  problems: readonly Diagnostic[],
  before: readonly Diagnostic[],
): readonly Diagnostic[] => {
  const meant = before.flatMap((each) => (each.code === 'key_unknown' ? each.facts.near : []));
  const lost = (name: string): boolean => meant.some((key) => isPart(key, name));
  return problems.filter(
    (each) =>
      !(each.code === 'name_unknown' && lost(each.facts.name)) &&
      !(each.code === 'quantity_unknown' && lost(each.facts.id)),
  );
};
