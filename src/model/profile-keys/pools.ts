import { RULE_KEYS } from './gate.ts';
import { key, needed, number, type SectionKeys } from './key.ts';

export const POOLS_KEYS = {
  pools: {
    name: needed(key('text')),
    unit: key('words'),
    demand: needed(number('…')),
    unit_capacity: needed(number('…')),
    headroom: number('share'),
    active: number('…'),
    backup: number('…'),
    warming: number('…'),
    failure: number('share/month'),
    replacement: number('days'),
    confidence: number('share'),
    alert: number('share'),
    warm: number('…'),
    interval: number('s'),
    hours: number('h'),
    degraded: key('map'),
    'degraded.volume': needed(number('share')),
    'degraded.hours': needed(number('h')),
    classes: key('list'),
    'classes.id': needed(key('id')),
    'classes.name': needed(key('text')),
    'classes.share': needed(number('share')),
    ...RULE_KEYS,
  },
} as const satisfies SectionKeys;
