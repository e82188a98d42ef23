import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { RULE_WORDS } from './gate.ts';

/** What `scale help profile` says of pools. */
export const poolsSection: SectionHelp['pools'] = {
  about: prose`Interchangeable units that each do a limited amount of work a day and may fail: phone numbers, workers, licences. Gives ${code('pools.ID.active')}, ${code('pools.ID.spares')}, ${code('pools.ID.units')}, ${code('pools.ID.capacity')} and ${code('pools.ID.utilisation')}; with ${code('active')} also what is missing now.`,
  example: `pools:
  senders:
    name: Sending numbers
    unit: numbers
    demand: mau * 20%
    unit_capacity: 600
    active: 3
    failure: 10%
    replacement: 3d
    interval: 45s to 60s
    degraded: {volume: 50%, hours: 24}
    classes:
      - {id: paid, name: Paid, share: 60%}
      - {id: free, name: Free, share: 40%}`,
  keys: {
    name: prose`The name of the pool`,
    unit: prose`What its units are, in the plural; ${code('units')} where left out`,
    demand: prose`What it has to do a day`,
    unit_capacity: prose`What one unit does a day`,
    headroom: prose`What it must do beyond the demand; 20 % where left out`,
    active: prose`Units that work now`,
    backup: prose`Units that stand by now; none where left out`,
    warming: prose`Units being made ready now; none where left out`,
    failure: prose`The chance that a unit fails; none where left out`,
    replacement: prose`How long until one that failed is replaced; at once where left out`,
    confidence: prose`How surely enough units must work; 99 % where left out`,
    alert: prose`The utilisation above which the plan warns; 80 % where left out`,
    warm: prose`Units always being made ready; none where left out`,
    interval: prose`The time between two pieces of work of a unit`,
    hours: prose`Hours a day that a unit works; 24 where left out`,
    degraded: prose`What a failure does to the pool`,
    'degraded.volume': prose`The share of its capacity that is left`,
    'degraded.hours': prose`How long that lasts`,
    classes: prose`Kinds of work; those listed first are done first`,
    'classes.id': prose`A short name`,
    'classes.name': prose`The name of the class`,
    'classes.share': prose`Its share of the demand; all add up to 100 %`,
    ...RULE_WORDS,
  },
};
