import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { WATCH_WORDS } from './gate.ts';

const SHORT = prose`A short name`;

export const alertsSection: SectionHelp['alerts'] = {
  about: prose`Conditions that somebody is called for, as a list. A plan says which of them hold now.`,
  example: `alerts:
  - id: peak
    name: Too many requests
    when: peak_rps > 2k
    for: 5min
    severity: critical`,
  keys: {
    id: SHORT,
    name: prose`What is wrong when it fires`,
    when: prose`The condition: ${code('cpu > 80%')}`,
    for: prose`How long it must hold; it fires at once where left out`,
    severity: prose`How urgent it is; ${code('warning')} where left out`,
    ...WATCH_WORDS,
  },
};

export const loadTestsSection: SectionHelp['load_tests'] = {
  about: prose`Loads to try, as a list, each a multiple of today’s. Gives ${code('load_tests.ID.load')}.`,
  example: `load_tests:
  - id: stress
    name: Stress
    of: peak_rps
    times: 5
    duration: 10min
    ramp_up: 2min
    success: It degrades gracefully`,
  keys: {
    id: SHORT,
    name: prose`The name of the test`,
    of: prose`The load that it multiplies`,
    times: prose`By how much`,
    duration: prose`How long the load is kept up`,
    ramp_up: prose`How long it takes to get there`,
    success: prose`What makes it a pass, in words`,
  },
};

export const risksSection: SectionHelp['risks'] = {
  about: prose`What may go wrong, as a list. Gives ${code('risks.ID.impact')} and the worst of them, ${code('risks.level')}; a plan lists what is done about critical ones.`,
  example: `risks:
  - id: overload
    name: The database is overloaded
    probability: medium
    impact: {by: mau, up_to: 100k, below: low, above: critical}
    recovery: 30min
    mitigations: [Read replicas]`,
  keys: {
    id: SHORT,
    name: prose`What may go wrong`,
    probability: prose`How likely it is`,
    impact: prose`How bad it is, at any scale or by scale`,
    'impact.by': prose`What decides: ${code('mau')}`,
    'impact.up_to': prose`The last value at which ${code('below')} holds`,
    'impact.below': prose`How bad it is up to there`,
    'impact.above': prose`How bad it is beyond`,
    effect: prose`What it does to users, by scale`,
    'effect.by': prose`What decides`,
    'effect.up_to': prose`The last value at which ${code('below')} holds`,
    'effect.below': prose`What it does up to there, in words`,
    'effect.above': prose`What it does beyond, in words`,
    detection: prose`How long until it is noticed`,
    recovery: prose`How long until it is over`,
    mitigations: prose`What is done about it`,
  },
};

export const readinessSection: SectionHelp['readiness'] = {
  about: prose`Scores that say whether the product is ready for the next phase. Each category has a ${code('score')} or ${code('checks')}, of which it is the share that holds; one that is unknown does not count. Gives ${code('readiness.decision')}: ${code('pause')} where a rule asks for it, ${code('go')} where mean and lowest score suffice, else ${code('optimise')}. It never alters the decision on the phase.`,
  example: `readiness:
  proceed: {mean: 75%, lowest: 60%}
  categories:
    - id: technical
      name: Technical
      target: 80%
      checks:
        - {id: peak, name: Low peak, when: peak_rps < 2k, weight: 2}
        - {id: growth, name: Steady growth, when: growth.mau < 20%}
    - {id: market, name: Market, score: 'min(1, mau / 50k)'}
  pause:
    - {id: losing, name: Fewer users each month, when: growth.mau < 0}`,
  keys: {
    proceed: prose`What it takes to go on`,
    'proceed.mean': prose`The mean of the scores, at least; 75% where left out`,
    'proceed.lowest': prose`The lowest of the scores, at least; 60% where left out`,
    categories: prose`What readiness is made of`,
    'categories.id': SHORT,
    'categories.name': prose`The name of the category`,
    'categories.target': prose`The score that it aims at; no part of the decision`,
    'categories.score': prose`The score, 0 to 1`,
    'categories.checks': prose`What is checked, in place of a score`,
    'categories.checks.id': SHORT,
    'categories.checks.name': prose`What is checked, in words`,
    'categories.checks.when': prose`The condition that passes it`,
    'categories.checks.weight': prose`How much it counts; one where left out`,
    'categories.assumption': prose`Why the score is a reading of the author’s; every plan repeats it`,
    pause: prose`Rules of which one is enough to pause`,
    'pause.id': SHORT,
    'pause.name': prose`The reason, in words`,
    'pause.when': prose`The condition that asks for it`,
  },
};
