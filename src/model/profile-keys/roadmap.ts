import { key, needed, number, type SectionKeys } from './key.ts';

export const ROADMAP_KEYS = {
  roadmap: {
    id: needed(key('id')),
    name: needed(key('text')),
    category: needed(key('text')),
    phase: key('phase'),
    start: number('months'),
    date: key('words'),
    when: key('formula'),
    cost: number('CUR/month'),
    done: key('yes_no'),
  },
} as const satisfies SectionKeys;
