import type { Prose } from '../../lib/inline.ts';
import type { Distribution } from '../../model/answer/projection.ts';
import { rangeOwner, type Sensitivity, type TornadoBar } from '../../model/answer/sensitivity.ts';
import { formatOf } from './counted.ts';
import type { ReportBlock } from './document.ts';
import type { TornadoDrawing } from './drawing.ts';
import type { ReportView } from './report-view.ts';
import { linked, monthOf, roughly, shown, withoutUnits } from './shown.ts';

/** What moves the results that a client asks about, the most first. */
export const viewSensitivitySection = (view: ReportView): ReportBlock[] => {
  const blocks = view.report.sensitivities.flatMap((one) => viewOne(view, one));
  if (blocks.length === 0) return [];
  return [{ kind: 'lead', content: view.say.sensitivity.intro }, ...blocks];
};

/** More bars say little. */
const MOST = 8;

type KnownBar = TornadoBar & { readonly at_low: number; readonly at_high: number };

const viewOne = (view: ReportView, sensitivity: Sensitivity): ReportBlock[] => {
  const { id, unit, month, distribution, base, tornado } = sensitivity;
  const bars = tornado.filter(
    (bar): bar is KnownBar => bar.at_low !== null && bar.at_high !== null && (bar.swing ?? 0) > 0,
  );
  const [first] = bars;
  if (first === undefined || base === null) return [];
  const { sensitivity: say } = view.say;
  const what = view.labelOf(id);
  const when = monthOf(month) ?? [];
  // The projection tells the same from more trials: one report has one range of it.
  const { p5, p95 } = projected(view, id, month) ?? distribution ?? {};
  const [low, high] = [p5, p95].map((p) => roughly(view, p, unit));
  const about = {
    what: linked(view, id, [what]),
    month: when,
    low: withoutUnits(low ?? []),
    high: high ?? [],
    first: nameOf(view, first),
  };
  const drawing: TornadoDrawing = {
    kind: 'tornado',
    format: formatOf(view, unit),
    base,
    baseLabel: say.base(roughly(view, base, unit)),
    bars: bars.slice(0, MOST).map((bar) => ({
      label: [nameOf(view, bar)],
      low: { value: bar.at_low, label: inputOf(view, bar.low, bar.unit) },
      high: { value: bar.at_high, label: inputOf(view, bar.high, bar.unit) },
    })),
  };
  const figure = `sensitivity-${id.replaceAll('.', '-')}`;
  return [
    { kind: 'paragraph', content: say.about(about), cites: [`figure-${figure}`] },
    { kind: 'figure', id: figure, ...say.chart(what, when), drawing },
  ];
};

const projected = ({ report }: ReportView, id: string, of: string): Distribution | undefined =>
  report.projection.months.find(({ month }) => month === of)?.quantities[id];

/** Growth by what grows: its own name says only that something does. */
const nameOf = (view: ReportView, { id, kind }: TornadoBar): string => {
  if (kind === 'noise') return view.say.sensitivity.noise;
  return view.labelOf(rangeOwner(id));
};

const inputOf = (view: ReportView, value: number | null, unit: string | null): Prose =>
  value === null ? [] : shown(view, Number(value.toPrecision(3)), unit ?? '');
