import { joinProse, prose } from '../../lib/inline.ts';
import type { NotShown } from '../words/not-shown.ts';

export const notShown: NotShown = (titles) =>
  prose`não cabem nesta largura: ${joinProse(titles, ', ')}`;
