import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Emission } from '../../model/answer/emission.ts';

export type EmissionView = {
  readonly emission: Emission;
  readonly words: Catalogue;
  /** Every file, also those that did not change. */
  readonly wide: boolean;
};
