import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { type MeasuredFrom, ON_STALE, type Selected } from '../../model/profile/metrics.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf, unitOf } from '../document/scalar.ts';
import { placeOf } from '../document/yaml-file.ts';
import { parseK6Selector } from '../metrics/k6-selector.ts';
import { parseSeriesSelector } from '../metrics/series-selector.ts';
import { conversionFactor } from '../metrics/unit-conversion.ts';
import { durationOf } from '../number/duration.ts';
import type { Row } from './row.ts';

/** Reads how a metric is found in its sources; undefined where the profile says nothing of it. */
export const readMeasured = (
  reading: Reading,
  { node }: Row,
  spec: NumberSpec,
): MeasuredFrom | undefined => {
  const from = given({
    queryUnit: readUnit(reading, child(node, 'query_unit'), spec),
    queryPlace: selected(reading, child(node, 'query'))?.place,
    k6: checked(reading, child(node, 'k6'), 'k6_statistic_wrong', parseK6Selector),
    openmetrics: checked(
      reading,
      child(node, 'openmetrics'),
      'selector_wrong',
      parseSeriesSelector,
    ),
    column: stringOf(child(node, 'column')),
    maxAge: durationOf(reading, child(node, 'max_age')),
    onStale: ON_STALE.find((choice) => choice === stringOf(child(node, 'on_stale'))),
  });
  return Object.keys(from).length === 0 ? undefined : from;
};

const selected = (reading: Reading, node: YamlNode | undefined): Selected | undefined => {
  const text = stringOf(node);
  return text === undefined || node === undefined
    ? undefined
    : { text, place: placeOf(reading.file, node.span) };
};

const checked = (
  reading: Reading,
  node: YamlNode | undefined,
  code: 'k6_statistic_wrong' | 'selector_wrong',
  parse: (text: string) => unknown,
): Selected | undefined => {
  const found = selected(reading, node);
  if (found === undefined || parse(found.text) !== undefined) return found;
  report(reading, code, { found: found.text }, found.place);
  return undefined;
};

const readUnit = (
  reading: Reading,
  node: YamlNode | undefined,
  spec: NumberSpec,
): string | undefined => {
  const unit = unitOf(node);
  if (unit === undefined || node === undefined) return undefined;
  if (conversionFactor(unit, spec.unit) !== undefined) return unit;
  report(reading, 'unit_wrong', { found: unit, suffix: unit, unit: spec.unit }, node.span);
  return undefined;
};
