import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Phase, PhaseTarget, Timeline } from '../../model/profile/phases.ts';
import { WINDOW_UNITS } from '../../model/wire/phases.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { nodePlace } from '../document/yaml-file.ts';
import { readRule } from './check-rule.ts';
import { limitSpec, readLimit } from './limit.ts';
import { mapRows, maybeNumberOf, numberOf, type Row } from './row.ts';

/** Reads what a phase is planned to cost and to earn. */
export const readEconomics = (
  reading: Reading,
  row: Row,
): Pick<Phase, 'investment' | 'cost' | 'revenueTarget'> => {
  const money = (key: string, basis = ''): NumberForm | undefined =>
    maybeNumberOf(reading, row, key, { unit: `${reading.currency}${basis}`, min: 0 });
  return given({
    investment: money('investment'),
    cost: money('cost', '/month'),
    revenueTarget: money('revenue_target', '/month'),
  });
};

/** Reads when a phase is expected: a text, or weeks or months in numbers. */
export const readWindow = (
  reading: Reading,
  node: YamlNode | undefined,
): Pick<Phase, 'window' | 'timeline'> => {
  if (node?.kind !== 'map' || !['from', 'to', 'unit'].some((key) => node.entries.has(key))) {
    return given({ window: textOf(reading, node) });
  }
  const written = stringOf(child(node, 'unit'));
  const unit = WINDOW_UNITS.find((each) => each === written) ?? 'weeks';
  const row: Row = { id: 'window', node, place: nodePlace(reading.file, node) };
  const timeline: Timeline = {
    from: numberOf(reading, row, 'from', { unit, min: 0 }),
    unit,
    ...given({ to: maybeNumberOf(reading, row, 'to', { unit, min: 0 }) }),
  };
  reportReversed(reading, timeline);
  return { timeline };
};

const reportReversed = (reading: Reading, { from, to }: Timeline): void => {
  if (from.kind !== 'constant' || to?.kind !== 'constant' || from.value <= to.value) return;
  report(reading, 'range_reversed', { low: from.value, high: to.value }, to.place);
};

/** Reads what a phase is to reach: a limit for each quantity, in its unit. */
export const readTargets = (reading: Reading, node: YamlNode | undefined): readonly PhaseTarget[] =>
  mapRows(reading, node, { kind: 'quantity' }).map((row) => ({
    metric: { text: row.id, place: row.place },
    ...readLimit(reading, row, limitSpec(reading, row.id)),
    ...readRule(row),
    place: row.place,
  }));
