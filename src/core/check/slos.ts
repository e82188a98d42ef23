import { snakeCase } from '../../model/id.ts';
import type { Slo } from '../../model/profile/slos.ts';
import { type Check, type CheckSubject, factOf, not } from './check.ts';
import { keeps } from './compare.ts';

/** Each SLO at today's scale; where the next phase is asked for, today's metric against its limit. */
export const checkSlos = (subject: CheckSubject): Check[] =>
  subject.profile.slos.map((slo) =>
    subject.next === undefined ? sloToday(slo, subject) : sloNext(slo, subject),
  );

const sloToday = (slo: Slo, { today: { value }, byId }: CheckSubject): Check => {
  const row = `slos.${snakeCase(slo.id)}`;
  const of = (column: string) => value(`${row}.${column}`);
  return {
    ...identity(slo, row, { byId }),
    observed: of('observed'),
    limit: of('limit'),
    kept: factOf(of('met')),
    headroom: of('headroom'),
    ...reasonOf(slo, value),
    ...(slo.warn === undefined
      ? {}
      : { warning: { limit: of('warn'), kept: not(factOf(of('near'))) } }),
  };
};

/** Why a ratio has no value although its events are counted. */
export const reasonOf = (
  { id, ratio }: Slo,
  value: CheckSubject['today']['value'],
): Pick<Check, 'why'> => {
  if (ratio === undefined) return {};
  const row = `slos.${snakeCase(id)}`;
  const [events, least] = [value(`${row}.events`), value(`${row}.min_events`)];
  if (value(`${row}.observed`) !== undefined || events === undefined) return {};
  if (events === 0) return { why: { code: 'zero_traffic' } };
  if (least === undefined || events >= least) return {};
  return { why: { code: 'too_few_events', events, least } };
};

const sloNext = (slo: Slo, { today, byId, next }: CheckSubject): Check => {
  const row = `slos.${snakeCase(slo.id)}`;
  const [observed, limit] = [
    today.value(`${row}.observed`),
    next?.evaluation.value(`${row}.limit`),
  ];
  return {
    ...identity(slo, row, { byId }),
    observed,
    limit,
    kept: keeps(observed, slo.comparison, limit),
    ...reasonOf(slo, today.value),
  };
};

const identity = (slo: Slo, row: string, { byId }: Pick<CheckSubject, 'byId'>) => {
  const quantity = byId.get(`${row}.limit`);
  const { comparison, place } = slo;
  return {
    id: row,
    kind: 'slo' as const,
    ...(quantity?.label === undefined ? {} : { label: quantity.label }),
    comparison,
    unit: quantity?.unit ?? 'count',
    rule: slo,
    needs: [`${row}.observed`, `${row}.limit`],
    place,
  };
};
