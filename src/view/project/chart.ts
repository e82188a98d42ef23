import { amountFormat } from '../../catalog/phrases/amount.ts';
import { month, type Prose, prose } from '../../lib/inline.ts';
import { textIn } from '../../model/text.ts';
import type { Block, ChartValues } from '../document.ts';
import type { ProjectView } from './project-view.ts';

/** From this growth on equal shares are to look equal. */
const LOGARITHMIC = 20;

/** The first driver: its P50, the band around it, and the thresholds of the phases on it. */
export const viewProjectionChart = (view: ProjectView): Block[] => {
  const { projection, words, labelOf } = view;
  const [column] = projection.columns;
  if (column === undefined) return [];
  const { id, unit } = column;
  const all = [projection.today, ...projection.months];
  const of = (p: 'p5' | 'p50' | 'p95') => all.map(({ quantities }) => quantities[id]?.[p] ?? null);
  const [low, middle, high] = [of('p5'), of('p50'), of('p95')];
  const known = middle.filter((value) => value !== null);
  if (known.length < 2) return [];
  const growth = Math.max(...known) / Math.max(Math.min(...known), Number.MIN_VALUE);
  return [
    {
      kind: 'chart',
      title: [labelOf(id)],
      format: amountFormat(unit),
      scale: growth >= LOGARITHMIC ? 'log' : 'linear',
      labels: all.map(({ month: iso }) => [month(iso)]),
      line: { label: [words.project.middle], values: middle },
      ...(isCertain(low, high) ? {} : { band: { label: [words.project.band], low, high } }),
      thresholds: thresholdsOf(id, view),
    },
  ];
};

/** Whether the paths of all trials are one. */
const isCertain = (low: ChartValues, high: ChartValues): boolean =>
  low.every(
    (value, i) => value === null || Math.abs((high[i] ?? value) - value) <= 1e-9 * Math.abs(value),
  );

/** Where a phase asks for so much of the driver, with the month in which it most likely begins. */
const thresholdsOf = (id: string, { projection, words }: ProjectView) =>
  projection.phases.flatMap(({ name, month: months, thresholds }) =>
    thresholds
      .filter(({ metric }) => metric === id)
      .map(({ value }) => {
        const when: Prose = months.p50 === null ? [] : prose` ${[month(months.p50)]}`;
        return { value, label: prose`${textIn(name, words.locale)}${when}` };
      }),
  );
