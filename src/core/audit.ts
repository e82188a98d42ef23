import type { Audit, ClaimReading } from '../model/answer/audit.ts';
import type { Envelope } from '../model/answer/envelope.ts';
import type { Expression } from '../model/expression.ts';
import type { Claim } from '../model/profile/claims.ts';
import { type ClaimSubject, pointOf, readClaims } from './audit/claims.ts';
import { findContradictions } from './audit/contradictions.ts';
import { findOmissions } from './audit/omissions.ts';
import { repairClaim } from './audit/repair.ts';

/**
 * What a profile's own arithmetic does not support: each claim beside what computes it and the
 * smallest change that would make it true, contradictions that nobody had to claim, and what
 * products of its kind usually have.
 */
export const auditProfile = (subject: ClaimSubject, envelope: Envelope<'audit'>): Audit => {
  const { profile, graph } = subject;
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return {
    ...envelope,
    claims: readClaims(subject).map((reading, i) =>
      withRepairs(reading, subject, {
        claim: profile.claims[i] as Claim,
        expression: graph.claims[i] as Expression,
      }),
    ),
    findings: findContradictions({ ...subject, byId }),
    omissions: findOmissions(profile),
  };
};

const withRepairs = (
  reading: ClaimReading,
  subject: ClaimSubject,
  { claim, expression }: { readonly claim: Claim; readonly expression: Expression },
): ClaimReading =>
  reading.holds === false
    ? {
        ...reading,
        repairs: repairClaim({ ...subject, claim, expression, at: pointOf(claim, subject) }),
      }
    : reading;
