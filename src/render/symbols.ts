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
};

export const UNICODE_SYMBOLS: Symbols = {
  status: { pass: '✓', warn: '!', fail: '✗', unknown: '?', info: '•' },
  bullet: '•',
  tree: { branch: '├─ ', lastBranch: '└─ ', bar: '│  ', gap: '   ' },
};

export const ASCII_SYMBOLS: Symbols = {
  status: { pass: '+', warn: '!', fail: 'x', unknown: '?', info: '*' },
  bullet: '*',
  tree: { branch: '|- ', lastBranch: '`- ', bar: '|  ', gap: '   ' },
};
