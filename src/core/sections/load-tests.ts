import { snakeCase } from '../../model/id.ts';
import {
  type ContributedValue,
  type Contribution,
  type Section,
  template,
} from './contribution.ts';

/**
 * The load of each test as a multiple of today's (CheckIn §2.2, Load Testing Strategy). A peak of
 * 500 users × 1.2 = 600 for 30 minutes, after a ramp of 5.
 */
export const contributeLoadTests: Section = ({ loadTests }, { unitOf }) =>
  loadTests.flatMap((test) => {
    const row = snakeCase(test.id);
    const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
      id: `load_tests.${row}.${column}`,
      section: 'load_tests',
      unit,
      label: test.name,
      value,
      place: test.place,
      cell: { table: 'load_tests', row, column },
    });
    const { of } = test;
    return [
      cell('times', 'ratio', test.times),
      cell('load', unitOf(of.text) ?? 'count', template('of * row.times', { of })),
      cell('duration', 'min', test.duration),
      cell('ramp_up', 'min', test.rampUp),
    ];
  });
