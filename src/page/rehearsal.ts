import type { PageData } from '../view/report/page-data.ts';
import { whenIdle } from './frames.ts';
import { makeResults } from './results.ts';
import type { Runs } from './runs.ts';

/** After so many, a move takes no longer than those that follow. */
const TIMES = 24;

/**
 * Does a few moves out of sight while nobody waits: the first ones take longer than a frame, for their code is not
 * compiled yet and their memory not at hand.
 */
export const rehearse = (data: PageData, runs: Runs, trials: number): void => {
  const { sliders, portable } = data.simulator;
  const unseen = makeResults(data);
  const move = (time: number): void => {
    const slider = sliders[time % sliders.length];
    if (slider === undefined || time === TIMES) return;
    const value = slider.low + ((slider.high - slider.low) * (time + 1)) / (TIMES + 1);
    const compared = runs(new Map([[slider.id, value]]), trials);
    unseen.show({ ...compared, month: portable.months }, trials);
    whenIdle(() => move(time + 1));
  };
  whenIdle(() => move(0));
};
