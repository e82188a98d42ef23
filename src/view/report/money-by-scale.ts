import type { Prose } from '../../lib/inline.ts';
import type { ScalePoint } from '../../model/answer/report.ts';
import { formatOf } from './counted.ts';
import type { ReportBlock } from './document.ts';
import type { ReportView } from './report-view.ts';
import { said, shown, shownLater } from './shown.ts';
import { whomOf } from './whom.ts';

/** What one user costs along the growth. */
export const viewMoneyByScale = (view: ReportView): ReportBlock[] => {
  const { scales } = view.report;
  const known = scales?.points.filter(({ value }) => value !== null) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  const one = whomOf(view.stepOf, view.say.locale);
  if (scales === undefined || first === undefined || last === undefined) return [];
  if (one === undefined) return [];
  const dip = lowestBetween(known);
  const { unit: title, unitIntro, unitChart, unitAxis } = view.say.money;
  const begins = (id: string): boolean => scales.points.some(({ phase }) => phase === id);
  const scale = (value: number): Prose =>
    shown(view, Math.round(Number(value.toPrecision(2))), scales.unit);
  const cost = (value: number | null): Prose => shownLater(view, scales.of, value, scales.ofUnit);
  return [
    { kind: 'heading', level: 3, content: [title(one)] },
    {
      kind: 'paragraph',
      cites: ['figure-cost-per-user'],
      content: unitIntro({
        one,
        today: cost(first.value),
        at: scale(first.scale),
        later: cost(last.value),
        laterAt: scale(last.scale),
        course: courseOf(first.value ?? 0, last.value ?? 0),
        ...(dip === undefined
          ? {}
          : {
              least: cost(dip.value),
              leastAt: scale(dip.scale),
              leastBelow: isJustBelow(known, dip),
            }),
      }),
    },
    {
      kind: 'figure',
      id: 'cost-per-user',
      ...unitChart(view.labelOf(scales.driver), one),
      drawing: {
        kind: 'curve',
        x: { format: formatOf(view, scales.unit), label: [view.labelOf(scales.driver)] },
        y: { format: formatOf(view, scales.ofUnit), label: [unitAxis(one)] },
        points: scales.points.map(({ scale: x, value: y }) => ({ x, y })),
        marks: [
          { x: scales.today, label: [view.say.money.now] },
          ...view.report.phases.flatMap(({ id, at, name }) => {
            const x = at[scales.driver];
            return x === undefined || !begins(id) ? [] : [{ x, label: [said(view, name)] }];
          }),
        ],
      },
    },
  ];
};

/** Ends that differ by less read as one. */
const NOTABLE = 0.05;

const courseOf = (first: number, last: number): 'falls' | 'rises' | 'same' => {
  if (Math.abs(last - first) < first * NOTABLE) return 'same';
  return last < first ? 'falls' : 'rises';
};

/** Whether the next phase begins right there, so that the scale itself is not reached. */
const isJustBelow = (known: readonly ScalePoint[], point: ScalePoint): boolean => {
  const next = known[known.indexOf(point) + 1];
  return next !== undefined && next.scale < point.scale * (1 + 1e-6);
};

/** The cheapest scale, where it is clearly cheaper than both ends. */
const lowestBetween = (known: readonly ScalePoint[]): ScalePoint | undefined => {
  const of = ({ value }: ScalePoint): number => value ?? Number.POSITIVE_INFINITY;
  const [lowest] = known.toSorted((a, b) => of(a) - of(b));
  const ends = [known[0], known.at(-1)].map((end) => (end === undefined ? 0 : of(end)));
  return lowest !== undefined && of(lowest) < Math.min(...ends) * (1 - 2 * NOTABLE)
    ? lowest
    : undefined;
};
