import { buildGraph } from '../../../src/core/graph/build.ts';
import { type Evaluation, evaluate, type Given } from '../../../src/core/graph/evaluate.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { Diagnostic } from '../../../src/model/diagnostic/diagnostic.ts';
import type { Profile } from '../../../src/model/profile.ts';
import type { Graph } from '../../../src/model/quantity.ts';

const HEAD = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
`;
const ONE_PHASE = 'phases: [{id: start, name: Start}]\n';
const ONE_METRIC = 'metrics: {visits: {unit: visits/day}}\n';

export type Compiled = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly problems: readonly Diagnostic[];
};

/** A profile whose sections begin on line 3; it has one phase and one metric where `sections` has none. */
export const compile = (sections: string): Compiled => {
  const phases = /^phases:/m.test(sections) ? '' : ONE_PHASE;
  const metrics = /^metrics:/m.test(sections) ? '' : ONE_METRIC;
  const { profile, problems } = loadProfile({
    file: 'shop.yaml',
    text: `${HEAD}${sections}\n${phases}${metrics}`,
  });
  const graph = buildGraph(profile);
  return { profile, graph: graph.value, problems: [...problems, ...graph.problems] };
};

/** The graph of sections that must have no problem. */
export const graphOf = (sections: string): Graph => {
  const { graph, problems } = compile(sections);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return graph;
};

/** The values of sections that must have no problem, at `set` and in phase number `phase`. */
export const evaluateSections = (
  sections: string,
  set: Readonly<Record<string, number | undefined>> = {},
  phase?: number,
): Evaluation => {
  const given: Given = new Map(Object.entries(set));
  return evaluate(graphOf(sections), { set: given, ...(phase === undefined ? {} : { phase }) });
};

/** Each problem as `code line:column facts`. */
export const problemsOf = (sections: string): string[] =>
  compile(sections).problems.map(
    ({ code, facts, place }) =>
      `${code} ${place?.line}:${place?.column} ${JSON.stringify(facts).replaceAll('"', "'")}`,
  );
