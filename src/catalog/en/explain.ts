import { code, plain, plural, prose } from '../../lib/inline.ts';
import type { ExplainWords, ValidateWords } from '../catalogue.ts';

/** English words of `scale explain`. */
export const explain: ExplainWords = {
  formula: 'formula',
  where: 'at',
  columns: { id: 'ID', label: 'Name', value: 'Value', unit: 'Unit' },
  range: (low, high, kind) => {
    switch (kind) {
      case 'interval':
        return prose`90% between ${low} and ${high}`;
      case 'uniform':
        return prose`evenly between ${low} and ${high}`;
      case 'normal':
        return prose`normal, mean ${low}, standard deviation ${high}`;
    }
  },
  eachMonth: (formula) => prose`each month: ${formula}`,
  above: 'shown above',
  outside: { below: 'below the first point', above: 'above the last point' },
  hint: (example) => prose`${code(example)} shows where a number comes from`,
  deeper: (count) =>
    prose`${plain(count)} more below the depth shown: ${code('--depth N')} shows more, ${code('--format json')} all`,
  uncertain: ({ p5, p50, p95, trials }) =>
    prose`Uncertain: P5 ${p5} · P50 ${p50} · P95 ${p95}, of ${plural(trials, { one: 'trial', other: 'trials' })}`,
  movedBy: (input, from, to) =>
    prose`${input} moves it from ${from} to ${to}, by its own P10 and P90`,
};

/** English words of `scale validate`. */
export const validate: ValidateWords = {
  valid: (file, quantities) =>
    prose`${code(file)} is valid: ${plural(quantities, { one: 'quantity', other: 'quantities' })}`,
};
