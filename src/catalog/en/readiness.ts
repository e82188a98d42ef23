import { prose, strong } from '../../lib/inline.ts';
import type { OrdinalWords } from '../words/ordinals.ts';
import type { ReadinessWords } from '../words/readiness.ts';

export const ordinals: OrdinalWords = {
  go: 'go',
  optimise: 'optimise',
  pause: 'pause',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};

/** English words of readiness in a plan. */
export const readiness: ReadinessWords = {
  heading: 'Ready for the next phase?',
  headingFinal: 'Readiness',
  columns: { status: 'Status', category: 'Category', score: 'Score', target: 'Target' },
  status: { reached: 'reached', below: 'below', unknown: 'unknown' },
  decision: { go: 'Go', optimise: 'Optimise first', pause: 'Pause and optimise' },
  summary: ({ decision, mean, meanNeeded, lowest, lowestNeeded, category }) => {
    const which = category === undefined ? 'lowest score' : `lowest score (${category})`;
    const says = readiness.decision[decision];
    return prose`${strong(says)}: mean score ${mean} of ${meanNeeded} needed, ${which} ${lowest} of ${lowestNeeded}`;
  },
  atBest: (decision) => prose`${readiness.decision[decision]} if every unknown check held`,
  between: (low, high) => prose`${low} to ${high}`,
  pause: (reason) => prose`A reason to pause: ${reason}`,
  maybePause: (reason) => prose`Perhaps a reason to pause: ${reason}`,
  priorities: ['What would raise the lowest scores most:'],
  gain: (check, gain, category) => prose`${check}: ${gain} more in ${category}`,
};
