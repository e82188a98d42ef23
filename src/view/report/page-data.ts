import type { PageWords } from '../../catalog/words/page.ts';
import type { NumberFormat } from '../../lib/inline.ts';
import type { Simulator, Slider } from '../../model/page.ts';
import { countsUnit, formatOf } from './counted.ts';
import type { ReportView } from './report-view.ts';
import { said } from './shown.ts';
import { foreseen } from './when.ts';

/** What the script of a report's page reads: a simulation and every word that it shows. */
export type PageData = {
  readonly simulator: Simulator;
  readonly locale: string;
  /** Today (`YYYY-MM-DD`). */
  readonly at: string;
  /** The same question for a terminal, as far as nothing is moved: `scale whatif checkin`; of a saved plan there is none. */
  readonly command?: string;
  /** By the id of a slider, of a figure, of a phase. */
  readonly labels: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, PageFormat>>;
  /** Levels of the first figure. */
  readonly thresholds: readonly { readonly value: number; readonly label: string }[];
  readonly words: PageWords;
};

/** How a number is shown; `factor` turns it into the money of the report. */
export type PageFormat = NumberFormat & { readonly factor?: number };

/** The simulation of a report with the names, units and money that the rest of it has. */
export const viewPageData = (
  view: ReportView,
  simulator: Simulator,
  command: string | undefined,
): PageData => {
  const { report, say, labelOf } = view;
  const { figures } = simulator;
  const sliders = simulator.sliders.map((slider) =>
    countsUnit(view, slider.unit) ? byWholeNumbers(slider) : slider,
  );
  // Of a phase that stands on what nobody measured, no month can be said.
  const told = new Set(
    report.projection.phases.flatMap((one) => (foreseen(one) === 'unknown' ? [] : [one.id])),
  );
  const phases = simulator.phases.filter(({ id }) => told.has(id));
  const shown = [...sliders, ...figures];
  const name = new Map(report.projection.phases.map((phase) => [phase.id, said(view, phase.name)]));
  const [first] = figures;
  return {
    simulator: { ...simulator, sliders, phases },
    locale: say.locale,
    at: report.at,
    ...(command === undefined ? {} : { command }),
    labels: {
      ...Object.fromEntries(shown.map(({ id }) => [id, labelOf(id)])),
      ...Object.fromEntries(phases.map(({ id }) => [`phase ${id}`, name.get(id) ?? id])),
    },
    formats: Object.fromEntries(shown.map(({ id, unit }) => [id, pageFormat(view, unit)])),
    thresholds: report.projection.phases.flatMap((phase) =>
      phase.thresholds
        .filter(({ metric }) => metric === first?.id)
        .map(({ value }) => ({ value, label: name.get(phase.id) ?? phase.id })),
    ),
    words: say.page,
  };
};

/** Half a customer is none: 2.5 to 10 are 3 to 10, where more than one whole number lies between them. */
const byWholeNumbers = (slider: Slider): Slider => {
  const [low, high] = [Math.ceil(slider.low), Math.floor(slider.high)];
  return low < high ? { ...slider, low, high, whole: true } : slider;
};

const pageFormat = (view: ReportView, unit: string): PageFormat => {
  const { conversion } = view;
  const own = formatOf(view, unit);
  if (conversion === undefined || own.style !== 'money' || own.currency !== conversion.from) {
    return own;
  }
  return { ...own, currency: conversion.to, factor: conversion.factor };
};
