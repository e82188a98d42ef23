import type { NumberFormat, Prose } from '../../../lib/inline.ts';
import type { Chart } from '../../../view/document.ts';
import { type Span, toSpans } from '../spans.ts';
import { type Context, hangingLead, span, textLines } from '../text.ts';
import { wrapSpans } from '../wrap.ts';
import { BAND_LOOK, LINE_LOOK, THRESHOLD_LOOK } from './look.ts';
import type { Plot } from './plot.ts';
import type { PlacedThreshold } from './thresholds.ts';

/** What was drawn and has no words beside it: line and band, then thresholds whose label found no room. */
export const legendLines = (
  context: Context,
  { line, band, format }: Chart,
  { placed, hasLine, hasBand }: Plot,
  width: number,
): readonly string[] => {
  const { chart } = context.symbols;
  const ofLine = item(context, span(chart.line, ...LINE_LOOK), line.label);
  const ofBand = item(context, span(chart.band, ...BAND_LOOK), band?.label ?? []);
  const items = [...(hasLine ? [ofLine] : []), ...(hasBand ? [ofBand] : [])];
  const spans = items.flatMap((one, i) => (i === 0 ? one : [span(GAP), ...one]));
  return [
    ...(spans.length > 0 ? wrapSpans(spans, width).map(context.paint) : []),
    ...placed
      .filter(({ label }) => label === undefined)
      .flatMap((one) => thresholdLines({ ...context, width }, one, format)),
  ];
};

const GAP = '   ';
const NO_BREAK = '\u00a0';

const item = (context: Context, symbol: Span, label: Prose): readonly Span[] => [
  symbol,
  span(NO_BREAK),
  ...toSpans(label, context),
];

/** `↑ Enterprise 2029-01 (1,000,000 users)`: with its value, as no row tells it. */
const thresholdLines = (
  context: Context,
  { threshold: { label, value }, at }: PlacedThreshold,
  format: NumberFormat,
): readonly string[] => {
  const { dashes, above, below } = context.symbols.chart;
  const symbol = { above, below, inside: dashes.trim() }[at];
  const content: Prose = [...label, ' (', { kind: 'number', ...format, value }, ')'];
  return textLines(context, content, { lead: hangingLead(0, span(symbol, ...THRESHOLD_LOOK)) });
};
