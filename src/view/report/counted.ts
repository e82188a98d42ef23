import { amountFormat } from '../../catalog/phrases/amount.ts';
import type { NumberFormat } from '../../lib/inline.ts';
import { isCounted, singularOf } from '../../model/common-units.ts';
import type { ReportView } from './report-view.ts';
import { whomUnit } from './whom.ts';

/** How all numbers in `unit` are meant, on an axis or in the page's figures. */
export const formatOf = (view: ReportView, unit: string): NumberFormat =>
  countsUnit(view, unit) ? { ...amountFormat(unit), counted: true } : amountFormat(unit);

/**
 * Whether what has this unit is counted one by one: a common word, or the profile's own word for its
 * customers (`assinantes`). Of another word nobody knows whether halves of it are any: `litros`.
 */
export const countsUnit = ({ stepOf }: ReportView, unit: string): boolean =>
  isCounted(unit) || (unit !== '' && singularOf(unit) === whomUnit(stepOf));
