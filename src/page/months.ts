import { addMonths } from '../lib/calendar.ts';
import type { PageData } from '../view/report/page-data.ts';

/** The month of today and each that is simulated after it: `2026-11`, `2026-12` … */
export const monthsAhead = ({ at, simulator }: PageData): readonly string[] =>
  Array.from({ length: simulator.portable.months + 1 }, (_, i) =>
    (addMonths(`${at.slice(0, 7)}-01`, i) ?? at).slice(0, 7),
  );
