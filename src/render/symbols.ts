import type { Status } from '../lib/inline.ts';

/** What is drawn rather than written; every symbol fills one cell of a terminal. */
export type Symbols = {
  readonly status: Readonly<Record<Status, string>>;
  readonly bullet: string;
  readonly tree: {
    readonly branch: string;
    readonly lastBranch: string;
    readonly bar: string;
    readonly gap: string;
  };
  readonly chart: ChartSymbols;
};

export type ChartSymbols = {
  /** Whether a cell of the line shows which of its 2 × 4 dots are set; else it is drawn as `line`. */
  readonly braille: boolean;
  /** The line in a legend. */
  readonly line: string;
  readonly band: string;
  /** Of a threshold, over and over. */
  readonly dashes: string;
  /** A threshold higher or lower than the chart. */
  readonly above: string;
  readonly below: string;
  readonly axis: {
    readonly side: string;
    readonly sideTick: string;
    readonly corner: string;
    readonly bottom: string;
    readonly bottomTick: string;
  };
};

export const UNICODE_SYMBOLS: Symbols = {
  status: { pass: '✓', warn: '!', fail: '✗', unknown: '?', info: '•' },
  bullet: '•',
  tree: { branch: '├─ ', lastBranch: '└─ ', bar: '│  ', gap: '   ' },
  chart: {
    braille: true,
    line: '⠤⠒',
    band: '░',
    dashes: '╌',
    above: '↑',
    below: '↓',
    axis: { side: '│', sideTick: '┤', corner: '└', bottom: '─', bottomTick: '┬' },
  },
};

export const ASCII_SYMBOLS: Symbols = {
  status: { pass: '+', warn: '!', fail: 'x', unknown: '?', info: '*' },
  bullet: '*',
  tree: { branch: '|- ', lastBranch: '`- ', bar: '|  ', gap: '   ' },
  chart: {
    braille: false,
    line: '*',
    band: '.',
    dashes: '- ',
    above: '^',
    below: 'v',
    axis: { side: '|', sideTick: '+', corner: '+', bottom: '-', bottomTick: '+' },
  },
};
