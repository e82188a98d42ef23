import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

/** The load of each test at this scale, and how it is driven. */
export const viewLoadTests = ({ plan, words }: PlanView): Block[] => {
  const { loadTests = [] } = plan;
  if (loadTests.length === 0) return [];
  const { heading, columns } = words.plan.loadTests;
  return [
    { kind: 'heading', level: 2, content: [heading] },
    {
      kind: 'table',
      columns: [
        { key: 'test', title: [columns.test], align: 'left', priority: 1 },
        { key: 'load', title: [columns.load], align: 'right', priority: 1 },
        { key: 'times', title: [columns.times], align: 'right', priority: 2 },
        { key: 'duration', title: [columns.duration], align: 'right', priority: 1 },
        { key: 'ramp_up', title: [columns.ramp_up], align: 'right', priority: 1 },
        { key: 'success', title: [columns.success], align: 'left', priority: 2 },
      ],
      rows: loadTests.map(({ name, load, unit, times, duration, rampUp, success }) => [
        [textIn(name, words.locale)],
        shownAmount(load, unit, words),
        shownAmount(times, 'ratio', words),
        shownAmount(duration, 'min', words),
        shownAmount(rampUp, 'min', words),
        [textIn(success, words.locale)],
      ]),
    },
  ];
};
