import type { ZodMiniType } from 'zod/mini';
import { OMISSION_IDS } from '../finding/omission.ts';
import { choice, list, map, maybe, words } from './parts.ts';

export const audit: ZodMiniType = map({
  fixed: maybe('Ids of inputs that no repair may move; `costs.*` for all below.', list(words)),
  silence: maybe('What the audit shall not miss.', list(choice(OMISSION_IDS))),
});
