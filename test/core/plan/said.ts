import { findings as words } from '../../../src/catalog/en/findings.ts';
import { type Evaluation, evaluate } from '../../../src/core/graph/evaluate.ts';
import type { Finding } from '../../../src/model/finding/finding.ts';
import type { Profile } from '../../../src/model/profile.ts';
import type { Graph } from '../../../src/model/quantity.ts';
import { findingWords } from '../../../src/view/plan/findings.ts';
import { plainText } from '../../support/english.ts';
import { compile } from '../graph/compile.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly evaluation: Evaluation;
};

/** Sections that have no problem, evaluated at `set`. */
export const subjectOf = (
  sections: string,
  set: Readonly<Record<string, number>> = {},
): Subject => {
  const { profile, graph, problems } = compile(sections);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return { profile, graph, evaluation: evaluate(graph, { set: new Map(Object.entries(set)) }) };
};

/** The sentence of each finding, without marks. */
export const saidOf = (found: readonly Finding[]): readonly string[] =>
  found.map((one) => plainText(findingWords(one, words)).replaceAll('`', ''));
