import type { ImmutableChange } from '../manifest/immutable-change.ts';
import type { TargetNote } from '../manifest/target-note.ts';
import type { StackNote } from '../stack-note.ts';
import type { Envelope } from './envelope.ts';

/** What `scale emit` writes for. */
export const TARGETS = ['compose', 'kubernetes'] as const;
export type TargetName = (typeof TARGETS)[number];

/** In the place of a target: write the templates themselves. */
export const EJECT = 'templates';

/** What may stand behind `scale emit`. */
export const TARGET_CHOICES = [...TARGETS, EJECT] as const;

/** What became of a file, or would become of it. */
export type FileAction = 'created' | 'updated' | 'unchanged' | 'kept' | 'removed';

/**
 * Why a file is left as it is: scale wrote it and somebody changed it since, somebody else wrote it,
 * or it is a link, which is never followed.
 */
export type KeptReason = 'edited' | 'foreign' | 'link';

/** One file of an emission, by its path below the folder that was asked for. */
export type FileOutcome = {
  readonly path: string;
  readonly action: FileAction;
  readonly reason?: KeptReason;
  /** Of what is emitted; absent for a file that is emitted no more. */
  readonly sha256?: string;
  /** What is there against what is emitted, as a unified diff, where that was asked for. */
  readonly diff?: string;
};

/** What an emission was to do: write, only say what it would write, or say whether that is there. */
export type EmissionMode = 'write' | 'dry_run' | 'check';

/** How many findings `scale lint` has in what was written. */
export type EmissionLint = { readonly errors: number; readonly warnings: number };

export type EmissionNote = StackNote | TargetNote;

/** The result of `scale emit`. */
export type Emission = Envelope<'emit'> & {
  readonly target: TargetName;
  readonly mode: EmissionMode;
  /** The folder, as it was named. */
  readonly out: string;
  /** The phase that it is for; it may be written beside others. */
  readonly phase: { readonly id: string; readonly name: string };
  /** The month of the projection that it is sized for; else the day of the envelope. */
  readonly month?: string;
  /** Ids, where each tenant has a stack of its own. */
  readonly tenants?: readonly string[];
  readonly services: number;
  /** Whether an emission before this one had stopped half-way. */
  readonly interrupted: boolean;
  readonly files: readonly FileOutcome[];
  readonly notes: readonly EmissionNote[];
  /** What rolling out alone does not do of what was emitted before, or from one phase to the next. */
  readonly migrations: readonly ImmutableChange[];
  /** Of what was written; absent where nothing was. */
  readonly lint?: EmissionLint;
  /** Commands to go on with: they check, show, and roll out what was written. */
  readonly next: readonly string[];
};

/** Whether anything is not as it is emitted. */
export const hasDrifted = ({ files }: Pick<Emission, 'files'>): boolean =>
  files.some(({ action }) => action !== 'unchanged');
