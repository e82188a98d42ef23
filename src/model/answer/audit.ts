import type { FormulaPart } from '../expression.ts';
import type { Finding } from '../finding/finding.ts';
import type { Omission } from '../finding/omission.ts';
import type { Place } from '../place.ts';
import type { Said } from '../profile/claims.ts';
import type { Text } from '../text.ts';
import type { Repairs } from './audit-repair.ts';
import type { Envelope } from './envelope.ts';

/** What a profile promises beside what its own arithmetic says. */
export type Audit = Envelope<'audit'> & {
  readonly claims: readonly ClaimReading[];
  /** Contradictions that the graph finds by itself. */
  readonly findings: readonly AuditFinding[];
  readonly omissions: readonly Omission[];
};

/** One claim, compared. */
export type ClaimReading = {
  readonly id: string;
  readonly says: Said;
  /** Null where it cannot be computed. */
  readonly computed: number | null;
  readonly unit: string;
  readonly holds: boolean | null;
  /** Computed − the nearest figure that is said; 0 within a range or limit. */
  readonly difference: number | null;
  /** The difference as a share of what is said; null beside a zero. */
  readonly deviation: number | null;
  /** The heading of the document that says so. */
  readonly where: string;
  readonly text?: Text;
  readonly reading?: Text;
  readonly at: ClaimPoint;
  /** What computes it, and the quantities in it with their values there. */
  readonly formula: string;
  readonly parts: readonly FormulaPart[];
  readonly inputs: readonly ClaimInputReading[];
  /** The smallest changes that would make it true; only where it fails. */
  readonly repairs?: Repairs;
  readonly place: Place;
};

/** The scale and the phase that a claim is about; empty is today's. */
export type ClaimPoint = {
  readonly set: readonly { readonly id: string; readonly value: number; readonly unit: string }[];
  readonly phase?: string;
};

export type ClaimInputReading = {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string;
};

/**
 * A contradiction, or of severity `info` what is none; `at` is the scale and the phase at which it
 * was computed, where it depends on one.
 */
export type AuditFinding = { readonly finding: Finding; readonly at?: ClaimPoint };
