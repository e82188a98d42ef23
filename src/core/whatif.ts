import { monthAfter } from '../lib/calendar.ts';
import type { Envelope } from '../model/answer/envelope.ts';
import type { ProjectionColumn } from '../model/answer/projection.ts';
import type { Goal, MonthChange, PassageChange, WhatIf } from '../model/answer/whatif.ts';
import { columnsOf, defaultColumns } from './project/columns.ts';
import { infiniteFindings } from './project/findings.ts';
import { summarise } from './simulate/reduce/distribution.ts';
import { differencesOf } from './whatif/differences.ts';
import { comparePassage, type PassageId, passagesOf } from './whatif/passages.ts';
import type { Side, WhatIfSubject } from './whatif/side.ts';

/** What has to be simulated for each side. */
export const comparedIds = (subject: WhatIfSubject): readonly string[] => [
  ...new Set([
    ...columnsFor(subject).map(({ id }) => id),
    ...passagesOf(subject).flatMap(({ path, judges }) => [path, ...judges]),
  ]),
];

/**
 * Simulations read as an answer: each quantity without and with each change, the difference trial by
 * trial, and by how many months phases move. An input without effect makes differences of exactly 0.
 */
export const compareSides = (
  subject: WhatIfSubject,
  sides: { readonly base: Side; readonly changed: readonly Side[]; readonly goal?: Goal },
  envelope: Envelope<'whatif'>,
): WhatIf => {
  const { base, changed, goal } = sides;
  const { months, trials } = base.simulation;
  const shown = shownMonths(months);
  const change = ({ id, unit }: ProjectionColumn): [string, WhatIf['quantities'][string]] => [
    id,
    { unit, months: shown.map((ahead) => changeIn(id, ahead, subject.at, sides)) },
  ];
  const passages = passagesOf(subject).map((passage): [PassageId, PassageChange] => [
    passage,
    comparePassage(passage, subject.at, sides),
  ]);
  const ofKind = (kind: PassageId['kind']): PassageChange[] =>
    passages.flatMap(([passage, reading]) => (passage.kind === kind ? [reading] : []));
  return {
    ...envelope,
    horizon: months,
    trials,
    variants: [base, ...changed].map(({ variant }) => variant),
    quantities: Object.fromEntries(columnsFor(subject).map(change)),
    phases: ofKind('phase'),
    paths: ofKind('path'),
    ...(goal === undefined ? {} : { goal }),
    findings: [base, ...changed].flatMap(({ simulation }) =>
      infiniteFindings({ simulation, at: subject.at }),
    ),
  };
};

const columnsFor = ({ profile, graph, show }: WhatIfSubject): readonly ProjectionColumn[] =>
  show.length === 0 ? defaultColumns(profile, graph) : columnsOf(show, graph);

const EVERY = 6;

const shownMonths = (last: number): readonly number[] =>
  Array.from({ length: last + 1 }, (_, ahead) => ahead).filter(
    (ahead) => ahead % EVERY === 0 || ahead === last,
  );

const changeIn = (
  id: string,
  ahead: number,
  at: string,
  { base, changed }: { readonly base: Side; readonly changed: readonly Side[] },
): MonthChange => ({
  month: monthAfter(at, ahead) ?? '',
  ahead,
  base: summarise(base.simulation.values(id, ahead)),
  changed: changed.map(({ variant, simulation }) => ({
    variant: variant.name,
    value: summarise(simulation.values(id, ahead)),
    difference: summarise(
      differencesOf(base.simulation.values(id, ahead), simulation.values(id, ahead)),
    ),
  })),
});
