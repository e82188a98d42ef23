import type { Catalogue } from '../../catalog/catalogue.ts';
import type { WhatIf } from '../../model/answer/whatif.ts';

/** Whatever the parts of a what-if's view need. */
export type WhatIfView = {
  readonly whatIf: WhatIf;
  readonly words: Catalogue;
  /** What does not change too. */
  readonly wide: boolean;
  /** How the profile was named, for commands that can be typed. */
  readonly profileName: string;
  readonly labelOf: (id: string) => string;
};
