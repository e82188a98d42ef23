import { type Finding, finding } from '../../../model/finding/finding.ts';
import type { Metric } from '../../../model/profile/metrics.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Evaluation } from '../../graph/evaluate.ts';

/** Events and targets that lie before today, which only dates can do; growth without its history. */
export const growthFindings = ({ metrics }: Profile, { value }: Evaluation): Finding[] =>
  metrics.flatMap((metric) => [
    ...historyMissing(metric, value),
    ...eventsPast(metric, value),
    ...targetsPast(metric, value),
  ]);

const historyMissing = (metric: Metric, value: Evaluation['value']): Finding[] => {
  const { id, growth, measured } = metric;
  if (growth?.history === undefined || value(`growth.${id}`) !== undefined) return [];
  const facts = { metric: id, column: measured?.column ?? id };
  return [finding('growth_without_history', 'warning', facts, growth.place)];
};

const eventsPast = ({ id, growth }: Metric, value: Evaluation['value']): Finding[] =>
  (growth?.events ?? []).flatMap(({ at, name, place }, i) => {
    const event = `growth.${id}.events.${i + 1}`;
    const [start, lasts] = [value(`${event}.at`), value(`${event}.for`)];
    const past = start !== undefined && lasts !== undefined && start + lasts <= 0;
    if (!past || at.kind !== 'date') return [];
    const named = name === undefined ? {} : { name };
    const facts = { metric: id, kind: 'event', at: at.date, ...named } as const;
    return [finding('growth_past', 'warning', facts, place)];
  });

const targetsPast = ({ id, growth }: Metric, value: Evaluation['value']): Finding[] =>
  (growth?.targets ?? []).flatMap(({ at, place }, i) => {
    const due = value(`growth.${id}.targets.${i + 1}.at`);
    if (due === undefined || due > 0 || at.kind !== 'date') return [];
    const facts = { metric: id, kind: 'target', at: at.date } as const;
    return [finding('growth_past', 'warning', facts, place)];
  });
