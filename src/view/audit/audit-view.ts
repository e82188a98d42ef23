import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Audit } from '../../model/answer/audit.ts';

/** Whatever the parts of the audit's view need. */
export type AuditView = {
  readonly audit: Audit;
  readonly words: Catalogue;
  /** How the user named the profile: for commands to try next. */
  readonly profileName: string;
};
