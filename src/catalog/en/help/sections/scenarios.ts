import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

export const scenariosSection: SectionHelp['scenarios'] = {
  about: prose`What might be otherwise, as a list: inputs that are set together, as ${code('--set')} sets one.`,
  example: `scenarios:
  - {id: fast, name: Faster growth, set: {growth.mau: 20%}}`,
  keys: {
    id: prose`A short name`,
    name: prose`What would be otherwise`,
    set: prose`Values by the id of a quantity: a number or a range in its unit, or one of its words`,
  },
};
