import { delimiterOf } from './csv-table.ts';
import { parseExposition } from './openmetrics-text.ts';

/** What a metrics file is, by what stands in it and not by its name. */
export type MetricsFormat = 'yaml' | 'openmetrics' | 'csv';

/** YAML and JSON are one format here, and a summary of k6 is JSON. */
export const metricsFormat = (text: string): MetricsFormat => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (isExposition(lines)) return 'openmetrics';
  return isCsv(lines) ? 'csv' : 'yaml';
};

/** `# HELP` and its like, or a name, labels and a number, without the colon of YAML. */
const isExposition = (lines: readonly string[]): boolean => {
  const [first = ''] = lines.filter(
    (line) => line.trim() !== '' && !/^#(?! (?:HELP|TYPE|UNIT|EOF)\b)/.test(line),
  );
  if (/^# (?:HELP|TYPE|UNIT) [a-zA-Z_:]|^# EOF\s*$/.test(first)) return true;
  return !/^[^\s{]*:(?:\s|$)/.test(first) && parseExposition(first).series.length === 1;
};

/** A header that has a delimiter and is no YAML, and the same delimiter below it. */
const isCsv = (lines: readonly string[]): boolean => {
  const [header = '', row = ''] = lines.filter((line) => line.trim() !== '');
  const delimiter = delimiterOf(header);
  if (!header.includes(delimiter) || /^\s*(?:[#{[-]|---)/.test(header)) return false;
  if (/^[^",;\t]*:(?:\s|$)/.test(header)) return false;
  return row === '' || row.includes(delimiter);
};
