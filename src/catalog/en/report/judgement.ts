import { type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../report-words.ts';
import { listed } from './summary.ts';

export const customers: ReportWords['customers'] = {
  plans: ['Price plans'],
  columns: {
    plan: 'Plan',
    price: 'Price a month',
    margin: 'Margin',
    customers: 'Customers',
    revenue: 'Revenue a month',
    cost: 'Cost a month',
    profit: 'Result a month',
    tenant: 'Customer',
    use: 'Nearest limit',
  },
  onRequest: 'on request',
  unlimited: 'no limit',
  unit: (cost, price, margin) =>
    price === undefined || margin === undefined
      ? prose`A typical customer costs ${cost}.`
      : prose`A typical customer costs ${cost}: no price below that pays for it, and a margin of ${margin} asks for ${price}.`,
  below: (plan, price, cost) =>
    prose`“${plan}” is sold for ${price} and costs ${cost}: each sale of it loses money.`,
  count: (count) => prose`${plural(count, { one: 'customer', other: 'customers' })} today.`,
  tenants: ['Customers and their plans'],
};

export const readiness: ReportWords['readiness'] = {
  decision: {
    go: ['The product is ready to move on.'],
    optimise: ['We recommend to optimise first, and then move on.'],
    pause: ['We recommend to pause and put the weak points right before moving on.'],
  },
  scores: (mean, needed, lowest, score, least) =>
    prose`The mean score is ${mean} where ${needed} is asked for; the weakest field is “${lowest}” with ${score}, where ${least} is the least.`,
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
  intro: (count, level, next, phase) => {
    const head = prose`We looked at ${plural(count, { one: 'risk', other: 'risks' })}.`;
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
  caption: ['Risks, the gravest first'],
  columns: {
    number: 'No.',
    risk: 'Risk',
    impact: 'Impact',
    probability: 'Probability',
    later: 'Later',
    detection: 'Noticed within',
    recovery: 'Over within',
  },
  levels: { low: 'low', medium: 'medium', high: 'high', critical: 'critical' },
  rises: (level, above) => prose`${level} above ${above}`,
  mitigations: 'What is done about them',
  mitigationsIntro: ['Measures that limit the damage, or keep it from happening.'],
};

export const roadmap: ReportWords['roadmap'] = {
  intro: (due, overdue) => {
    const late =
      overdue === 0 ? [] : prose`; ${plain(overdue)} of them should have been done already`;
    return prose`${plural(due, { one: 'item is', other: 'items are' })} due now${late}.`;
  },
  caption: ['What to do, and when'],
  columns: { category: 'Area', what: 'What', when: 'When', cost: 'Cost a month' },
  due: 'due now',
  done: 'done',
  later: 'later',
  overdue: (since) => prose`overdue since ${since}`,
  with: (phase) => prose`with “${phase}”`,
  unknown: 'depends on a measurement',
  cost: (cost) => prose`What is due now costs ${cost}.`,
};

const byWords: Readonly<Record<'more' | 'less', string>> = { more: 'more', less: 'less' };

export const audit: ReportWords['audit'] = {
  allHold: (all) =>
    prose`We recalculated all ${plain(all)} figures that your documents state. Every one agrees with the arithmetic of the plan.`,
  intro: (all, failing, unknown) =>
    prose`We recalculated all ${plain(all)} figures that your documents state. ${plain(all - failing - unknown)} agree with the arithmetic of the plan${unknown === 0 ? [] : prose`, ${plain(unknown)} cannot be computed for want of a measurement`}, and ${plain(failing)} ${failing === 1 ? 'does' : 'do'} not.`,
  kind: [
    'None of this is unusual in a plan that has grown over time: figures are written down at different moments and are rarely put side by side. For each one below we show what your document says, what its own assumptions lead to, and the smallest change that brings the two together.',
  ],
  claim: ({ where, says, computed, deviation, side, what }) => {
    const subject = what === undefined ? [] : prose`${what} `;
    const off = deviation === undefined ? [] : prose` (${deviation} ${byWords[side]})`;
    return prose`${subject}Under “${where}” the document states ${says}; its own figures lead to ${computed}${off}.`;
  },
  arithmetic: (formula, point) =>
    point === undefined ? prose`Arithmetic: ${formula}` : prose`Arithmetic: ${formula}, ${point}`,
  point: (parts) => prose`at ${listed(parts)}`,
  inPhase: (phase) => prose`the stage “${phase}”`,
  reading: (text) => prose`How we read it: ${text}`,
  says: {
    at_least: (value) => prose`at least ${value}`,
    at_most: (value) => prose`at most ${value}`,
    above: (value) => prose`more than ${value}`,
    below: (value) => prose`less than ${value}`,
  },
  between: (low, high) => prose`${low} to ${high}`,
  holdsIf: (options) =>
    options.length === 1
      ? prose`It would hold with ${options[0] ?? []}.`
      : prose`It would hold with ${options[0] ?? []}, or with ${options[1] ?? []}.`,
  repair: ({ name, bound, low, high, now }) => {
    const to: Prose = {
      at_least: prose`at least ${low}`,
      at_most: prose`at most ${low}`,
      exactly: low,
      between: prose`${low} to ${high}`,
    }[bound];
    return prose`“${name}” at ${to} (${now} today)`;
  },
  stated: ['Both figures are stated in the plan: one of the two has to change.'],
  unreachable: [
    'No single figure of the plan can be changed so that it holds: several have to move.',
  ],
  nothingToMove: [
    'Everything that it rests on is stated in the document: one of these figures has to change.',
  ],
  inPassing: [
    'A change of one figure would make it hold by coincidence only; we advise against it.',
  ],
  contradictions: 'Statements that exclude each other',
  omissions: 'What the plan does not mention',
  omissionsIntro: [
    'Products of this kind usually also have the following. Where something does not apply, no action is needed.',
  ],
  more: (count) => prose`and ${plain(count)} more`,
};
