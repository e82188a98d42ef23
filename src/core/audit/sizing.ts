import type { AuditFinding } from '../../model/answer/audit.ts';
import { finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import { poolFindings } from '../plan/findings/pool-findings.ts';
import { serviceFindings } from '../plan/findings/service-findings.ts';
import type { AuditSubject } from './phase-points.ts';
import { scaleOf } from './scale-of.ts';

/**
 * Rules for sizes that contradict each other, whatever is there today: units sized with 20 % to
 * spare that stand at 83 %, above their own alert at 80 %; what is short today is for the plan to say.
 */
export const checkSizing = (subject: AuditSubject): AuditFinding[] => {
  const { profile, today } = subject;
  const findings = [...poolFindings(profile, today), ...serviceFindings(profile, today)];
  return [
    ...alerts(subject),
    ...findings.filter(({ code }) => RULES.has(code)).map((one) => ({ finding: one })),
  ];
};

/** Figures of one pool or service that exclude each other at any size. */
const RULES: ReadonlySet<string> = new Set([
  'pool_infeasible',
  'pool_interval',
  'pool_classes',
  'replicas_reversed',
]);

/** Pools that stand above their alert with just the units that their own rule asks for. */
const alerts = (subject: AuditSubject): AuditFinding[] =>
  subject.profile.pools.flatMap(({ id, unit, place }) => {
    const { today } = subject;
    const row = `pools.${snakeCase(id)}`;
    const of = (column: string): number | undefined => today.value(`${row}.${column}`);
    const [utilisation, alert, active] = [of('utilisation'), of('alert'), of('active')];
    if (of('alerting') !== 1 || active === undefined) return [];
    if (utilisation === undefined || alert === undefined) return [];
    const enough = of('active_below_alert') ?? null;
    const facts = { pool: id, unit, at: 'needed', active, utilisation, alert, enough } as const;
    const at = scaleOf(subject, today, [`${row}.utilisation`]);
    return [{ finding: finding('pool_alert', 'warning', facts, place), at }];
  });
