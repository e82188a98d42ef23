import { code, plain, plural, prose } from '../../lib/inline.ts';
import { duration } from '../phrases/duration.ts';
import type { MetricsWords } from '../words/metrics.ts';

/** English words of `scale metrics`. */
export const metrics: MetricsWords = {
  columns: {
    metric: 'Metric',
    name: 'Name',
    value: 'Value',
    unit: 'Unit',
    source: 'Source',
    age: 'Age',
    where: 'Where',
  },
  headings: { missing: 'What nothing has measured', notes: 'What the sources said' },
  summary: ({ all, measured, modelled }) => {
    const rest =
      modelled === 0
        ? []
        : prose`; ${plural(modelled, { one: 'more follows', other: 'more follow' })} from a model`;
    return prose`${plain(measured)} of ${plural(all, { one: 'metric is measured', other: 'metrics are measured' })}${rest}`;
  },
  age: (seconds) => [duration(seconds)],
  stale: 'too old',
  add: prose`With these lines in a file, and your values in them, ${code('--metrics FILE')} measures the rest:`,
};
