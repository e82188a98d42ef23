import { element } from '../render/markup.ts';
import type { PageData } from '../view/report/page-data.ts';
import { makeChart } from './chart.ts';
import { make } from './dom.ts';
import { makeFigures } from './figures.ts';
import type { Shown } from './outcome.ts';
import { makePhases } from './phases.ts';
import { drawIn } from './redraw.ts';

/** The part of the page that changes with every move: a chart, when phases begin, and figures. */
export const makeResults = (
  data: PageData,
): {
  readonly element: HTMLElement;
  readonly show: (shown: Shown, trials: number) => void;
} => {
  const root = make('div', { class: 'whatif-results' });
  const draw = drawIn(root);
  const width = chartWidth(root);
  const chart = makeChart(data);
  const phases = makePhases(data);
  const figures = makeFigures(data);
  return {
    element: root,
    show: (shown, trials) => {
      draw([
        element('figure', {}, chart(shown, width())),
        ...(data.simulator.phases.length === 0 ? [] : [phases(shown)]),
        ...figures(shown),
      ]);
      root.dataset.trials = String(trials);
    },
  };
};

const [NARROWEST, WIDEST] = [320, 720];

/** Asked for once, and after the window's size has changed: to ask within a drag is to have the page laid out once more. */
const chartWidth = (root: HTMLElement): (() => number) => {
  let known: number | undefined;
  addEventListener('resize', () => {
    known = undefined;
  });
  return () => {
    known ??= Math.max(NARROWEST, Math.min(WIDEST, root.clientWidth || WIDEST));
    return known;
  };
};
