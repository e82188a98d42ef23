import { key, needed, number, type SectionKeys } from './key.ts';

/** What any limit may say about its check. */
export const CHECK_KEYS = {
  warn: number('…'),
  severity: key('check_severity'),
  owner: key('words'),
  runbook: key('words'),
  no_data: key('no_data'),
} as const;

export const GATE_KEYS = {
  budgets: {
    id: needed(key('id')),
    keep: needed(key('formula')),
    ...CHECK_KEYS,
    label: key('text'),
  },
} as const satisfies SectionKeys;
