import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Outcome, Verdict } from '../../model/answer/verdict.ts';

/** What a CI system is told of, whichever command found it. */
export type Report = {
  readonly command: 'check' | 'lint';
  /** What it is about, for names and fingerprints: the id of the project; none for manifests. */
  readonly subject: string;
  readonly at: string;
  readonly outcome: Verdict['verdict'];
  readonly notices: readonly Notice[];
  /** What a kind of notice is about. */
  readonly kind: (kind: string) => string;
  /** What is measured, for OpenMetrics. */
  readonly families: readonly Family[];
  readonly words: Catalogue;
  /** Hexadecimal. */
  readonly hash: (text: string) => string;
};

/** Gauges of one name; what is unknown has no sample. */
export type Family = {
  /** Without the prefix `scale_`. */
  readonly name: string;
  readonly help: Prose;
  readonly samples: readonly {
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
  }[];
};

export type Level = 'error' | 'warning' | 'none';

/** One thing that a CI system shows: a check, or the gate where no check of it tells why it fails. */
export type Notice = {
  readonly id: string;
  /** What tells it from all others of its report, wherever it stands. */
  readonly key: string;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly level: Level;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Characters on that line. */
  readonly length: number;
  readonly headroom: number | null;
};

/** What needs attention, worst first: what is broken, then by how far a limit is passed. */
export const worstFirst = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ level }) => level !== 'none').sort((a, b) => rank(a) - rank(b));

/** Errors before warnings, what is broken before what is passed, what is unknown last. */
const rank = ({ level, outcome, headroom }: Notice): number => {
  const group = (level === 'error' ? 0 : 2) + (outcome === 'error' ? 0 : 1);
  // Between 0 and 1, and the smaller the further a limit is passed.
  const within = headroom === null ? 1 : 0.5 + Math.atan(headroom) / Math.PI;
  return group * 2 + within;
};
