import type { Titles } from './titles.ts';

export type LoadTestWords = {
  readonly heading: string;
  readonly columns: Titles<'test' | 'load' | 'times' | 'duration' | 'ramp_up' | 'success'>;
};
