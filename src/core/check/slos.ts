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
    ...(slo.warn === undefined
      ? {}
      : { warning: { limit: of('warn'), kept: not(factOf(of('near'))) } }),
  };
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
