import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Sensitivity } from '../../model/answer/sensitivity.ts';

/** Whatever the parts of a sensitivity's view need. */
export type SensitivityView = {
  readonly sensitivity: Sensitivity;
  readonly words: Catalogue;
  readonly profileName: string;
  readonly labelOf: (id: string) => string;
};
