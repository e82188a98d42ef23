import type { Prose } from '../../lib/inline.ts';
import type { Titles } from './titles.ts';

/** Words of `scale metrics`. */
export type MetricsWords = {
  readonly columns: Titles<'metric' | 'name' | 'value' | 'unit' | 'source' | 'age' | 'where'>;
  readonly headings: Titles<'missing' | 'notes'>;
  readonly summary: (facts: {
    readonly all: number;
    readonly measured: number;
    readonly modelled: number;
  }) => Prose;
  readonly age: (seconds: number) => Prose;
  readonly stale: string;
  /** Before the lines that a metrics file lacks. */
  readonly add: Prose;
};
