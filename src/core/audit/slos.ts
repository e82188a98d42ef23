import type { AuditFinding } from '../../model/answer/audit.ts';
import type { CurvePoint } from '../../model/expression.ts';
import { finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { Slo } from '../../model/profile/slos.ts';
import { interpret } from '../expression/interpret.ts';
import { printExpression } from '../expression/print.ts';
import { type AuditSubject, evaluateIn } from './phase-points.ts';

/** SLOs that ask for less at a larger scale, and downtimes that are not what an availability leaves. */
export const checkSlos = (subject: AuditSubject): AuditFinding[] =>
  subject.profile.slos.flatMap((slo) => [...looser(subject, slo), ...downtime(subject, slo)]);

/** 500 ms up to 10k users, 800 ms from 100k on: the table was turned round, or the promise was. */
const looser = ({ byId, today }: AuditSubject, slo: Slo): AuditFinding[] => {
  const row = `slos.${snakeCase(slo.id)}`;
  const limit = byId.get(`${row}.limit`);
  if (limit === undefined || limit.expression.kind !== 'curve') return [];
  const { by, points } = limit.expression;
  const known = points.map((point) => ({ point, value: interpret(point.y, today) }));
  const upper = slo.comparison.startsWith('<');
  for (const [i, { point, value }] of known.entries()) {
    const before = known[i - 1];
    if (before?.value === undefined || value === undefined) continue;
    if (upper ? value <= before.value : value >= before.value) continue;
    const facts = {
      slo: slo.id,
      by: printExpression(by),
      from: nameOf(before.point),
      to: nameOf(point),
      unit: limit.unit,
      says: before.value,
      computed: value,
    };
    return [{ finding: finding('slo_looser', 'warning', facts, slo.place) }];
  }
  return [];
};

const nameOf = ({ name, x }: CurvePoint): string | number => name ?? x;

/** Stated downtimes are rounded: closer than that they agree. */
const ROUNDED = 0.02;

/** 99.5 % of 30 days leaves 216 minutes; 36 are stated. Read in each phase, once where none differs. */
const downtime = (subject: AuditSubject, slo: Slo): AuditFinding[] => {
  const row = `slos.${snakeCase(slo.id)}`;
  if (!subject.byId.has(`${row}.stated_downtime`)) return [];
  const { phases } = subject.profile;
  const seen = new Set<string>();
  return phases.flatMap((phase, index) => {
    const { value } = evaluateIn(subject, index);
    const [says, computed] = [value(`${row}.stated_downtime`), value(`${row}.downtime`)];
    const limit = value(`${row}.limit`);
    if (says === undefined || computed === undefined || limit === undefined) return [];
    if (Math.abs(says - computed) <= ROUNDED * computed) return [];
    const key = `${says} ${computed}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const facts = { slo: slo.id, limit, unit: 'min/month', says, computed };
    const at = { set: [], phase: phase.id };
    return [{ finding: finding('downtime_differs', 'warning', facts, slo.place), at }];
  });
};
