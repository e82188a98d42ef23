import type { Evaluation } from './evaluate.ts';

/** The place of the deployed phase among those of the profile: 0, the first, where none is named. */
export const deployedPhase = ({ value }: Pick<Evaluation, 'value'>): number =>
  Math.round(value('phase') ?? 0);
