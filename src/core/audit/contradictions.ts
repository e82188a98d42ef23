import type { AuditFinding } from '../../model/answer/audit.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import { readCustomers } from '../plan/customers.ts';
import { customerFindings } from '../plan/findings/customer-findings.ts';
import { dependencyFindings } from '../plan/findings/dependency-findings.ts';
import { dominatedFindings } from '../plan/findings/dominated-findings.ts';
import { limitFindings } from '../plan/findings/limit-findings.ts';
import { phaseFindings } from '../plan/findings/phase-findings.ts';
import { reachFindings } from '../plan/findings/reach-findings.ts';
import { savingFindings } from '../plan/findings/saving-findings.ts';
import { windowFindings } from '../plan/findings/window-findings.ts';
import { readPlans } from '../plan/price-plans.ts';
import { checkClashes } from './clashes.ts';
import { checkParts } from './parts.ts';
import { checkPhaseCosts } from './phase-costs.ts';
import type { AuditSubject } from './phase-points.ts';
import { checkReach } from './reach.ts';
import { pointOfIds, scaleOf } from './scale-of.ts';
import { checkSizing } from './sizing.ts';
import { checkSlos } from './slos.ts';
import { checkTargets } from './targets.ts';

/** What contradicts itself in a profile, without anybody having to claim it. */
export const findContradictions = (subject: AuditSubject): AuditFinding[] => [
  ...checkReach(subject),
  ...checkTargets(subject),
  ...checkPhaseCosts(subject),
  ...checkSlos(subject),
  ...checkParts(subject),
  ...checkClashes(subject),
  ...stated(subject).map((finding) => ({ finding })),
  ...saved(subject),
  ...sold(subject),
  ...checkSizing(subject),
];

/** What the plan says of phases, limits and dependencies at any scale. */
const stated = ({ profile, graph, today: evaluation }: AuditSubject): Finding[] => {
  const subject = { profile, graph, evaluation };
  return [
    ...reachFindings(subject),
    ...phaseFindings(subject),
    ...windowFindings(profile, evaluation),
    ...limitFindings(subject),
    ...dependencyFindings(profile),
  ].filter(({ severity }) => severity !== 'info');
};

/** More saved of an item than there is of it, at today's scale. */
const saved = (subject: AuditSubject): AuditFinding[] =>
  savingFindings(subject.profile, subject.today).map((finding) => {
    const { item } = finding.facts as { readonly item: string };
    return { finding, at: scaleOf(subject, subject.today, [`costs.${snakeCase(item)}.saving`]) };
  });

/** Plans below their cost, or no reason to buy; tenants beyond their plan are for the plan to say. */
const sold = (subject: AuditSubject): AuditFinding[] => {
  const { profile, graph, today } = subject;
  const { plans = [] } = readPlans(profile, graph, today);
  const { customers } = readCustomers(profile, graph, today);
  const below = customerFindings(profile, plans, customers).flatMap((finding): AuditFinding[] => {
    if (finding.code !== 'plan_below_cost') return [];
    const plan = `plans.${snakeCase(finding.facts.plan)}`;
    const scale = scaleOf(subject, today, [`${plan}.unit_cost`]);
    // What a plan of partners costs is the more, the more tenants each of them brings.
    const brought = pointOfIds(subject.byId, today, [`${plan}.tenants`]);
    return [{ finding, at: { ...scale, set: [...scale.set, ...brought] } }];
  });
  return [...below, ...dominatedFindings(profile, plans, today).map((finding) => ({ finding }))];
};
