import { code, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';

export const sensitivity: ReportWords['sensitivity'] = {
  intro: [
    'Not every uncertain figure matters equally. The following shows which ones move the result, each going from a low value (one case in ten lies below it) to a high one (one in ten lies above) while all others stay in the middle. Whoever wants to plan with more certainty should pin down the first ones.',
  ],
  about: ({ what, month, low, high, first }) =>
    prose`${what} in ${month} lies between ${low} and ${high} in nine cases out of ten. “${first}” moves it most.`,
  chart: (what, month) => ({
    caption: prose`${what} in ${month}: what moves it`,
    description: prose`For each uncertain figure, “${what}” with its low and with its high value.`,
  }),
  base: (value) => prose`all in the middle: ${value}`,
  noise: 'Variation from month to month',
  growth: (metric) => `Monthly growth: ${metric}`,
};

export const assumptions: ReportWords['assumptions'] = {
  intro: [
    'The plan is as good as the figures that it rests on. The following were not measured and not stated in your documents: we assumed them, and say why.',
  ],
  none: ['Every figure of the plan is measured or stated in your documents.'],
  list: 'Assumptions',
  metrics: 'Figures of today',
  metricsIntro: (count) =>
    prose`The model uses ${plural(count, { one: 'figure', other: 'figures' })}.`,
  metricsCaption: ['The figures, their value today and where it comes from'],
  range: (low, high) => prose`in nine cases out of ten, ${low} to ${high}`,
  columns: { metric: 'Figure', value: 'Value', source: 'Source' },
  sources: {
    default: 'stated in the plan',
    model: 'computed from the plan',
    missing: 'not measured',
    file: 'file of measurements',
    set: 'given for this report',
    prometheus: 'monitoring (Prometheus)',
    k6: 'load test (k6)',
    openmetrics: 'monitoring (OpenMetrics)',
    csv: 'table of measurements',
  },
  missing: (count) =>
    prose`${plural(count, { one: 'figure is', other: 'figures are' })} not measured yet. What depends on ${count === 1 ? 'it' : 'them'} is shown as not known, never as zero.`,
  notes: 'To bear in mind',
};

export const method: ReportWords['method'] = {
  graph: [
    'Every figure of this report comes from one model of the product: measured values, stated values, and formulas that connect them. Nothing was computed outside of it, and no figure was entered twice.',
  ],
  simulation: ({ trials, months, seed }) =>
    prose`What is uncertain was drawn at random ${plain(trials)} times and followed through ${plain(months)} months (seed ${String(seed)}). “Expected” is the middle of these outcomes. A range holds nine in ten of them; a span of months holds eight in ten.`,
  ranges: [
    'Where no range is shown, the figure follows from values that the plan states as certain. A month has 30 days.',
  ],
  audit: [
    'Stated figures were compared with the result of the model at the scale that they are about, with the rounding that the documents use.',
  ],
  currency: ({ rate, one, source }) =>
    source === 'given'
      ? prose`Amounts were converted at ${one} = ${rate}, a rate given for this report. One rate holds for all months; no change of it was foreseen.`
      : prose`Amounts were converted at ${one} = ${rate}, the rate of the plan. One rate holds for all months; no change of it was foreseen.`,
  reproduce: ({ hash, version, metrics }) =>
    metrics === undefined
      ? prose`The same report follows from the same profile (SHA-256 ${code(hash)}) and the same program (scale ${version}); no measurement was read beside it.`
      : prose`The same report comes of the same profile (SHA-256 ${code(hash)}), the same measurements (${metrics}) and the same program (scale ${version}).`,
};

export const figures: ReportWords['figures'] = {
  intro: (currency) =>
    currency === undefined
      ? prose`Every figure that the report links to, with its formula, what went into it, and where it stands.`
      : prose`Every figure that the report links to, with its formula, what went into it, and where it stands. Amounts are in the currency of the plan, ${currency}.`,
  formula: 'Formula',
  inputs: 'Inputs',
  moreInputs: (count) => prose`${plain(count)} more`,
  source: 'Source',
  range: (low, high) => prose`nine in ten outcomes: ${low} to ${high}`,
  months: (early, late) => prose`eight in ten outcomes: ${early} to ${late}`,
  eachMonth: (formula) => prose`each later month: ${formula}`,
  stated: 'stated value',
  sources: {
    formula: 'computed',
    constant: 'stated in the plan',
    before: 'of the month before',
    history: 'fitted to its history',
  },
};
