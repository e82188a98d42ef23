import type { Slider } from '../model/page.ts';

/** A hand places no finer, and an arrow key crosses no slower. */
const MOST_STEPS = 200;

/** How many steps a slider has from one end to the other: of a few customers one for each. */
export const stepsOf = ({ low, high, whole }: Slider): number =>
  whole === true ? Math.min(MOST_STEPS, high - low) : MOST_STEPS;

/** The value at a step. */
export const valueAt = (slider: Slider, step: number): number => {
  const { low, high } = slider;
  return told(slider, low + ((high - low) * step) / stepsOf(slider));
};

/** The step that is nearest to a value. */
export const stepAt = (slider: Slider, value: number): number => {
  const { low, high } = slider;
  return Math.round(((value - low) / (high - low)) * stepsOf(slider));
};

/** A value that somebody asks for, as far as the input can be there. */
export const nearest = ({ low, high, whole }: Slider, value: number): number =>
  Math.min(high, Math.max(low, whole === true ? Math.round(value) : value));

/** Where it stands until somebody moves it: what the plan states to its last digit, the middle of a range as it is told. */
export const pointTold = (slider: Slider): number =>
  slider.uncertain ? told(slider, slider.point) : slider.point;

const told = ({ whole }: Slider, value: number): number =>
  whole === true ? Math.round(toThree(value)) : toThree(value);

/** Three digits are all that a hand can place, and a command line that can be read. */
export const toThree = (value: number): number => Number(value.toPrecision(3));
