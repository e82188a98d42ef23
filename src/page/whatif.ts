import type { PageData } from '../view/report/page-data.ts';
import { makeActions } from './actions.ts';
import { onceAFrame } from './frames.ts';
import { hashOf, type Moved, movedIn } from './link.ts';
import { makeQuestion } from './question.ts';
import { rehearse } from './rehearsal.ts';
import { makeResults } from './results.ts';
import { makeRuns } from './runs.ts';
import { makeSliders } from './sliders.ts';

/** While an input is dragged; all of them when it is let go. */
const FEW_TRIALS = 1000;

/** Fills the part of a page in which inputs are moved, and answers each move. */
export const startWhatif = (section: HTMLElement, data: PageData): void => {
  const { simulator } = data;
  const { months, trials } = simulator.portable;
  const few = Math.min(FEW_TRIALS, trials);
  const runs = makeRuns(simulator, data.at);
  const results = makeResults(data);
  const question = makeQuestion(data);
  let moved = movedIn(location.hash, simulator.sliders);
  let month = months;

  const answer = (count: number): void => {
    results.show({ ...runs(moved, count), month }, count);
    question.show(moved);
  };
  const dragged = onceAFrame(() => answer(few));
  const settle = (): void => {
    // What a drag still has to show is shown by this, and better.
    dragged.cancel();
    history.replaceState(null, '', hashOf(moved));
    answer(trials);
  };
  const sliders = makeSliders(data, (id, value, done) => {
    moved = new Map([...moved, [id, value]]);
    if (done) settle();
    else dragged.ask();
  });
  const moveTo = (next: Moved): void => {
    moved = next;
    sliders.show(moved);
  };
  const actions = makeActions(data, {
    onMonth: (chosen) => {
      month = chosen;
      answer(trials);
    },
    onReset: () => {
      moveTo(new Map());
      settle();
    },
  });
  addEventListener('hashchange', () => {
    moveTo(movedIn(location.hash, simulator.sliders));
    answer(trials);
  });

  sliders.show(moved);
  section.append(sliders.element, actions, results.element, question.element);
  reveal();
  answer(trials);
  rehearse(data, runs, few);
};

/** What of the page only makes sense where inputs move. */
const reveal = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-whatif]')) {
    element.hidden = false;
  }
};
