import type { Slider } from '../model/page.ts';
import { formatNumber } from '../render/number.ts';
import type { PageData } from '../view/report/page-data.ts';
import { make } from './dom.ts';
import { nearest, pointTold, stepAt, stepsOf, toThree, valueAt } from './slider-value.ts';
import { typedNumber } from './typed-number.ts';

/** Told of where an input is moved to, undefined where it is put back; `done` when it is let go. */
export type OnMove = (id: string, value: number | undefined, done: boolean) => void;

export type SliderRow = {
  readonly slider: Slider;
  readonly element: HTMLElement;
  readonly show: (value: number | undefined) => void;
};

/** An input to move: its name, a box for an exact value, a slider, and between what it moves. */
export const makeSliderRow = (slider: Slider, data: PageData, onMove: OnMove): SliderRow => {
  const { id, low, high, uncertain } = slider;
  const { words, labels } = data;
  const name = `whatif-${id.replaceAll(/[^a-z0-9_-]/gi, '-')}`;
  const text = writerOf(slider, data);
  const range = make('input', {
    ...{ type: 'range', id: name, min: 0, max: stepsOf(slider), step: 1 },
    'data-id': id,
  });
  const box = makeBox(slider, data, (value) => {
    show(value);
    onMove(id, value, true);
  });
  const ends = [low, high].map((end) => text(toThree(end)));
  const point = text(pointTold(slider));
  const unmoved = uncertain ? `${words.sampled} ${point}` : point;
  box.leaveRoomFor([...ends, unmoved]);
  const tell = (value: number | undefined): void => {
    const told = value === undefined ? unmoved : text(value);
    range.setAttribute('aria-valuetext', told);
    box.show(told, value === undefined && uncertain);
    element.classList.toggle('moved', value !== undefined);
  };
  const show = (value: number | undefined): void => {
    range.value = String(stepAt(slider, value ?? slider.point));
    tell(value);
  };
  const placed = (): number => valueAt(slider, range.valueAsNumber);
  const element = make(
    'div',
    {},
    make('label', { for: name }, labels[id] ?? id),
    box.element,
    range,
    make('span', { class: 'whatif-ends' }, ...ends.map((end) => make('span', {}, end))),
  );
  range.addEventListener('input', () => {
    // The handle stays where it is: put back by a rounded value, an arrow key would never move it on.
    tell(placed());
    onMove(id, placed(), false);
  });
  range.addEventListener('change', () => onMove(id, placed(), true));
  show(undefined);
  return { slider, element, show };
};

/** An amount of this input in the money of the report. */
const writerOf =
  ({ id }: Slider, { formats, locale }: PageData) =>
  (value: number): string => {
    const { factor = 1, ...format } = formats[id] ?? { style: 'plain' };
    return formatNumber({ kind: 'number', value: value * factor, ...format }, locale);
  };

type Box = {
  readonly element: HTMLInputElement;
  /** As wide as the longest of them from the first: what is moved must not push what stands around it. */
  readonly leaveRoomFor: (texts: readonly string[]) => void;
  /** As its content, or where nobody chose it in place of one. */
  readonly show: (text: string, isPlaceholder: boolean) => void;
};

/** Says at a box what cannot be read, until something else is typed or the box is left. */
const makeRefusal = (element: HTMLInputElement, words: string): ((typed: string) => void) => {
  for (const name of ['input', 'blur']) {
    element.addEventListener(name, () => element.setCustomValidity(''));
  }
  return (typed) => {
    element.setCustomValidity(words.replace('{text}', () => typed));
    element.reportValidity();
  };
};

/** A box that says a value and takes another, within the bounds; emptied it puts the input back. */
const makeBox = (
  slider: Slider,
  { words, labels, formats, locale }: PageData,
  onType: (value: number | undefined) => void,
): Box => {
  const { id } = slider;
  const element = make('input', {
    ...{ type: 'text', inputmode: 'decimal', autocomplete: 'off', class: 'whatif-exact' },
    'aria-label': `${labels[id] ?? id}: ${words.exact}`,
  });
  let shown = '';
  const restore = (): void => {
    element.value = shown;
  };
  element.addEventListener('focus', () => element.select());
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') restore();
  });
  const refuse = makeRefusal(element, words.noNumber);
  element.addEventListener('change', () => {
    if (element.value.trim() === '') return onType(undefined);
    const value = typedNumber(element.value, formats[id] ?? { style: 'plain' }, locale);
    if (value === undefined) {
      const typed = element.value.trim();
      restore();
      refuse(typed);
    } else onType(nearest(slider, value));
  });
  return {
    element,
    leaveRoomFor: (texts) => {
      element.style.minWidth = `min(100%, ${Math.max(...texts.map(({ length }) => length))}ch)`;
    },
    show: (text, isPlaceholder) => {
      shown = isPlaceholder ? '' : text;
      const placeholder = isPlaceholder ? text : '';
      if (element.placeholder !== placeholder) element.placeholder = placeholder;
      restore();
    },
  };
};
