import { type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';
import { listed } from './summary.ts';

export const readiness: ReportWords['readiness'] = {
  decision: {
    go: ['The product is ready to move on.'],
    optimise: ['We recommend optimising first, and moving on afterwards.'],
    pause: ['We recommend pausing to put the weak points right before moving on.'],
  },
  open: ['Whether the product is ready cannot be said yet: it depends on what is not measured.'],
  scores: ({ mean, needed, lowest, score, least }) =>
    lowest === undefined
      ? prose`The score is ${mean} where ${needed} is required.`
      : prose`The mean score is ${mean} where ${needed} is required; the weakest field is “${lowest}” with ${score}, where at least ${least} is required.`,
  atBest: (decision) =>
    decision === 'go'
      ? prose`If everything that is not measured yet turned out well, the product would be ready.`
      : prose`Even if everything that is not measured yet turned out well, more would have to be done.`,
  caption: ['Readiness by field'],
  columns: { category: 'Field', score: 'Score', target: 'Target', status: 'Status' },
  status: { reached: 'reached', below: 'below', unknown: 'partly measured' },
  between: (low, high) => prose`${low} to ${high}`,
  reasons: 'Reasons to pause',
  maybe: (reason) => prose`${reason} (not measured)`,
  priorities: 'What would raise the score most',
  gain: (check, category, gain) => prose`${check}: ${gain} more in “${category}”`,
  unmeasured: (check, category) => prose`${check} (to be measured, “${category}”)`,
};

export const risks: ReportWords['risks'] = {
  intro: ({ count, rated, level, next, phase }) => {
    const all = prose`The plan lists ${plural(count, { one: 'risk', other: 'risks' })}`;
    const head: Prose =
      rated === 0
        ? prose`${all} and rates neither the impact nor the probability of ${count === 1 ? 'it' : 'any'}.`
        : rated === count
          ? prose`${all}.`
          : prose`${all} and rates ${plain(rated)} of them.`;
    if (level === undefined) return head;
    const now = prose`${head} The gravest impact at today’s scale is ${level}`;
    if (next === undefined || phase === undefined) return prose`${now}.`;
    return next === level
      ? prose`${now}, and stays so when “${phase}” begins.`
      : prose`${now}; when “${phase}” begins it becomes ${next}.`;
  },
  chart: {
    caption: ['Risks by probability and impact'],
    description: ['A grid of probability and impact with the number of each risk.'],
  },
  axes: { impact: 'Impact', probability: 'Probability' },
  caption: (graded) => (graded ? ['Risks, the gravest first'] : ['Risks of the plan']),
  unrated: (names) =>
    prose`The plan rates neither the impact nor the probability of: ${listed(names.map((name) => [`“${name}”`]))}.`,
  columns: {
    risk: 'Risk',
    impact: 'Impact',
    probability: 'Probability',
    later: 'Later',
    detection: 'Noticed within',
    recovery: 'Resolved within',
  },
  levels: { low: 'low', medium: 'medium', high: 'high', critical: 'critical' },
  rises: (level, above) => prose`${level} above ${above}`,
  mitigations: 'What is done about them',
  mitigationsIntro: ['Measures that limit the damage, or keep it from happening.'],
};

export const roadmap: ReportWords['roadmap'] = {
  intro: (due, overdue) => {
    if (due === 0) return ['Nothing is due now.'];
    if (overdue === due) {
      return prose`${plural(due, { one: 'item', other: 'items' })} should have been done already.`;
    }
    const late =
      overdue === 0 ? [] : prose`; ${plain(overdue)} of them should have been done already`;
    return prose`${plural(due, { one: 'item is', other: 'items are' })} due now${late}.`;
  },
  caption: ['What to do, and when'],
  columns: { category: 'Area', what: 'What', when: 'When', cost: 'Cost a month' },
  due: 'due now',
  done: 'done',
  later: 'later',
  between: (from, to) => prose`${from} to ${to}`,
  overdue: (since) => prose`overdue since ${since}`,
  with: (phase) => prose`with “${phase}”`,
  unknown: 'depends on a measurement',
  cost: (cost, apart) =>
    prose`What is due now costs ${cost}${apart ? ', which the costs shown in this report leave out' : ''}.`,
};
