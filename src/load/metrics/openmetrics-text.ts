import { parseLabels, type Series } from './series-selector.ts';

/** One line of a scrape: a series with its value. */
export type Exposed = Series & {
  readonly value: number;
  /** In UTC, where the line has a time. */
  readonly at?: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
};

export type Exposition = {
  readonly series: readonly Exposed[];
  /** By family: `# UNIT api_latency_seconds seconds`. */
  readonly units: ReadonlyMap<string, string>;
  /** The first line that is none of the format. */
  readonly wrong?: {
    readonly line: number;
    readonly column: number;
    readonly length: number;
    readonly found: string;
  };
};

const SAMPLE =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(?:\{((?:[^"}]|"(?:[^"\\]|\\.)*")*)\})?\s+(\S+)(?:\s+([-+\d.eE]+))?\s*(?:#.*)?$/;

/**
 * Reads the text formats of OpenMetrics and of Prometheus. Times are seconds in the first, which
 * ends with `# EOF`, and milliseconds in the second.
 */
export const parseExposition = (text: string): Exposition => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const perSecond = /(?:^|\n)# EOF\s*$/.test(text) ? 1 : 1000;
  const units = new Map<string, string>();
  const series: Exposed[] = [];
  for (const [i, written] of lines.entries()) {
    const line = i + 1;
    if (written.trim() === '') continue;
    if (written.startsWith('#')) {
      const [, family, unit] = /^# UNIT (\S+) (\S+)\s*$/.exec(written) ?? [];
      if (family !== undefined && unit !== undefined) units.set(family, unit);
      continue;
    }
    const sample = readLine(written, line, perSecond);
    if (sample !== undefined) series.push(sample);
    else {
      const found = written.slice(0, 60);
      return { series, units, wrong: { line, column: 1, length: found.length, found } };
    }
  }
  return { series, units };
};

const readLine = (written: string, line: number, perSecond: number): Exposed | undefined => {
  const [, name, inside = '', digits = '', time] = SAMPLE.exec(written) ?? [];
  if (name === undefined) return undefined;
  const labels = parseLabels(inside);
  const value = readFloat(digits);
  if (labels === undefined || value === undefined) return undefined;
  const at = time === undefined ? undefined : isoTime((Number(time) / perSecond) * 1000);
  const column = written.lastIndexOf(digits, written.length) + 1;
  const place = { line, column, length: digits.length };
  return { name, labels, value, ...place, ...(at === undefined ? {} : { at }) };
};

const WORDS: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  '+inf': Number.POSITIVE_INFINITY,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
};

/** A number as Prometheus writes it: `1e3`, `NaN`, `+Inf`. */
export const readFloat = (text: string): number | undefined => {
  const word = text.toLowerCase();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
};

/** Milliseconds since 1970 as `2026-11-20T12:00:00Z`; undefined beyond the calendar. */
const isoTime = (ms: number): string | undefined => {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return undefined;
  const iso = new Date(ms).toISOString();
  return /^\d{4}-/.test(iso) ? `${iso.slice(0, 19)}Z` : undefined;
};
