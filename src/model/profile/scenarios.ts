import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

/** A set of inputs that may hold instead of the profile's own. */
export type Scenario = {
  readonly id: string;
  readonly name: Text;
  readonly set: readonly ScenarioInput[];
  readonly place: Place;
};

/** As `--set ID=VALUE` has it; read once the unit of the quantity is known. */
export type ScenarioInput = {
  readonly id: string;
  readonly written: string;
  /** Of the id. */
  readonly place: Place;
  readonly valuePlace: Place;
};
