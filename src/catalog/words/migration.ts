import type { Prose } from '../../lib/inline.ts';
import type { TargetName } from '../../model/answer/emission.ts';
import type {
  ImmutableChange,
  ImmutableCode,
  MigrationStep,
} from '../../model/manifest/immutable-change.ts';

/** What is said of changes that rolling out alone does not make, and of how to make them all the same. */
export type MigrationWords = {
  readonly heading: Readonly<Record<TargetName, string>>;
  readonly about: Readonly<Record<TargetName, Prose>>;
  readonly changes: Readonly<
    Record<ImmutableCode, (change: Pick<ImmutableChange, 'object' | 'before' | 'after'>) => Prose>
  >;
  /** Between two phases of one emission, and not since an earlier one. */
  readonly between: (from: string, to: string) => Prose;
  readonly steps: Readonly<Record<MigrationStep['code'], Prose>>;
};
