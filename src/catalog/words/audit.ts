import type { Prose } from '../../lib/inline.ts';
import type { Repair } from '../../model/answer/audit-repair.ts';
import type { Titles } from './titles.ts';

/** Words of `scale audit`. */
export type AuditWords = {
  readonly headings: Titles<
    'failing' | 'unknown' | 'holding' | 'contradictions' | 'gaps' | 'omissions'
  >;
  readonly columns: Titles<'claim' | 'says' | 'computed' | 'where'>;
  readonly summary: (counts: {
    readonly all: number;
    readonly failing: number;
    readonly unknown: number;
  }) => Prose;
  /** Beside how many claims. */
  readonly contradictions: (count: number, claims: number) => Prose;
  readonly says: Titles<'at_least' | 'at_most' | 'above' | 'below'>;
  readonly between: (low: Prose, high: Prose) => Prose;
  readonly failing: (facts: {
    readonly claim: string;
    readonly says: Prose;
    readonly computed: Prose;
    readonly deviation: Prose;
  }) => Prose;
  readonly deviation: (share: Prose, side: 'more' | 'less') => Prose;
  /** The deviation where what is said is zero. */
  readonly off: (difference: Prose) => Prose;
  readonly at: (points: readonly Prose[]) => Prose;
  readonly phase: (phase: string) => Prose;
  readonly reading: (text: string) => Prose;
  /** `low` and `high` are the ends where it holds between two, else both are the one figure. */
  readonly repair: (
    facts: Pick<Repair, 'id' | 'bound'> & {
      readonly low: Prose;
      readonly high: Prose;
      readonly now: Prose;
    },
  ) => Prose;
  /** One way or another, each of them a repair. */
  readonly holdsIf: (ways: readonly Prose[]) => Prose;
  readonly unreachable: Prose;
  readonly best: (facts: {
    readonly id: string;
    readonly to: Prose;
    readonly now: Prose;
    readonly computed: Prose;
  }) => Prose;
  readonly nothingToMove: Prose;
  /** One input makes it hold only where its effect turns round. */
  readonly inPassing: Prose;
  /** The figure that is compared is one of the profile's own, which is then to be what is said. */
  readonly stated: (facts: {
    readonly id: string;
    readonly says: Prose;
    readonly now: Prose;
  }) => Prose;
  readonly lacks: (ids: readonly string[]) => Prose;
  /** The section to add a line to. */
  readonly add: (section: string) => Prose;
  readonly noClaims: Prose;
  readonly next: (command: string) => Prose;
};
