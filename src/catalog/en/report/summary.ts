import { joinProse, type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { Span } from '../../words/report/summary.ts';
import type { ReportWords } from '../../words/report.ts';

export const frame: ReportWords['frame'] = {
  contents: 'Contents',
  skip: 'Skip to the contents',
  figure: (number) => `Figure ${number}`,
  table: (number) => `Table ${number}`,
  cited: (names) => listed(names),
  figureLink:
    'Each underlined figure leads to where it comes from: its formula, inputs and source.',
  unknown: 'not known',
  notMeasured: 'not measured',
  moreThan: (value) => prose`more than ${value}`,
  lessThan: (value) => prose`less than ${value}`,
  // A line ends before the word, not behind it.
  range: (low, high) => prose`${low} to\u00a0${high}`,
  named: (name) => `“${name}”`,
  quoted: (content) => prose`“${content}”`,
  colophon: ({ hash, seed, version }) =>
    prose`Profile ${hash} · seed ${String(seed)} · scale ${version}`,
};

export const cover: ReportWords['cover'] = {
  kicker: 'Capacity and growth plan',
  subtitle: (months) =>
    prose`Where the product stands, what it needs next, and what the coming ${plain(months)} months will ask of it`,
  facts: {
    client: 'Prepared for',
    consultant: 'Prepared by',
    date: 'As of',
    metrics: 'Figures of',
    contact: 'Contact',
  },
};

/** `between March and August 2027 (80% confidence), as likely as not by May 2027` */
const spanWords = ({ from, middle, to, certain }: Span): Prose => {
  if (certain && middle !== undefined) return prose`in ${middle}`;
  const most = middle === undefined ? [] : prose`, as likely as not by ${middle}`;
  if (from === undefined) return middle === undefined ? [] : prose`in ${middle}`;
  if (to === undefined) return prose`from ${from} on (80% confidence)${most}`;
  return prose`between ${from} and ${to} (80% confidence)${most}`;
};

export const summary: ReportWords['summary'] = {
  stay: ({ product, current, next, met, unknown, all }) => {
    const count: Prose =
      all === 1
        ? ['its condition is not met yet']
        : prose`${met === 0 ? 'none' : plain(met)} of its ${plain(all)} conditions ${met > 1 ? 'are' : 'is'} met so far`;
    const open: Prose =
      unknown === 0 || all === 1
        ? []
        : prose`, and ${plain(unknown)} ${unknown === 1 ? 'is' : 'are'} not measured yet`;
    return prose`${product} is at the stage “${current}” and can stay there for now. The next stage, “${next}”, is not due: ${count}${open}.`;
  },
  advance: ({ product, current, next, all }) =>
    prose`${product} has outgrown the stage “${current}”. The ${all === 1 ? 'condition of' : 'conditions of'} “${next}” ${all === 1 ? 'is' : 'are'} met: it is time to move on.`,
  final: (product, current) =>
    prose`${product} has reached “${current}”, the last stage of its plan. What remains is to keep its limits as it grows.`,
  when: ({ number, phase, chance, months, ...span }) => {
    const how =
      chance === undefined
        ? []
        : prose` The probability that it does within ${plain(months)} months is ${chance}.`;
    return prose`The trigger of stage ${plain(number)} (“${phase}”) fires ${spanWords(span)}.${how}`;
  },
  never: ({ phase, months, chance, trials }) =>
    chance === undefined
      ? prose`“${phase}” does not begin within the next ${plain(months)} months in any of the ${plain(trials)} outcomes that we simulated.`
      : prose`“${phase}” is unlikely within the next ${plain(months)} months: the probability is ${chance}.`,
  whenUnknown: (phase) =>
    prose`When “${phase}” becomes due cannot be told yet, as one of its conditions is not measured.`,
  actBy: (phase, month, due) =>
    due
      ? prose`For “${phase}” to be ready in time, its preparation has to begin now.`
      : prose`For “${phase}” to be ready in time, its preparation should begin by ${month}.`,
  money: ({ cost, costRange, revenue, profit, margin, earns, loss }) => {
    const range = costRange === undefined ? [] : prose` (in nine cases out of ten, ${costRange})`;
    if (revenue === undefined || profit === undefined) {
      return cost === undefined ? [] : prose`Running the product costs ${cost}${range} today.`;
    }
    if (!earns && cost !== undefined) {
      return prose`The product costs ${cost}${range} today and does not bring in any revenue yet.`;
    }
    const outlay =
      cost === undefined
        ? []
        : prose`The product costs ${cost}${range} and brings in ${revenue} today, which `;
    if (loss) return prose`${outlay}leaves a loss of ${profit}.`;
    const gross = margin === undefined ? [] : prose` The gross margin is ${margin}.`;
    return prose`${outlay}leaves ${profit}.${gross}`;
  },
  leftOut: (taxes) =>
    taxes
      ? ['Staff and taxes are not counted here, as the plan does not name them.']
      : ['Staff is not counted here, as the plan does not name it.'],
  later: ({ what, month, middle, low, high }) => {
    const range =
      low === undefined || high === undefined
        ? []
        : prose` (in nine cases out of ten, between ${low} and ${high})`;
    return what === 'cost'
      ? prose`By ${month} we expect costs of ${middle}${range}.`
      : prose`By ${month} we expect a result of ${middle}${range}.`;
  },
  slos: (kept, missed, unknown) => {
    const all = kept + missed + unknown;
    if (unknown === all) {
      return all === 1
        ? ['The service level promised cannot be judged, because nobody measures it yet.']
        : prose`None of the ${plain(all)} service levels promised can be judged, because nobody measures them yet.`;
    }
    if (all === 1) return [`The one service level promised is ${kept === 1 ? 'kept' : 'missed'}.`];
    const head = prose`Of the ${plain(all)} service levels promised, ${kept === 0 ? 'none' : plain(kept)} ${kept > 1 ? 'are' : 'is'} kept and ${missed === 0 ? 'none' : plain(missed)} ${missed > 1 ? 'are' : 'is'} missed`;
    return unknown === 0
      ? prose`${head}.`
      : prose`${head}; ${plain(unknown)} cannot be judged, because nobody measures ${unknown === 1 ? 'it' : 'them'} yet.`;
  },
  team: ({ have, need, by }) => {
    const when = by === undefined ? [] : prose` by ${by}`;
    return have >= need
      ? prose`The team of ${plain(have)} is large enough for today’s scale.`
      : prose`The team has ${plural(have, { one: 'person', other: 'people' })}; the next step of growth asks for ${plain(need)}${when}.`;
  },
  risk: (level, names) =>
    prose`The gravest risk at today’s scale is rated ${level}: ${listed(names.map(quoted))}.`,
  riskAhead: (level, names, above) =>
    prose`Above ${above}, the impact of ${listed(names.map(quoted))} becomes ${level}.`,
  audit: (all, failing) => {
    if (all === 1) {
      return [
        failing === 0
          ? 'We recalculated the one figure that your own plan states, and it agrees with its arithmetic.'
          : 'We recalculated the one figure that your own plan states. It does not agree with its arithmetic, and should be settled before anyone relies on it.',
      ];
    }
    return failing === 0
      ? prose`We recalculated ${plain(all)} figures of your own plan, and all of them agree with its arithmetic.`
      : prose`We recalculated ${plain(all)} figures of your own plan. ${all === failing ? 'None' : plain(all - failing)} ${all - failing <= 1 ? 'agrees' : 'agree'} with its arithmetic; ${plain(failing)} ${failing === 1 ? 'does' : 'do'} not, and should be settled before anyone relies on ${failing === 1 ? 'it' : 'them'}.`;
  },
  pool: (name, { used, missing, unit }) =>
    missing > 0
      ? prose`${name}: ${used} of the capacity is asked for; ${plain(missing, unit)} more have to be in service.`
      : prose`${name}: ${used} of the capacity is in use.`,
  recommend: 'What we recommend',
  actions: {
    advance: (phase) => prose`Move on to “${phase}”, which may begin now.`,
    fund: (month) =>
      prose`Secure funding, or close the monthly gap, well before the cash runs out around ${month}.`,
    prepare: (phase, month) =>
      month === undefined
        ? prose`Begin to prepare “${phase}” now.`
        : prose`Begin to prepare “${phase}” by ${month}.`,
    hire: (who, month) =>
      month === undefined
        ? prose`Decide this month whom to hire: ${who}.`
        : prose`Decide by ${month} whom to hire: ${who}.`,
    slo: (name, observed, limit) =>
      prose`Bring “${name}” to the level promised: ${observed} today, ${limit} promised.`,
    budget: (name, observed, limit) =>
      prose`Bring “${name}” back within its limit: ${observed} today, at most ${limit} planned.`,
    pool: (name, missing, unit) =>
      prose`Put ${plain(missing, unit)} more into service at “${name}”: what is there does not carry the demand.`,
    measure: (names, more) =>
      prose`Start to measure what decisions depend on: ${more === 0 ? listed(names.map(quoted)) : prose`${joinProse(names.map(quoted), ', ')} and ${plain(more)} more`}.`,
    revise: (count) =>
      prose`Revise ${plural(count, { one: 'figure', other: 'figures' })} of the plan that the arithmetic does not support.`,
    ready: (category, score, needed) =>
      prose`Raise “${category}” from ${score} to at least ${needed} before moving on.`,
  },
  keys: {
    users: 'Scale today',
    next: 'Next stage',
    cost: 'Monthly cost',
    revenue: 'Monthly revenue',
    profit: 'Monthly result',
    slos: 'Service levels kept',
    team: 'Team',
    capacity: 'Capacity in use',
  },
  notes: {
    between: (from, to) => prose`${from} to ${to} (80%)`,
    from: (from, chance) => prose`not before ${from} · probability ${chance}`,
    chance: (months) => prose`probability within ${plain(months)} months`,
    unmeasured: 'depends on a measurement',
    at: (value, scale) => prose`${value} at ${scale}`,
    atPhase: (value, phase, scale) => prose`${value} when “${phase}” begins, at ${scale}`,
    inMonths: (value, month) => prose`${value} in ${month}`,
    ofSlos: (kept, all) => prose`${plain(kept)} of ${plain(all)}`,
    unknownSlos: (count) => prose`${plain(count)} not measured`,
    missingPeople: (need, by) =>
      by === undefined ? prose`${plain(need)} needed` : prose`${plain(need)} needed by ${by}`,
    phase: (number, all) => prose`stage ${plain(number)} of ${plain(all)}`,
    now: 'due now',
  },
};

const quoted = (name: string): Prose => [`“${name}”`];

/** `a`, `a and b`, `a, b and c` */
export const listed = (parts: readonly Prose[]): Prose => {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? [];
  return prose`${joinProse(parts.slice(0, -1), ', ')} and ${last}`;
};
