import type { ReportView } from './report-view.ts';
import { numberOf } from './shown.ts';

/** Which one of the phases it is, from 1: those deployed before are counted. */
export const phaseNumber = (view: ReportView, id: string): number => {
  const ahead = view.report.phases.findIndex((phase) => phase.id === id);
  return Math.round(numberOf(view, 'phase') ?? 0) + ahead + 1;
};
