import type { AuditFinding } from '../../model/audit.ts';
import type { Finding, FindingCode } from '../../model/finding.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { customerFindings } from '../plan/customer-findings.ts';
import { readCustomers } from '../plan/customers.ts';
import { evaluateEntry } from '../plan/next-phase.ts';
import { phaseFindings } from '../plan/phase-findings.ts';
import { poolFindings } from '../plan/pool-findings.ts';
import { readPlans } from '../plan/price-plans.ts';
import { savingFindings } from '../plan/saving-findings.ts';
import { serviceFindings } from '../plan/service-findings.ts';
import { checkClashes } from './clashes.ts';
import { checkParts } from './parts.ts';
import { checkPhaseCosts } from './phase-costs.ts';
import type { AuditSubject } from './phase-points.ts';
import { checkReach } from './reach.ts';
import { checkSlos } from './slos.ts';
import { checkTargets } from './targets.ts';

/** What contradicts itself in a profile, without anybody having to claim it. */
export const findContradictions = (subject: AuditSubject): AuditFinding[] => {
  const { profile, graph, today } = subject;
  return [
    ...checkReach(subject),
    ...checkTargets(subject),
    ...checkPhaseCosts(subject),
    ...checkSlos(subject),
    ...checkParts(subject),
    ...checkClashes(subject),
    ...phaseFindings({ profile, graph, evaluation: today }).map((finding) => ({ finding })),
    ...savingFindings(profile, today).map((finding) => ({ finding })),
    ...sold(subject),
    ...tooSmall(subject),
  ];
};

/** Prices below their cost, customers that no plan fits. */
const sold = ({ profile, graph, today }: AuditSubject): AuditFinding[] => {
  const { plans = [] } = readPlans(profile, graph, today);
  const { customers } = readCustomers(profile, graph, today);
  return customerFindings(profile, plans, customers)
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => ({ finding }));
};

/** Capacity that is below what is asked of it, today and on entering each later phase. */
const tooSmall = (subject: AuditSubject): AuditFinding[] => {
  const { profile, graph, today } = subject;
  const seen = new Set<string>();
  // A plan's advice about gaps in the profile is no contradiction; one that lasts is said once.
  const fresh = (finding: Finding): boolean => {
    const key = `${finding.code} ${subjectOf(finding)}`;
    if (finding.severity === 'info' || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const capacity = (at: Evaluation): Finding[] =>
    [...poolFindings(profile, at), ...serviceFindings(profile, at)].filter(fresh);
  const now = capacity(today).map((finding) => ({ finding }));
  const begin = Math.round(today.value('phase') ?? 0) + 1;
  const later = profile.phases.slice(begin).flatMap((phase, i) => {
    const entry = evaluateEntry(profile, graph, today, begin + i);
    if (entry === undefined) return [];
    return capacity(entry.evaluation).map((finding) => ({ finding, phase: phase.id }));
  });
  return [...now, ...later];
};

/** The pool or service that a finding is about. */
const subjectOf = ({ facts }: Finding<FindingCode>): string => {
  const { pool, service, binding } = facts as Readonly<Record<string, unknown>>;
  return String(pool ?? service ?? binding ?? '');
};
