import { joinProse, prose } from '../../lib/inline.ts';
import type { NotShown } from '../catalogue.ts';

export const notShown: NotShown = (titles) =>
  prose`not shown at this width: ${joinProse(titles, ', ')}`;
