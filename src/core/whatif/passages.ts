import type { PassageChange, PassageTimes } from '../../model/answer/whatif.ts';
import { snakeCase } from '../../model/id.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Text } from '../../model/text.ts';
import { readPassage } from '../project/first-passage.ts';
import { monthsOfPath, PATH_IDS } from '../project/paths.ts';
import { finish } from '../project/reading.ts';
import { judgesOf, unknownShare } from '../project/unknown-share.ts';
import { shiftOf } from './shift.ts';
import type { Side, WhatIfSubject } from './side.ts';

/** Something that first happens in a month: a phase whose conditions hold, or a month along the path. */
export type PassageId = {
  readonly kind: 'phase' | 'path';
  readonly id: string;
  readonly name: Text | null;
  /** The quantity that is its month, and those that say whether it has come. */
  readonly path: string;
  readonly judges: readonly string[];
};

/** The phases that are not deployed yet, then runway and break-even where the profile has them. */
export const passagesOf = ({ profile, graph, deployed }: WhatIfSubject): readonly PassageId[] => {
  const known = new Set(graph.quantities.map(({ id }) => id));
  const phases = profile.phases.slice(deployed + 1).map(
    ({ id, name }): PassageId => ({
      kind: 'phase',
      id,
      name,
      ...monthOf(`phases.${snakeCase(id)}.month`, graph),
    }),
  );
  const paths = PATH_IDS.map(
    (id): PassageId => ({
      kind: 'path',
      id,
      name: null,
      ...monthOf(id, graph),
    }),
  );
  return [...phases, ...paths].filter(({ path }) => known.has(path));
};

const monthOf = (path: string, graph: Graph): Pick<PassageId, 'path' | 'judges'> => ({
  path,
  judges: judgesOf(path, graph),
});

/** When it happens without and with each change, and by how many months the same trial moves. */
export const comparePassage = (
  passage: PassageId,
  at: string,
  { base, changed }: { readonly base: Side; readonly changed: readonly Side[] },
): PassageChange => {
  const { id, name, path, judges } = passage;
  const without = monthsOfPath(base.simulation, path);
  const timesOf = ({ simulation }: Side, first: Float64Array): PassageTimes => ({
    ...readPassage(first, at),
    unknown: finish(unknownShare(simulation, judges, first)),
  });
  return {
    id,
    name,
    base: timesOf(base, without),
    changed: changed.map((side) => {
      const having = monthsOfPath(side.simulation, path);
      return {
        variant: side.variant.name,
        ...timesOf(side, having),
        ...shiftOf(without, having),
      };
    }),
  };
};
