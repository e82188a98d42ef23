import { key, needed, type SectionKeys } from './key.ts';

export const SCENARIOS_KEYS = {
  scenarios: {
    id: needed(key('id')),
    name: needed(key('text')),
    set: needed(key('rows')),
  },
} as const satisfies SectionKeys;
