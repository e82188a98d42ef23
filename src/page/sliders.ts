import type { Slider } from '../model/page.ts';
import { formatNumber } from '../render/number.ts';
import type { PageData } from '../view/report/page-data.ts';
import { make } from './dom.ts';
import type { Moved } from './link.ts';

/** The inputs to move. */
export type Sliders = {
  readonly element: HTMLElement;
  /** Puts every input where `moved` says, else where it stood. */
  readonly show: (moved: Moved) => void;
};

const STEPS = 200;

/** A slider for each input; `onMove` is called while one is dragged, and once more at its end. */
export const makeSliders = (
  data: PageData,
  onMove: (id: string, value: number, done: boolean) => void,
): Sliders => {
  const rows = data.simulator.sliders.map((slider) => makeRow(slider, data, onMove));
  return {
    element: make('div', { class: 'whatif-inputs' }, ...rows.map(({ element }) => element)),
    show: (moved) => {
      for (const { slider, show } of rows) show(moved.get(slider.id));
    },
  };
};

const makeRow = (
  slider: Slider,
  { labels, formats, locale, words }: PageData,
  onMove: (id: string, value: number, done: boolean) => void,
) => {
  const { id, low, high, point, uncertain } = slider;
  const name = `whatif-${id.replaceAll(/[^a-z0-9_-]/gi, '-')}`;
  const input = make('input', {
    type: 'range',
    id: name,
    min: 0,
    max: STEPS,
    step: 1,
    'data-id': id,
  });
  const output = make('output', { for: name });
  const text = (value: number): string =>
    formatNumber(
      { kind: 'number', value: rounded(value), ...(formats[id] ?? { style: 'plain' }) },
      locale,
    );
  const valueAt = (step: number): number => rounded(low + ((high - low) * step) / STEPS);
  const tell = (value: number | undefined): void => {
    const shown = value ?? point;
    const said = value === undefined && uncertain ? `${words.sampled} ${text(point)}` : text(shown);
    output.value = said;
    input.setAttribute('aria-valuetext', said);
    element.classList.toggle('moved', value !== undefined);
  };
  const show = (value: number | undefined): void => {
    input.value = String(Math.round((((value ?? point) - low) / (high - low)) * STEPS));
    tell(value);
  };
  const element = make('div', {}, make('label', { for: name }, labels[id] ?? id), output, input);
  input.addEventListener('input', () => {
    // The handle stays where it is: put back by a rounded value, an arrow key would never move it on.
    tell(valueAt(input.valueAsNumber));
    onMove(id, valueAt(input.valueAsNumber), false);
  });
  input.addEventListener('change', () => onMove(id, valueAt(input.valueAsNumber), true));
  show(undefined);
  return { slider, element, show };
};

/** Three digits are all that a hand can place, and a command line that can be read. */
const rounded = (value: number): number => Number(value.toPrecision(3));
