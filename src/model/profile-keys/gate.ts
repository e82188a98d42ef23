import { key, needed, number, type SectionKeys } from './key.ts';

/** Who is behind a check, and what it does without a value. */
export const WATCH_KEYS = {
  owner: key('words'),
  runbook: key('words'),
  no_data: key('no_data'),
} as const;

/** What any check that may fail says. */
export const RULE_KEYS = { severity: key('check_severity'), ...WATCH_KEYS } as const;

/** What any limit may say about its check. */
export const CHECK_KEYS = { warn: number('…'), ...RULE_KEYS } as const;

export const GATE_KEYS = {
  budgets: {
    id: needed(key('id')),
    keep: needed(key('formula')),
    ...CHECK_KEYS,
    label: key('text'),
  },
} as const satisfies SectionKeys;
