import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

/** A way of working that changes with scale: a process, incident response, monitoring. */
export type Operation = {
  readonly id: string;
  readonly name: Text;
  /** What decides which point holds. */
  readonly by: Formula;
  readonly points: readonly OperationPoint[];
  /** Figures of the points, each a table by the same scale. */
  readonly values: readonly OperationValue[];
  readonly place: Place;
};

/** What holds from `x` (a number, or the id of a phase) upwards. */
export type OperationPoint = {
  readonly x: number | string;
  readonly text?: Text;
  readonly items: readonly Text[];
  readonly place: Place;
};

export type OperationValue = {
  readonly id: string;
  readonly unit: string;
  readonly value: NumberForm;
};
