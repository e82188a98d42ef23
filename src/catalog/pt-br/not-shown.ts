import { joinProse, prose } from '../../lib/inline.ts';
import type { NotShown } from '../catalogue.ts';

export const notShown: NotShown = (titles) =>
  prose`não cabem nesta largura: ${joinProse(titles, ', ')}`;
