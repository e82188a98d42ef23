import type { Finding } from '../../model/finding/finding.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { USUAL_SHARE } from '../hiring/calendar.ts';
import type { MonthlyValues } from '../hiring/dates.ts';
import { hiringCalendarIds } from '../hiring/ids.ts';
import { hiringAlong } from '../project/hiring.ts';
import { finish } from '../project/reading.ts';
import type { Simulation } from '../simulate/simulate.ts';

/** Paths of a projection, what the hiring calendar reads of them, and what else it found in them where that is known. */
export type Foreseen = {
  readonly paths: Simulation;
  readonly hiring: MonthlyValues;
  readonly findings?: readonly Finding[];
};

/** What a plan reads of a projection besides what that shows itself: its triggers, and whom to hire. */
export const foreseenIds = (profile: Profile, graph: Graph): readonly string[] => [
  ...graph.quantities.flatMap(({ id }) => (TRIGGER.test(id) ? [id] : [])),
  ...hiringCalendarIds(profile, graph),
];

const TRIGGER = /^phases\..+\.triggers\.\d+$/;

/** A projection as a plan reads it: `paths` of at least `foreseenIds`. */
export const foresee = (profile: Profile, graph: Graph, paths: Simulation): Foreseen => ({
  paths,
  hiring: finish(hiringAlong(paths, hiringCalendarIds(profile, graph), USUAL_SHARE)),
});
