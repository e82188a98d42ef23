import type { PageData } from '../view/report/page-data.ts';
import { make } from './dom.ts';
import type { Moved } from './link.ts';
import { makeSliderRow, type OnMove } from './slider-row.ts';

/** The inputs to move. */
export type Sliders = {
  readonly element: HTMLElement;
  /** Puts every input where `moved` says, else where it stood. */
  readonly show: (moved: Moved) => void;
};

/** A row for each input; `onMove` is called while one is dragged, and once more at its end. */
export const makeSliders = (data: PageData, onMove: OnMove): Sliders => {
  const rows = data.simulator.sliders.map((slider) => makeSliderRow(slider, data, onMove));
  return {
    element: make('div', { class: 'whatif-inputs' }, ...rows.map(({ element }) => element)),
    show: (moved) => {
      for (const { slider, show } of rows) show(moved.get(slider.id));
    },
  };
};
