import { joinProse, prose } from '../../lib/inline.ts';
import type { NotShown } from '../words/not-shown.ts';

export const notShown: NotShown = (titles) =>
  prose`not shown at this width: ${joinProse(titles, ', ')}`;
