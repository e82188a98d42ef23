import type { PhaseWindow } from '../../../model/finding/contradiction.ts';
import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Phase } from '../../../model/profile/phases.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Evaluation } from '../../graph/evaluate.ts';

/** Windows that end before they begin, that overlap, and that begin in another order than the phases. */
export const windowFindings = ({ phases }: Profile, { value }: Evaluation): Finding[] => {
  const found: Finding[] = [];
  let before: PhaseWindow | undefined;
  for (const phase of phases) {
    const window = windowOf(phase, value);
    if (window === undefined) continue;
    const place = phase.timeline?.from.place;
    if (window.to !== null && window.to < window.from) {
      found.push(finding('window_reversed', 'warning', window, place));
      continue;
    }
    const fault = before === undefined ? undefined : faultOf(before, window);
    if (fault !== undefined && before !== undefined) {
      const facts = { fault, earlier: before, later: window };
      found.push(finding('phase_windows', 'warning', facts, place));
    }
    if (fault !== 'order') before = window;
  }
  return found;
};

const windowOf = ({ id, timeline }: Phase, value: Evaluation['value']): PhaseWindow | undefined => {
  const of = (end: string): number | undefined => value(`phases.${snakeCase(id)}.${end}`);
  const from = of('from');
  if (timeline === undefined || from === undefined) return undefined;
  return { phase: id, from, to: of('to') ?? null, unit: timeline.unit };
};

/** Windows may meet: months 0 to 6, then 6 to 12. One without an end lasts until the next begins. */
const faultOf = (earlier: PhaseWindow, later: PhaseWindow): 'order' | 'overlap' | undefined => {
  // A month has 28 to 31 days: what is said in weeks and in months must differ by more than that.
  const slack = earlier.unit === later.unit ? 0 : 3;
  const begins = inDays(later.from, later.unit) + slack;
  if (begins < inDays(earlier.from, earlier.unit)) return 'order';
  if (earlier.to === null) return undefined;
  return begins < inDays(earlier.to, earlier.unit) ? 'overlap' : undefined;
};

const DAYS: Readonly<Record<PhaseWindow['unit'], number>> = { weeks: 7, months: 365.25 / 12 };

const inDays = (count: number, unit: PhaseWindow['unit']): number => count * DAYS[unit];
