import type { Prose } from '../../lib/inline.ts';

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
    readonly what: string | undefined;
  }) => Prose;
  readonly arithmetic: (formula: Prose, point: Prose | undefined) => Prose;
  readonly point: (parts: readonly Prose[]) => Prose;
  readonly inPhase: (phase: string) => Prose;
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
  readonly contradictions: string;
  readonly omissions: string;
  readonly omissionsIntro: Prose;
  readonly more: (count: number) => Prose;
};
