import type { Titles } from './titles.ts';

/** Words of the part of a report's page that computes; `{months}` stands for a number of months. */
export type PageWords = Titles<
  | 'title'
  | 'intro'
  | 'month'
  | 'figure'
  | 'phase'
  | 'base'
  | 'changed'
  | 'difference'
  | 'expected'
  | 'before'
  | 'band'
  | 'beyond'
  | 'sampled'
  | 'same'
  | 'paired'
  | 'oneMonth'
  | 'severalMonths'
  | 'reset'
  | 'copy'
  | 'copied'
  | 'command'
  | 'chart'
>;
