import type { BurnWindow, ErrorBudget } from '../../model/profile/slos.ts';
import { inUnitOf } from './base-unit.ts';
import { type ContributedValue, type Contribution, template } from './contribution.ts';

type Cell = (column: string, unit: string, value: ContributedValue) => Contribution;

/**
 * What may go wrong in the window of an SLO, and how much of it has (SRE workbook, chapter 5). 99.9 % of
 * 30 days leave 0.1 % = 43.2 minutes; 0.05 % went wrong: half of it is consumed. At a burn rate above
 * 1 what remains is gone before the window is over: 50 % of 30 days at a rate of 3 in 5 days.
 */
export const contributeErrorBudget = (
  slo: string,
  { window, burn }: ErrorBudget,
  cell: Cell,
): Contribution[] => [
  cell('window', 'days', window),
  cell('error_budget', 'share', '1 - row.limit'),
  cell('allowed', 'min', 'row.error_budget * row.window * 1440'),
  cell('consumed', 'share', '(1 - row.observed) / row.error_budget'),
  cell('remaining', 'share', '1 - row.consumed'),
  cell('holds', 'yes/no', 'row.consumed <= 1'),
  ...(burn.length === 0 ? [] : [cell('most_burn', 'ratio', '1 / row.error_budget')]),
  ...burn.flatMap(({ window: of, errors }) => [
    {
      ...cell(`last_${of}.errors`, 'share', template('errors', { errors })),
      operands: inUnitOf('share', { of: slo, key: `burn.${of}`, formula: errors }),
    },
    cell(`last_${of}.burn`, 'ratio', `row.last_${of}.errors / row.error_budget`),
  ]),
  cell('burn_rate', 'ratio', currentBurn(burn)),
  // Divided by nothing, and so unknown, where the budget is not being used up.
  cell(
    'exhausted_in',
    'days',
    'max(0, row.remaining) * row.window / if(row.burn_rate > 1, row.burn_rate, 0)',
  ),
  ...BURN_ALERTS.flatMap((alert) => contributeAlert(alert, burn, cell)),
];

/** Long windows tell today's pace from a moment's; without any, the pace of the whole window. */
const PACE: readonly BurnWindow[] = ['1h', '2h', '30m', '6h', '5m', '1d', '3d'];

const currentBurn = (burn: ErrorBudget['burn']): string => {
  const window = PACE.find((one) => burn.some((each) => each.window === one));
  return window === undefined ? 'row.consumed' : `row.last_${window}.burn`;
};

/** An alert of two windows: it fires while both burn faster than its factor. */
export type BurnAlert = {
  readonly kind: 'page' | 'ticket';
  readonly long: BurnWindow;
  readonly short: BurnWindow;
  /** Of the error budget, gone by the end of the long window. */
  readonly share: number;
  /** The long window. */
  readonly hours: number;
};

/**
 * SRE workbook, table 5-8. 2 % of 30 days = 720 hours within one hour is a burn rate of
 * 0.02 × 720 ÷ 1 = 14.4; 5 % in six hours is 6, 10 % in a day 3, in three days 1.
 */
export const BURN_ALERTS: readonly BurnAlert[] = [
  { kind: 'page', long: '1h', short: '5m', share: 0.02, hours: 1 },
  { kind: 'page', long: '6h', short: '30m', share: 0.05, hours: 6 },
  { kind: 'ticket', long: '1d', short: '2h', share: 0.1, hours: 24 },
  { kind: 'ticket', long: '3d', short: '6h', share: 0.1, hours: 72 },
];

/** Whether both windows of an alert are given: one alone does not fire it. */
export const isGiven = ({ long, short }: BurnAlert, burn: ErrorBudget['burn']): boolean =>
  [long, short].every((window) => burn.some((each) => each.window === window));

const contributeAlert = (
  alert: BurnAlert,
  burn: ErrorBudget['burn'],
  cell: Cell,
): Contribution[] => {
  if (!isGiven(alert, burn)) return [];
  const { long, short, share, hours } = alert;
  const factor = `row.last_${long}.factor`;
  return [
    cell(`last_${long}.factor`, 'ratio', `row.window * 24 * ${share} / ${hours}`),
    cell(
      `last_${long}.calm`,
      'yes/no',
      `row.last_${long}.burn <= ${factor} or row.last_${short}.burn <= ${factor}`,
    ),
  ];
};
