import type { Prose } from '../../../lib/inline.ts';
import type { OmissionId } from '../../../model/finding/omission.ts';
import type { ContradictionWords } from './contradictions.ts';

/** What is missing, and why it counts. */
export type OmissionTold = Readonly<
  Record<OmissionId, { readonly what: string; readonly why: Prose }>
>;

export type AuditSectionWords = {
  readonly allHold: (all: number) => Prose;
  readonly intro: (all: number, failing: number, unknown: number) => Prose;
  readonly kind: Prose;
  readonly claim: (facts: {
    readonly where: string;
    readonly says: Prose;
    readonly computed: Prose;
    readonly deviation: Prose | undefined;
    readonly side: 'more' | 'less';
    /** A sentence of the author about it, else the name of the figure. */
    readonly what: string | undefined;
    readonly subject: string | undefined;
  }) => Prose;
  readonly arithmetic: (formula: Prose, result: Prose, point: Prose | undefined) => Prose;
  /** `at 100,000 users`, in a phase where it has one. */
  readonly point: (parts: readonly Prose[], phase: string | undefined) => Prose;
  /** A figure that is set to a value. */
  readonly setTo: (name: string, value: Prose) => Prose;
  readonly considered: (point: Prose) => Prose;
  readonly reading: (text: string) => Prose;
  readonly says: Readonly<
    Record<'at_least' | 'at_most' | 'above' | 'below', (value: Prose) => Prose>
  >;
  readonly between: (low: Prose, high: Prose) => Prose;
  readonly holdsIf: (options: readonly Prose[]) => Prose;
  readonly repair: (facts: {
    readonly name: string;
    readonly bound: 'at_least' | 'at_most' | 'between' | 'exactly';
    readonly low: Prose;
    readonly high: Prose;
    readonly now: Prose;
  }) => Prose;
  readonly stated: Prose;
  readonly unreachable: Prose;
  readonly nothingToMove: Prose;
  readonly inPassing: Prose;
  readonly contradictionsTitle: string;
  readonly contradictionsIntro: Prose;
  readonly contradictions: ContradictionWords;
  readonly omissionsTitle: string;
  readonly omissions: OmissionTold;
  readonly omissionsIntro: Prose;
  readonly more: (count: number) => Prose;
};
