import type { PageData } from '../view/report/page-data.ts';
import { makeActions } from './actions.ts';
import { makeAnnouncement } from './announcement.ts';
import { onceAFrame } from './frames.ts';
import { hashOf, isQuestion, type Moved, movedIn, withMove } from './link.ts';
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
  const announcement = makeAnnouncement(results.element, data.words);
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
    announcement.say();
  };
  const sliders = makeSliders(data, (id, value, done) => {
    moved = withMove(moved, id, value);
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
      announcement.say();
    },
    onReset: () => {
      moveTo(new Map());
      settle();
    },
  });
  addEventListener('hashchange', () => {
    // A link to another part of the page asks nothing.
    if (!isQuestion(location.hash)) return;
    moveTo(movedIn(location.hash, simulator.sliders));
    answer(trials);
  });

  sliders.show(moved);
  section.append(sliders.element, actions, results.element, question.element, announcement.element);
  reveal();
  answer(trials);
  // The part was not there yet when the browser looked for what the address names.
  if (isQuestion(location.hash)) section.scrollIntoView();
  rehearse(data, runs, few);
};

/** What of the page only makes sense where inputs move. */
const reveal = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-whatif]')) {
    element.hidden = false;
  }
};
