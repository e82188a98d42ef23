import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { medianOf } from '../../model/interval.ts';
import type { Place } from '../../model/place.ts';
import { familyOf } from '../../model/unit.ts';
import { readNumberText } from '../number/number-text.ts';
import type { CsvColumn } from './csv-columns.ts';
import type { CsvCell } from './csv-table.ts';
import { convertNumber } from './unit-conversion.ts';

export type CsvValue = {
  readonly value: number;
  readonly place: Place;
  /** A share that is written without a unit was read as 0–1. */
  readonly assumed?: 'share';
};

type Read =
  | { readonly kind: 'value'; readonly value: CsvValue }
  | { readonly kind: 'problem'; readonly problem: Diagnostic };

/** Reads one cell in the unit of its column: `0.8` of `api_p95 (s)` is 800 of a metric in ms. */
export const readCsvValue = (
  file: string,
  cell: CsvCell,
  { id, spec, unit }: CsvColumn,
  decimalComma: boolean,
): Read => {
  const { line, column, length } = cell;
  const place = { file, line, column, length };
  const text = decimalComma ? withPoint(cell.text) : cell.text;
  const written = unit ?? spec.unit;
  const bare = familyOf(spec.unit).kind === 'share' && unit === undefined && !/%/.test(text);
  const problem = (found: Diagnostic): Read => ({ kind: 'problem', problem: { ...found, place } });
  const read = readNumberText(text, { unit: written });
  if (read.kind === 'formula') {
    return problem(diagnostic('number_unreadable', { found: cell.text, unit: spec.unit }));
  }
  const converted =
    read.kind === 'problem' ? read : convertNumber({ ...read, place }, written, spec);
  if (converted.kind === 'problem') {
    const above = Number(text);
    return problem(
      bare && above > 1 ? diagnostic('sample_percent', { id, found: above }) : converted.problem,
    );
  }
  const value = converted.kind === 'constant' ? converted.value : medianOf(converted.interval);
  return { kind: 'value', value: { value, place, ...(bare ? { assumed: 'share' } : {}) } };
};

/** Where cells are parted by `;`, a comma begins the decimals: `1.234,5` → `1234.5`. */
const withPoint = (text: string): string =>
  /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+\D*$/.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : text;
